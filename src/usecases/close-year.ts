import { localDate, yearOf } from '../domain/calendar.js';
import {
  type ClosedYear,
  closableFrom,
  closedYearId,
  type YearStock,
  yearStock,
} from '../domain/closed-year.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import { closedYearOf } from './closed-year-of.js';
import type { Ports } from './ports.js';
import { staffNotices } from './staff-notices.js';

export type CloseYearRefusal =
  /** It has not come far enough; the day is in {@link closableFrom}. */
  | { readonly kind: 'too_early' }
  /** Somebody was first. */
  | { readonly kind: 'closed_already'; readonly closed: ClosedYear };

/** Why the year cannot be closed now; undefined when it can. */
const refusalOf = async (ports: Ports, year: number): Promise<CloseYearRefusal | undefined> => {
  const closed = await closedYearOf(ports, year);
  if (closed !== undefined) return { kind: 'closed_already', closed };
  const today = localDate(ports.clock.now(), ports.timeZone);
  return today < closableFrom(year) ? { kind: 'too_early' } : undefined;
};

/** What closing the year now would find in it, or why it cannot be closed. */
export const previewClosing = async (
  ports: Ports,
  year: number,
): Promise<Result<YearStock, CloseYearRefusal>> => {
  const refusal = await refusalOf(ports, year);
  if (refusal !== undefined) return refused(refusal);
  const today = localDate(ports.clock.now(), ports.timeZone);
  return ok(yearStock(await ports.store.findBy('activities', 'year', year), today));
};

/**
 * Closes a year: from then on its activities can be read and not changed, and the staff are told. A save that is on
 * its way comes before it or is refused.
 */
export const closeYear = async (
  ports: Ports,
  input: {
    readonly year: number;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<Result<ClosedYear, CloseYearRefusal>> => {
  const { year, by } = input;
  const refusal = await refusalOf(ports, year);
  if (refusal !== undefined) return refused(refusal);
  const closedAt = ports.clock.now();
  const change = insert('closings', { id: closedYearId(year), year, closedBy: by, closedAt });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'close-year', change),
    ...(await staffNotices(ports, by, {
      kind: 'year_closed',
      year,
      changeId: ports.ids.record(yearOf(closedAt)),
    })),
  ]);
  // Somebody was first, and the next look tells who.
  return committed.ok ? ok(change.record) : closeYear(ports, input);
};
