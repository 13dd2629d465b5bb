import { z } from 'zod';
import { daysBetween, type IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import { QUEUE_FILTERS, type QueueFilter } from '../domain/request-queue.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 8;
const MAX_QUESTION_LENGTH = 140;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  isEmpty: z.boolean(),
  none: word,
  rows: z.array(
    z.strictObject({
      head: word,
      question: userText,
      details: userText,
      open: word,
      requestId: word,
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  filter: word,
  hasEarlier: z.boolean(),
  earlier: word,
  earlierPage: z.int(),
  hasLater: z.boolean(),
  later: word,
  laterPage: z.int(),
  filters: z.array(z.strictObject({ title: word, filter: word })),
});

export const requestQueueCard = defineCard('request-queue', 1, model);

/** A request in the queue, with what its ids and instants stand for. */
export interface QueuedRequest {
  readonly request: Request;
  /** The day that it was sent in the unit's time zone. */
  readonly sentOn: IsoDate;
  /** Names of those who have it. */
  readonly handlers: readonly string[];
  /** Since when somebody has let it wait for longer than they should. */
  readonly overdueSince: IsoDate | undefined;
  readonly isPaused: boolean;
}

export interface RequestQueue {
  readonly filter: QueueFilter;
  /** What the filter lets through, in order. */
  readonly queued: readonly QueuedRequest[];
  /** How many each filter lets through. */
  readonly counts: Readonly<Record<QueueFilter, number>>;
  readonly today: IsoDate;
  /** Counted from 1. */
  readonly page: number;
}

/** "Martin Demo · kom för 12 dagar sedan · väntar på svar från kommunen" */
const detailsOf = (
  { requestQueue, formats }: Texts,
  { request, sentOn, handlers, overdueSince, isPaused }: QueuedRequest,
  today: IsoDate,
): string =>
  [
    handlers.length === 0 ? requestQueue.nobody : formats.list(handlers),
    requestQueue.days(daysBetween(sentOn, today)),
    ...(overdueSince === undefined ? [] : [requestQueue.overdue(formats.day(overdueSince))]),
    ...(request.waitingFor === undefined ? [] : [requestQueue.waiting]),
    ...(request.paused && isPaused ? [requestQueue.paused(formats.day(request.paused.until))] : []),
  ].join(' · ');

/** One page of the requests that the staff have to do with, and the ways to look through them. */
export const requestQueueView = (
  texts: Texts,
  { filter, queued, counts, today, page: wanted }: RequestQueue,
): z.infer<typeof model> => {
  const { requestQueue, labels, formats } = texts;
  const { shown, page, pages } = pageOf(queued, wanted, PAGE_SIZE);
  const title = requestQueue.titles[filter];
  return {
    summary: title,
    title,
    isEmpty: queued.length === 0,
    none: requestQueue.none[filter],
    rows: shown.map((row) => ({
      head: requestQueue.head(
        row.request.number,
        MUNICIPALITY_NAMES[row.request.municipalityId],
        labels.statuses[row.request.status],
      ),
      question: clipped(row.request.question, MAX_QUESTION_LENGTH),
      details: detailsOf(texts, row, today),
      open: requestQueue.open(row.request.number),
      requestId: row.request.id,
    })),
    hasPages: pages > 1,
    pageOf: requestQueue.page(formats.number(page), formats.number(pages)),
    filter,
    hasEarlier: page > 1,
    earlier: requestQueue.earlier,
    earlierPage: page - 1,
    hasLater: page < pages,
    later: requestQueue.later,
    laterPage: page + 1,
    filters: QUEUE_FILTERS.filter((each) => each !== filter).map((each) => ({
      title: requestQueue.filter(requestQueue.filters[each], formats.number(counts[each])),
      filter: each,
    })),
  };
};
