import { type IsoDate, localDate, type TimeZone } from './calendar.js';
import type { Digest, DigestRequest } from './digest.js';
import type { MunicipalityId } from './municipality.js';
import { movesOf, OPEN_STATUSES, type Request, type RequestStatus } from './request.js';
import { compareRequestNumbers } from './request-number.js';

const WAITING: readonly RequestStatus[] = ['awaiting_decision', 'awaiting_agreement'];

/** The status when the day ended, from the append-only history: a digest shown later says the same. */
const statusAfter = (request: Request, day: IsoDate, zone: TimeZone): RequestStatus => {
  const next = movesOf(request).find((change) => localDate(change.at, zone) > day);
  return next?.from ?? request.status;
};

const rank = ({ isNew, status }: DigestRequest): number => {
  if (isNew) return 0;
  if (WAITING.includes(status)) return 1;
  return OPEN_STATUSES.includes(status) ? 3 : 2;
};

/**
 * A municipality's own requests as they stood when the week ended: those that were open, and those that ended
 * in the week. Drafts are nobody's business but the writer's.
 */
export const requestsOf = (
  requests: readonly Request[],
  municipality: MunicipalityId,
  { from, to }: Pick<Digest, 'from' | 'to'>,
  zone: TimeZone,
): readonly DigestRequest[] =>
  requests
    .filter((request) => request.municipalityId === municipality)
    .flatMap((request): DigestRequest[] => {
      const created = localDate(request.createdAt, zone);
      const status = statusAfter(request, to, zone);
      if (created > to || status === 'draft') return [];
      const changedInWeek = movesOf(request).some((change) => {
        const day = localDate(change.at, zone);
        return from <= day && day <= to;
      });
      // One that was taken back again is over, not new.
      const isNew = from <= created && status !== 'withdrawn';
      if (!OPEN_STATUSES.includes(status) && !changedInWeek && !isNew) return [];
      const { id, number, question } = request;
      return [{ requestId: id, number, question, status, isNew }];
    })
    .toSorted((a, b) => rank(a) - rank(b) || compareRequestNumbers(a.number, b.number));
