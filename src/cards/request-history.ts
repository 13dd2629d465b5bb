import { z } from 'zod';
import type { RequestStep } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { shownSteps, stepText } from './request-history-lines.js';
import type { ToldRequest } from './request-rows.js';
import { userText } from './user-text.js';

/** A page holds as much as one reads through, and as fits: what people write may be 4,000 characters. */
const MAX_ROWS = 10;
const MAX_CHARACTERS = 8000;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  rows: z.array(z.strictObject({ head: userText, text: userText })),
  hasPages: z.boolean(),
  pageOf: word,
  hasNewer: z.boolean(),
  newer: word,
  newerPage: z.int(),
  hasOlder: z.boolean(),
  older: word,
  olderPage: z.int(),
  back: word,
  requestId: word,
});

export const requestHistoryCard = defineCard('request-history', 1, model);

interface Row {
  readonly head: string;
  readonly text: string;
}

/** The rows page by page; a row never falls on two, however long it is. */
const pagesOf = (rows: readonly Row[]): readonly Row[][] => {
  const pages: Row[][] = [];
  let length = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    const size = row.head.length + row.text.length;
    const fits = page !== undefined && page.length < MAX_ROWS && length + size <= MAX_CHARACTERS;
    if (fits) page.push(row);
    else pages.push([row]);
    length = fits ? length + size : size;
  }
  return pages.length === 0 ? [[]] : pages;
};

export interface ToldHistory extends Pick<ToldRequest, 'request' | 'view' | 'nameOf' | 'dayOf'> {
  /** Counted from 1. */
  readonly page: number;
}

/** One page of what has been done with a request, the latest first. */
export const requestHistoryView = (texts: Texts, told: ToldHistory): z.infer<typeof model> => {
  const { request, view, nameOf, dayOf, page: wanted } = told;
  const { requestHistory, formats } = texts;
  const rowOf = (step: RequestStep): Row => ({
    head: requestHistory.head(
      formats.day(dayOf(step.at)),
      step.by === 'system' ? requestHistory.system : nameOf(step.by),
    ),
    text: stepText(texts, step, told),
  });
  const pages = pagesOf(shownSteps(request.history, view).toReversed().map(rowOf));
  const page = Math.min(Math.max(1, wanted), pages.length);
  const title = requestHistory.title(request.number);
  return {
    summary: title,
    title,
    rows: pages[page - 1] ?? [],
    hasPages: pages.length > 1,
    pageOf: requestHistory.page(formats.number(page), formats.number(pages.length)),
    hasNewer: page > 1,
    newer: requestHistory.newer,
    newerPage: page - 1,
    hasOlder: page < pages.length,
    older: requestHistory.older,
    olderPage: page + 1,
    back: requestHistory.back,
    requestId: request.id,
  };
};
