import type { RenderedCard } from '../cards/define-card.js';
import { requestQueueCard, requestQueueView } from '../cards/request-queue.js';
import { localDate } from '../domain/calendar.js';
import { showsRequests } from '../domain/live-card.js';
import type { Request } from '../domain/request.js';
import { isPausedOn, overdueSince } from '../domain/request-overdue.js';
import { isQueueFilter, QUEUE_FILTERS, type QueueFilter, queueOf } from '../domain/request-queue.js';
import { patienceOf } from '../usecases/overdue-turns.js';
import type { Ports } from '../usecases/ports.js';
import { following, type Reply } from './reply.js';
import type { RequestReader } from './request-reader.js';

/** What a queue card shows: a filter and a page, counted from 1. */
export interface QueuePage {
  readonly filter: QueueFilter;
  readonly page: number;
}

/** As a card that is kept up to date remembers it. */
const writtenPage = ({ filter, page }: QueuePage): string => `${filter} ${page}`;

/** What {@link writtenPage} wrote; the first page of all that is open for anything else. */
export const readPage = (written: string): QueuePage => {
  const [filter = '', page = ''] = written.split(' ');
  return isQueueFilter(filter) ? { filter, page: Number(page) || 1 } : { filter: 'open', page: 1 };
};

const draw = async (
  ports: Ports,
  reader: RequestReader,
  requests: readonly Request[],
  { filter, page }: QueuePage,
): Promise<RenderedCard> => {
  const [people, patience] = await Promise.all([ports.store.find('people'), patienceOf(ports)]);
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const { texts, today } = reader;
  const look = { personId: reader.person?.id, patience, today };
  const through = (each: QueueFilter) => queueOf(requests, each, look);
  // Object.fromEntries forgets that every filter is there.
  const counts = Object.fromEntries(QUEUE_FILTERS.map((each) => [each, through(each).length])) as Record<
    QueueFilter,
    number
  >;
  const queued = through(filter).map((request) => ({
    request,
    sentOn: localDate(request.createdAt, ports.timeZone),
    handlers: request.assignedTo.map((id) => names.get(id) ?? texts.common.someoneElse),
    overdueSince: overdueSince(request, patience, today),
    isPaused: isPausedOn(request, today),
  }));
  return requestQueueCard.render(requestQueueView(texts, { filter, queued, counts, today, page }));
};

/** The staff's queue as a card that is kept up to date shows it again. */
export const drawQueue = async (
  ports: Ports,
  reader: RequestReader,
  written: string,
): Promise<RenderedCard> => draw(ports, reader, await ports.store.find('requests'), readPage(written));

/** A page of the staff's queue, which is kept up to date from then on. */
export const showQueue = async (
  ports: Ports,
  reader: RequestReader,
  shown: QueuePage,
  as: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const requests = await ports.store.find('requests');
  const card = await draw(ports, reader, requests, shown);
  return following(showsRequests(writtenPage(shown), requests), as(card));
};
