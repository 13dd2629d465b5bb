import { localDate } from '../domain/calendar.js';
import type { ConversationReference } from '../domain/conversation-reference.js';
import type { LiveCard } from '../domain/live-card.js';
import { isOnlyUpdate, type QueuedNotice } from '../domain/notice.js';
import { READERS_OF } from '../domain/notice-readers.js';
import { type Person, rolesOn } from '../domain/person.js';
import { isErased } from '../domain/pseudonym.js';
import { textsIn } from '../texts/index.js';
import { chatOf } from '../usecases/chat-of.js';
import { endNotice } from '../usecases/end-notice.js';
import { waitForChat } from '../usecases/keep-waiting.js';
import { NOT_FOR_YOU_ANY_MORE } from '../usecases/list-undelivered.js';
import { type Following, liveCardOf, showsAlready } from '../usecases/live-cards.js';
import type { Ports, SendOutcome } from '../usecases/ports.js';
import { recordSend } from '../usecases/record-send.js';
import { reserveNotice } from '../usecases/reserve-notice.js';
import { tellEachInstead } from '../usecases/tell-each-instead.js';
import type { Messenger } from './messenger.js';
import { drawInChannel } from './notices/in-channel.js';
import { drawNotice } from './notices/index.js';
import type { Message } from './reply.js';

export interface DeliveryOptions {
  readonly messenger: Messenger;
  /** 0..1, spreads tries that come after a failed one. */
  readonly random: () => number;
}

/** Who reads it: a person, or whoever is in a channel. */
type Reader = Person | 'channel';

/** Nobody when the person has erased their data or has no longer the role that the notice is for. */
const readerOf = async (ports: Ports, { personId, notice }: QueuedNotice): Promise<Reader | undefined> => {
  if (personId === undefined) return 'channel';
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
  { notice, ...queued }: QueuedNotice,
  reader: Reader,
  language: 'sv' | 'en',
): Promise<Message | undefined> => {
  const texts = textsIn(language);
  let message: Message | undefined;
  try {
    message = await (reader === 'channel'
      ? drawInChannel(ports, notice, texts)
      : drawNotice(ports, notice, texts, reader));
  } catch (error) {
    const id = ports.ids.short();
    ports.log.error({ turn: id, notice: queued.id, err: error }, 'a notice could not be drawn');
    await endNotice(ports, { ...queued, notice }, { state: 'failed', reason: 'draw_failed' });
    return undefined;
  }
  if (message === undefined) await endQuietly(ports, { ...queued, notice });
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

const followingIn = ({ follows, isLast }: Message): Following | undefined =>
  follows && { shown: follows, isLast: isLast === true };

/** The card in the same chat whose place the message takes. */
const earlierCard = async (
  ports: Ports,
  waiting: QueuedNotice,
  { conversationId }: ConversationReference,
  following: Following | undefined,
): Promise<LiveCard | undefined> => {
  const card = following && (await liveCardOf(ports, waiting, following.shown.subject));
  return card?.chatId === conversationId ? card : undefined;
};

/**
 * Brings one waiting notice as far as it comes: sent, put in the place of the card that showed the same, back in the
 * queue, or to its end. Whatever happens, the notice is not as it was afterwards, or somebody else has changed it.
 */
export const deliverNotice = async (
  ports: Ports,
  waiting: QueuedNotice,
  { messenger, random }: DeliveryOptions,
): Promise<void> => {
  const reader = await readerOf(ports, waiting);
  if (reader === undefined) return endQuietly(ports, waiting);
  const chat = await chatOf(ports, reader === 'channel' ? waiting : reader);
  if ('missing' in chat) {
    return reader === 'channel'
      ? tellEachInstead(ports, waiting, chat.missing)
      : waitForChat(ports, waiting, chat.missing);
  }
  const { conversation } = chat;
  const message = await drawn(ports, waiting, reader, conversation.language);
  if (message === undefined) return;
  const following = followingIn(message);
  const earlier = await earlierCard(ports, waiting, conversation, following);
  if (earlier === undefined && (message.isLast || isOnlyUpdate(waiting.notice.kind)))
    return endQuietly(ports, waiting);
  if (earlier !== undefined && following !== undefined && showsAlready(earlier, following)) {
    return endNotice(ports, waiting, { state: 'sent', receipt: earlier.messageId });
  }
  const reserved = await reserveNotice(ports, waiting, earlier?.messageId);
  if (reserved === undefined) return;
  const outcome = await sent(ports, () =>
    earlier === undefined
      ? messenger.send(conversation, message)
      : messenger.update(conversation, earlier.messageId, message),
  );
  await recordSend(ports, {
    reserved,
    conversation,
    outcome,
    random: random(),
    ...(following && { following }),
  });
};
