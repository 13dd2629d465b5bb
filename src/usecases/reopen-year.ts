import { type IsoInstant, yearOf } from '../domain/calendar.js';
import type { ClosedYear } from '../domain/closed-year.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import { closedYearOf } from './closed-year-of.js';
import type { Ports, Remove } from './ports.js';
import { staffNotices } from './staff-notices.js';

/**
 * Opens a closed year again, so that its activities can be changed, and tells the staff.
 * @returns the closing that was ended, or how the year stands when that is not what was seen
 */
export const reopenYear = async (
  ports: Ports,
  input: {
    readonly year: number;
    /** When the closing that the person saw was made. */
    readonly seenAt: IsoInstant;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<Result<ClosedYear, { readonly closed: ClosedYear | undefined }>> => {
  const { year, seenAt, by } = input;
  const closed = await closedYearOf(ports, year);
  if (closed?.closedAt !== seenAt) return refused({ closed });
  const change: Remove<'closings'> = {
    op: 'remove',
    collection: 'closings',
    id: closed.id,
    expectedVersion: closed.version,
  };
  const changeId = ports.ids.record(yearOf(ports.clock.now()));
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'reopen-year', change, closed),
    ...(await staffNotices(ports, by, { kind: 'year_reopened', year, changeId, by })),
  ]);
  // Somebody was first, and the next look finds what they did.
  return committed.ok ? ok(closed) : reopenYear(ports, input);
};
