import { addHours, addSeconds, type IsoInstant } from './calendar.js';
import type { NoticeKind, QueuedNotice } from './notice.js';

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 6 * 60 * 60;
/** With the waits below this is between two and a half and three and a half days. */
const MAX_ATTEMPTS = 23;
const MAX_WAIT_HOURS = 30 * 24;

/**
 * How long to wait before the next try: 30 s, doubled for each of the `attempts` made so far, at most six hours,
 * and up to a quarter less by the random number (0..1), so that not everything is tried again at once.
 */
export const backoffSeconds = (attempts: number, random: number): number => {
  const whole = Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
  return Math.round(whole * (1 - random / 4));
};

/** What nobody could be told by then is given up: nobody has use for it so late. */
export const waitsUntil = ({ queuedAt }: QueuedNotice): IsoInstant => addHours(queuedAt, MAX_WAIT_HOURS);

/** Whether a notice that was not taken now shall not be tried again. */
export const isGivenUp = (notice: QueuedNotice, now: IsoInstant): boolean =>
  notice.attempts >= MAX_ATTEMPTS || now >= waitsUntil(notice);

/** When a notice that was not taken is tried again; `afterMs` is how long the other side wants us to wait. */
export const nextAttempt = (
  notice: QueuedNotice,
  {
    now,
    random,
    afterMs = 0,
  }: { readonly now: IsoInstant; readonly random: number; readonly afterMs?: number },
): IsoInstant => {
  const seconds = Math.max(backoffSeconds(notice.attempts, random), Math.ceil(afterMs / 1000));
  // ISO instants sort as they pass.
  const [earliest = now] = [addSeconds(now, seconds), waitsUntil(notice)].toSorted();
  return earliest;
};

/** Why a notice waits until its person writes to the bot, instead of being tried again after a while. */
export const WAITS_FOR_CHAT = ['no_conversation', 'blocked', 'gone'] as const;
export type WaitsForChat = (typeof WAITS_FOR_CHAT)[number];

export const waitsForChat = ({ state, reason }: QueuedNotice): boolean =>
  state === 'waiting' && WAITS_FOR_CHAT.some((wait) => wait === reason);

/** Those that wait for one person, in the order in which they were queued: a later one never overtakes. */
export const inTurn = (notices: readonly QueuedNotice[]): QueuedNotice[] =>
  notices.filter(({ state }) => state === 'waiting').sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));

/** Whether the first in turn may be tried now; `hasChat`: the person's chat takes messages. */
export const isDue = (first: QueuedNotice, now: IsoInstant, hasChat: boolean): boolean =>
  first.nextAttemptAt <= now || (hasChat && waitsForChat(first));

const TROUBLES: readonly NoticeKind[] = ['route_lost', 'send_failed'];

/** Notices that something did not arrive. When such a one does not arrive itself, no notice tells of it. */
export const isTrouble = (kind: NoticeKind): boolean => TROUBLES.includes(kind);
