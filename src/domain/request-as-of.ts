import { type IsoDate, localDate, type TimeZone } from './calendar.js';
import { movesOf, OPEN_STATUSES, type Request, type RequestStatus, type RequestStep } from './request.js';
import type { RequestActKind } from './request-act.js';

/** The latest step of any of the kinds; undefined when there is none. */
const lastOf = (
  steps: readonly RequestStep[],
  ...kinds: readonly RequestActKind[]
): RequestStep | undefined => steps.findLast(({ act }) => kinds.includes(act.kind));

/** What was asked of the municipality and not answered. */
const askedIn = (steps: readonly RequestStep[]): Pick<Request, 'waitingFor'> => {
  const last = lastOf(steps, 'ask', 'answer');
  return last?.act.kind === 'ask'
    ? { waitingFor: { question: last.act.question, since: last.at, askedBy: last.by } }
    : {};
};

const pausedIn = (steps: readonly RequestStep[]): Pick<Request, 'paused'> => {
  const last = lastOf(steps, 'pause', 'resume');
  return last?.act.kind === 'pause' ? { paused: { reason: last.act.reason, until: last.act.until } } : {};
};

const statusIn = (request: Request, steps: readonly RequestStep[]): RequestStatus =>
  movesOf({ history: request.history.slice(steps.length) })[0]?.from ?? request.status;

/**
 * A request as it stood when a day had ended, by the append-only history: its status, the steps until then, the
 * question that waited for an answer and the pause. Undefined when it had not been made. What else is on the record
 * is as it is now.
 */
export const requestAsOf = (request: Request, day: IsoDate, zone: TimeZone): Request | undefined => {
  if (localDate(request.createdAt, zone) > day) return undefined;
  const later = request.history.findIndex((step) => localDate(step.at, zone) > day);
  const history = later < 0 ? request.history : request.history.slice(0, later);
  const status = statusIn(request, history);
  const { waitingFor: _waitingFor, paused: _paused, ...rest } = request;
  const isOpen = OPEN_STATUSES.includes(status);
  return { ...rest, status, history, ...(isOpen && { ...askedIn(history), ...pausedIn(history) }) };
};
