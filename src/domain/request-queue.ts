import { isOpen, type Request } from './request.js';

/** Ways to look through the staff's queue. */
export const QUEUE_FILTERS = ['open', 'new', 'mine', 'decision', 'agreement'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

export const isQueueFilter = (text: string): text is QueueFilter =>
  QUEUE_FILTERS.some((filter) => filter === text);

type IsIn = (request: Request, personId: string | undefined) => boolean;

const IS_IN: Readonly<Record<QueueFilter, IsIn>> = {
  open: () => true,
  new: ({ status }) => status === 'received',
  mine: ({ assignedTo }, personId) => personId !== undefined && assignedTo.includes(personId),
  decision: ({ status }) => status === 'awaiting_decision',
  // What the steering group has said yes to needs somebody to write the agreement (002:75).
  agreement: ({ status }) => status === 'decided_yes' || status === 'awaiting_agreement',
};

/** The open requests that a filter lets through, what has waited longest first. `personId` is who looks. */
export const queueOf = (
  requests: readonly Request[],
  filter: QueueFilter,
  personId: string | undefined,
): readonly Request[] =>
  requests
    .filter((request) => isOpen(request) && IS_IN[filter](request, personId))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
