import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Keeps the card well under what Teams takes (80 KB) and short enough to read. */
const MAX_ROWS = 15;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotice: z.boolean(),
  notice: word,
  isEmpty: z.boolean(),
  none: word,
  hasEnded: z.boolean(),
  endedHeading: word,
  ended: z.array(
    z.strictObject({
      head: userText,
      why: word,
      at: word,
      resend: word,
      dismiss: word,
      noticeId: word,
      expectedVersion: z.int(),
    }),
  ),
  hasMoreEnded: z.boolean(),
  endedShown: word,
  hasWaiting: z.boolean(),
  waitingHeading: word,
  waiting: z.array(z.strictObject({ head: userText, why: word, since: word })),
  hasMoreWaiting: z.boolean(),
  waitingShown: word,
  hasLost: z.boolean(),
  lostHeading: word,
  lost: z.array(z.strictObject({ head: userText, why: word, forget: word, conversationId: word })),
  hasMoreLost: z.boolean(),
  lostShown: word,
});

export const undeliveredCard = defineCard('undelivered', 1, model);

/** What to say of one thing that has not arrived; `head` may hold names. */
interface Told {
  readonly head: string;
  readonly why: string;
}

export interface UndeliveredRows {
  readonly ended: readonly (Told & {
    readonly at: string;
    readonly noticeId: string;
    readonly expectedVersion: number;
  })[];
  readonly waiting: readonly (Told & { readonly since: string })[];
  readonly lost: readonly (Told & {
    /** Id of the record. */
    readonly conversationId: string;
  })[];
}

/** What has not arrived, what waits, and where nothing can be sent. `notice` = what just happened. */
export const undeliveredView = (
  { undelivered }: Texts,
  rows: UndeliveredRows,
  notice = '',
): z.infer<typeof model> => {
  const { title, shown } = undelivered;
  const { ended, waiting, lost } = rows;
  const shownOf = (all: readonly unknown[]): string => shown(Math.min(all.length, MAX_ROWS), all.length);
  const { resend, dismiss } = undelivered.ended;
  const { forget } = undelivered.lost;
  return {
    summary: notice === '' ? title : notice,
    title,
    hasNotice: notice !== '',
    notice,
    isEmpty: [ended, waiting, lost].every(({ length }) => length === 0),
    none: undelivered.none,
    hasEnded: ended.length > 0,
    endedHeading: undelivered.ended.heading,
    ended: ended.slice(0, MAX_ROWS).map((row) => ({ ...row, resend, dismiss })),
    hasMoreEnded: ended.length > MAX_ROWS,
    endedShown: shownOf(ended),
    hasWaiting: waiting.length > 0,
    waitingHeading: undelivered.waiting.heading,
    waiting: waiting.slice(0, MAX_ROWS),
    hasMoreWaiting: waiting.length > MAX_ROWS,
    waitingShown: shownOf(waiting),
    hasLost: lost.length > 0,
    lostHeading: undelivered.lost.heading,
    lost: lost.slice(0, MAX_ROWS).map((row) => ({ ...row, forget })),
    hasMoreLost: lost.length > MAX_ROWS,
    lostShown: shownOf(lost),
  };
};
