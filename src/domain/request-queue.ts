import type { IsoDate } from './calendar.js';
import { isOpen, type Request } from './request.js';
import { overdueSince, type Patience } from './request-overdue.js';

/** Ways to look through the staff's queue. */
export const QUEUE_FILTERS = ['open', 'new', 'mine', 'decision', 'agreement', 'overdue'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

export const isQueueFilter = (text: string): text is QueueFilter =>
  QUEUE_FILTERS.some((filter) => filter === text);

/** Who looks, and when. */
export interface QueueLook {
  /** Id of Person. */
  readonly personId: string | undefined;
  readonly patience: Patience;
  readonly today: IsoDate;
}

type IsIn = (request: Request, look: QueueLook) => boolean;

const IS_IN: Readonly<Record<QueueFilter, IsIn>> = {
  open: () => true,
  new: ({ status }) => status === 'received',
  mine: ({ assignedTo }, { personId }) => personId !== undefined && assignedTo.includes(personId),
  decision: ({ status }) => status === 'awaiting_decision',
  // What the steering group has said yes to needs somebody to write the agreement (002:75).
  agreement: ({ status }) => status === 'decided_yes' || status === 'awaiting_agreement',
  overdue: (request, { patience, today }) => overdueSince(request, patience, today) !== undefined,
};

/** The open requests that a filter lets through, what came first first. */
export const queueOf = (
  requests: readonly Request[],
  filter: QueueFilter,
  look: QueueLook,
): readonly Request[] =>
  requests
    .filter((request) => isOpen(request) && IS_IN[filter](request, look))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
