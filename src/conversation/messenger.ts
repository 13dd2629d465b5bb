import type { ConversationReference } from '../domain/conversation-reference.js';
import type { SendOutcome } from '../usecases/ports.js';
import type { Message } from './reply.js';

/** Writes first in a conversation that the bot has been in. */
export interface Messenger {
  /**
   * Sends one message: a text, or one card. Waits for its turn behind what else is on its way there, and does
   * the short retries itself. Never rejects.
   */
  send(to: ConversationReference, message: Message): Promise<SendOutcome>;
  /**
   * Puts a card in the place of an earlier message of the bot's; doing it again changes nothing. `refused` when there
   * is no such message to change any more. Otherwise as `send`.
   */
  update(to: ConversationReference, messageId: string, message: Message): Promise<SendOutcome>;
}
