import { addresseeId } from '../domain/addressee.js';
import { addDays, localDate } from '../domain/calendar.js';
import type { ConversationReference } from '../domain/conversation-reference.js';
import { isOnlyUpdate, type QueuedNotice } from '../domain/notice.js';
import { inTurn } from '../domain/notice-queue.js';
import type { Ports } from './ports.js';

const FAILED_SHOWN_DAYS = 30;

/** The reason of a notice that nobody misses: its person may no longer read it. */
export const NOT_FOR_YOU_ANY_MORE = 'not_for_you_any_more';

/** What one person, or one channel, has not got yet. */
export interface WaitingFor {
  readonly count: number;
  /** The one being sent, else the first in turn, which the others wait behind. */
  readonly first: QueuedNotice;
}

export interface Undelivered {
  readonly waiting: readonly WaitingFor[];
  /** Those that may not have arrived, then those that failed in the last 30 days; the newest first. */
  readonly ended: readonly QueuedNotice[];
  /** Conversations that take no messages. */
  readonly lost: readonly ConversationReference[];
}

const waitingOf = (notices: readonly QueuedNotice[]): WaitingFor[] => {
  const told = notices.filter(({ notice }) => !isOnlyUpdate(notice.kind));
  const underWay = [...told.filter(({ state }) => state === 'sending'), ...inTurn(told)];
  return [...new Set(underWay.map(addresseeId))].flatMap((addressee) => {
    const theirs = underWay.filter((notice) => addresseeId(notice) === addressee);
    return theirs[0] === undefined ? [] : [{ count: theirs.length, first: theirs[0] }];
  });
};

const newestFirst = (notices: readonly QueuedNotice[]): QueuedNotice[] =>
  notices.toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''));

/** Everything that the bot owes somebody and that has not arrived for certain. */
export const listUndelivered = async ({ store, clock, timeZone }: Ports): Promise<Undelivered> => {
  const notices = await store.find('notices');
  const since = addDays(localDate(clock.now(), timeZone), -FAILED_SHOWN_DAYS);
  const isShown = ({ state, reason, endedAt = '' }: QueuedNotice): boolean =>
    state === 'failed' && reason !== NOT_FOR_YOU_ANY_MORE && localDate(endedAt, timeZone) >= since;
  return {
    waiting: waitingOf(notices),
    ended: [
      ...newestFirst(notices.filter(({ state }) => state === 'unknown')),
      ...newestFirst(notices.filter(isShown)),
    ],
    lost: (await store.find('conversations')).filter(({ lost }) => lost !== undefined),
  };
};
