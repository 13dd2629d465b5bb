import { localDate } from '../domain/calendar.js';
import { type QueuedNotice, READERS_OF } from '../domain/notice.js';
import { type Person, rolesOn } from '../domain/person.js';
import { isErased } from '../domain/pseudonym.js';
import { textsIn } from '../texts/index.js';
import { endNotice } from '../usecases/end-notice.js';
import { waitForChat } from '../usecases/keep-waiting.js';
import { NOT_FOR_YOU_ANY_MORE } from '../usecases/list-undelivered.js';
import { personalChatOf } from '../usecases/people-in-chat.js';
import type { Ports, SendOutcome } from '../usecases/ports.js';
import { recordSend } from '../usecases/record-send.js';
import { reserveNotice } from '../usecases/reserve-notice.js';
import type { Messenger } from './messenger.js';
import { drawNotice } from './notices/index.js';
import type { Message } from './reply.js';

export interface DeliveryOptions {
  readonly messenger: Messenger;
  /** 0..1, spreads tries that come after a failed one. */
  readonly random: () => number;
}

/** The person, unless they have erased their data or have no longer the role that the notice is for. */
const readerOf = async (ports: Ports, { personId, notice }: QueuedNotice): Promise<Person | undefined> => {
  const person = await ports.store.get('people', personId);
  if (person === undefined || isErased(person)) return undefined;
  const needed = READERS_OF[notice.kind];
  if (needed === 'anyone') return person;
  const today = localDate(ports.clock.now(), ports.timeZone);
  return rolesOn(person, today).includes(needed) ? person : undefined;
};

const endQuietly = (ports: Ports, notice: QueuedNotice): Promise<void> =>
  endNotice(ports, notice, { state: 'failed', reason: NOT_FOR_YOU_ANY_MORE }, { isQuiet: true });

/** What it says, or undefined when it says nothing any more or drawing it failed; then it has ended. */
const drawn = async (
  ports: Ports,
  notice: QueuedNotice,
  reader: Person,
  language: 'sv' | 'en',
): Promise<Message | undefined> => {
  let message: Message | undefined;
  try {
    message = await drawNotice(ports, notice.notice, textsIn(language), reader);
  } catch (error) {
    const id = ports.ids.short();
    ports.log.error({ error: id, notice: notice.id, err: error }, 'a notice could not be drawn');
    await endNotice(ports, notice, { state: 'failed', reason: 'draw_failed' });
    return undefined;
  }
  if (message === undefined) await endQuietly(ports, notice);
  return message;
};

/** A messenger never rejects; if one does, nobody knows how far it came. */
const sent = async (ports: Ports, send: () => Promise<SendOutcome>): Promise<SendOutcome> => {
  try {
    return await send();
  } catch (error) {
    ports.log.error({ err: error }, 'the messenger failed');
    return { state: 'unknown', reason: 'broke_off' };
  }
};

/**
 * Brings one waiting notice as far as it comes: sent, back in the queue, or to its end. Whatever happens, the
 * notice is not as it was afterwards, or somebody else has changed it.
 */
export const deliverNotice = async (
  ports: Ports,
  waiting: QueuedNotice,
  { messenger, random }: DeliveryOptions,
): Promise<void> => {
  const reader = await readerOf(ports, waiting);
  if (reader === undefined) return endQuietly(ports, waiting);
  const chat = await personalChatOf(ports, reader);
  if ('missing' in chat) return waitForChat(ports, waiting, chat.missing);
  const { conversation } = chat;
  const message = await drawn(ports, waiting, reader, conversation.language);
  if (message === undefined) return;
  const reserved = await reserveNotice(ports, waiting);
  if (reserved === undefined) return;
  const outcome = await sent(ports, () => messenger.send(conversation, message));
  await recordSend(ports, { reserved, conversation, outcome, random: random() });
};
