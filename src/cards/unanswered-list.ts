import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 5;
/** In characters; the whole question stands in the draft. */
const MAX_QUESTION_LENGTH = 300;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  isEmpty: z.boolean(),
  none: word,
  intro: word,
  groups: z.array(
    z.strictObject({
      question: userText,
      asked: word,
      draft: word,
      dismiss: word,
      questionId: word,
      until: word,
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  page: z.int(),
  hasPrevious: z.boolean(),
  previous: word,
  previousPage: z.int(),
  hasNext: z.boolean(),
  next: word,
  nextPage: z.int(),
});

export const unansweredListCard = defineCard('unanswered-list', 1, model);

/** Questions that are alike. */
export interface UnansweredRow {
  /** The most typical wording. */
  readonly question: string;
  readonly times: number;
  /** When it was last asked, as people write it. */
  readonly day: string;
  readonly questionId: string;
  /** When it was last asked, for what the buttons send. */
  readonly until: string;
}

/** One page of the groups, counted from 1; the nearest there is when there are not so many. */
export const unansweredListView = (
  { unanswered, formats }: Texts,
  rows: readonly UnansweredRow[],
  wanted: number,
  notices: readonly string[] = [],
): z.infer<typeof model> => {
  const { title, none, intro, askedOnce, asked, draft, dismiss, previous, next } = unanswered;
  const { shown, page, pages } = pageOf(rows, wanted, PAGE_SIZE);
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    isEmpty: rows.length === 0,
    none,
    intro,
    groups: shown.map(({ question, times, day, ...ids }) => ({
      ...ids,
      question: clipped(question, MAX_QUESTION_LENGTH),
      asked: times === 1 ? askedOnce(day) : asked(formats.number(times), day),
      draft,
      dismiss,
    })),
    hasPages: pages > 1,
    pageOf: unanswered.page(formats.number(page), formats.number(pages)),
    page,
    hasPrevious: page > 1,
    previous,
    previousPage: page - 1,
    hasNext: page < pages,
    next,
    nextPage: page + 1,
  };
};
