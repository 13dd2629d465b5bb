import { z } from 'zod';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
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

/** Something that was done: who and when, and what. */
export interface HistoryRow {
  readonly head: string;
  readonly text: string;
}

/** The rows page by page; a row never falls on two, however long it is. */
const pagesOf = (rows: readonly HistoryRow[]): readonly HistoryRow[][] => {
  const pages: HistoryRow[][] = [];
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

export interface ToldHistory {
  readonly request: Pick<Request, 'id' | 'number'>;
  /** Who did what when, the latest first. */
  readonly rows: readonly HistoryRow[];
  /** Counted from 1. */
  readonly page: number;
}

/** One page of what has been done with a request. */
export const requestHistoryView = (
  { requestCard: { historyCard }, formats }: Texts,
  { request, rows, page: wanted }: ToldHistory,
): z.infer<typeof model> => {
  const pages = pagesOf(rows);
  const page = Math.min(Math.max(1, wanted), pages.length);
  const title = historyCard.title(request.number);
  return {
    summary: title,
    title,
    rows: pages[page - 1] ?? [],
    hasPages: pages.length > 1,
    pageOf: historyCard.page(formats.number(page), formats.number(pages.length)),
    hasNewer: page > 1,
    newer: historyCard.newer,
    newerPage: page - 1,
    hasOlder: page < pages.length,
    older: historyCard.older,
    olderPage: page + 1,
    back: historyCard.back,
    requestId: request.id,
  };
};
