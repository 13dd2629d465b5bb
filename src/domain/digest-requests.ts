import { instantAt, localDate } from './calendar.js';
import type { Digest, DigestRequest } from './digest.js';
import type { DigestInput } from './digest-input.js';
import {
  isOpen,
  lastStepAt,
  movesOf,
  OPEN_STATUSES,
  type Request,
  type RequestStatus,
  type RequestStep,
} from './request.js';
import { requestAsOf } from './request-as-of.js';
import { compareRequestNumbers } from './request-number.js';
import { overdueWaits, type Patience } from './request-overdue.js';
import { waitsOf } from './request-turn.js';

type Days = Pick<Digest, 'from' | 'to'>;

const UNANSWERED: readonly RequestStatus[] = ['received', 'triaged'];

/** FoU's answer is that it does it, lays it before the steering group or sends the municipality somewhere else. */
const isAnswer = ({ from, to }: RequestStep): boolean =>
  UNANSWERED.includes(from) && !UNANSWERED.includes(to) && to !== 'withdrawn';

/** Whom the next step waited for, when it was not FoU: the one who has been asked, or has to sign, or to decide. */
const waitOf = (request: Request): Pick<DigestRequest, 'waitsFor' | 'wait' | 'body'> => {
  const waits = waitsOf(request).filter(({ kind }) => kind !== 'joint_answer');
  const yours = waits.find(({ turns }) => turns.includes('council_member'));
  if (yours?.kind === 'question' || yours?.kind === 'agreement')
    return { waitsFor: 'municipality', wait: yours.kind };
  if (!waits.some(({ kind }) => kind === 'decision')) return {};
  const { decision } = request;
  return { waitsFor: 'decision', ...(decision && { body: decision.body }) };
};

const isOverdue = (request: Request, patience: Patience, { to }: Days): boolean =>
  overdueWaits(request, patience, to).some(({ kind }) => kind === 'answer');

const rank = ({ isNew, isAnswered, waitsFor, isOverdue: isLate, status }: DigestRequest): number => {
  if (isNew) return 0;
  if (isAnswered) return 1;
  if (waitsFor !== undefined) return waitsFor === 'municipality' ? 2 : 3;
  if (isLate) return 4;
  return OPEN_STATUSES.includes(status) ? 6 : 5;
};

const rowOf = (request: Request, patience: Patience, days: Days): DigestRequest | undefined => {
  const { id, number, question, status } = request;
  if (status === 'draft') return undefined;
  const isInWeek = (instant: string): boolean => {
    const day = localDate(instant, patience.timeZone);
    return days.from <= day && day <= days.to;
  };
  const moves = movesOf(request).filter(({ at }) => isInWeek(at));
  // One that was taken back again is over, not new.
  const isNew = isInWeek(request.createdAt) && status !== 'withdrawn';
  if (!OPEN_STATUSES.includes(status) && moves.length === 0 && !isNew) return undefined;
  return {
    requestId: id,
    number,
    question,
    status,
    isNew,
    ...(moves.some(isAnswer) && { isAnswered: true }),
    ...waitOf(request),
    ...(isOverdue(request, patience, days) && { isOverdue: true }),
  };
};

/**
 * A municipality's own requests as they stood when the week ended, whenever the digest is compiled (domain-model
 * section 5, block 1): those that were open, and those that ended in the week. Drafts are nobody's business but the
 * writer's. New ones come first, then those that were answered in the week, wait for the municipality, wait for
 * decision, have waited for FoU's answer for longer than the unit's own limits, ended in the week; then other open ones.
 *
 * Which body is to decide is known from the decision, so only once it has been recorded: until then the record says no
 * more than the steering group (002:74).
 */
export const requestsOf = (input: DigestInput, days: Days): readonly DigestRequest[] => {
  const monday = instantAt(days.from, '00:00', input.timeZone);
  return input.requests
    .filter(({ municipalityId }) => municipalityId === input.municipality)
    .filter((request) => isOpen(request) || monday <= lastStepAt(request))
    .flatMap((request): DigestRequest[] => {
      const then = requestAsOf(request, days.to, input.timeZone);
      const row = then && rowOf(then, input, days);
      return row === undefined ? [] : [row];
    })
    .toSorted((a, b) => rank(a) - rank(b) || compareRequestNumbers(a.number, b.number));
};
