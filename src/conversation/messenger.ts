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
}
