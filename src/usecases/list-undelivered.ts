import { addDays, localDate } from '../domain/calendar.js';
import type { ConversationReference } from '../domain/conversation-reference.js';
import type { QueuedNotice } from '../domain/notice.js';
import { inTurn } from '../domain/notice-queue.js';
import type { Ports } from './ports.js';

const FAILED_SHOWN_DAYS = 30;

/** The reason of a notice that nobody misses: its person may no longer read it. */
export const NOT_FOR_YOU_ANY_MORE = 'not_for_you_any_more';

/** What one person has not got yet. */
export interface WaitingForPerson {
  readonly personId: string;
  readonly count: number;
  /** The one being sent, else the first in turn, which the others wait behind. */
  readonly first: QueuedNotice;
}

export interface Undelivered {
  readonly waiting: readonly WaitingForPerson[];
  /** Those that may not have arrived, then those that failed in the last 30 days; the newest first. */
  readonly ended: readonly QueuedNotice[];
  /** Conversations that take no messages. */
  readonly lost: readonly ConversationReference[];
}

const waitingOf = (notices: readonly QueuedNotice[]): WaitingForPerson[] => {
  const underWay = [...notices.filter(({ state }) => state === 'sending'), ...inTurn(notices)];
  const personIds = [...new Set(underWay.map(({ personId }) => personId))];
  return personIds.flatMap((personId) => {
    const theirs = underWay.filter((notice) => notice.personId === personId);
    return theirs[0] === undefined ? [] : [{ personId, count: theirs.length, first: theirs[0] }];
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
