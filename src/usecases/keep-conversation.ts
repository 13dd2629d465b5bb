import { isDeepStrictEqual } from 'node:util';
import { yearOf } from '../domain/calendar.js';
import type { ConversationReference, SeenConversation } from '../domain/conversation-reference.js';
import { insert, update } from './changes.js';
import type { Ports, Put } from './ports.js';

/** What is known of the conversation now; what an activity leaves out stays known. */
const asSeen = (before: ConversationReference, seen: SeenConversation): ConversationReference => {
  const { lost: _lost, ...known } = before;
  // In a shared conversation the language is each speaker's own, and would be written anew for every message.
  const language = seen.kind === 'personal' ? seen.language : before.language;
  return { ...known, ...seen, language };
};

const changeFor = (
  { clock, ids }: Ports,
  before: ConversationReference | undefined,
  seen: SeenConversation,
): Put<'conversations'> | undefined => {
  if (before === undefined) {
    return insert('conversations', { ...seen, id: ids.record(yearOf(clock.now())) });
  }
  const after = asSeen(before, seen);
  return isDeepStrictEqual(before, after) ? undefined : update('conversations', before, after);
};

/** A chat of two does not change hands: what is for one person is not sent where another one has written. */
const isAnothers = (before: ConversationReference | undefined, { identity }: SeenConversation): boolean =>
  before?.kind === 'personal' &&
  before.identity !== undefined &&
  identity !== undefined &&
  before.identity !== identity;

/**
 * Remembers how to write first in a conversation that an activity came from; writes only when something is new.
 * A conversation that took no messages is tried again. Many at once are harmless.
 */
export const keepConversation = async (ports: Ports, seen: SeenConversation): Promise<void> => {
  const { conversationId } = seen;
  const [before] = await ports.store.find('conversations', { conversationId });
  if (isAnothers(before, seen)) {
    ports.log.warn({}, 'an activity from a personal chat came from somebody else than its owner');
    return;
  }
  const change = changeFor(ports, before, seen);
  if (change === undefined) return;
  const committed = await ports.store.commit([change]);
  // Somebody was first, so that the next look compares with what is there now.
  if (!committed.ok) await keepConversation(ports, seen);
};
