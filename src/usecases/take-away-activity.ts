import type { Activity } from '../domain/activity.js';
import type { IsoInstant } from '../domain/calendar.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

export interface TakeAwayInput {
  readonly activityId: string;
  /** Id of Person. */
  readonly by: string;
}

export type TakeAwayRefusal = { readonly kind: 'not_found' } | YearClosedRefusal;

/** An edit can come in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/**
 * Marks an activity of an open year as undone, in the name of the audit's `action`, unless `refusalAt` has
 * something against it. The record stays, so that a re-sent message cannot log it again. Once more changes nothing.
 */
export const takeAwayActivity = async <Refusal>(
  ports: Ports,
  { activityId, by }: TakeAwayInput,
  action: string,
  refusalAt: (activity: Activity, now: IsoInstant) => Refusal | undefined,
): Promise<Result<Activity, TakeAwayRefusal | Refusal>> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const before = await ports.store.get('activities', activityId);
    if (before === undefined) return refused({ kind: 'not_found' });
    if (before.undone !== undefined) return ok(before);
    const at = ports.clock.now();
    const refusal = refusalAt(before, at);
    if (refusal !== undefined) return refused(refusal);

    const change = update('activities', before, { ...before, undone: { at, by } });
    const committed = await ports.store.commit([
      ...openYears(before),
      change,
      auditOf(ports, by, action, change, before),
    ]);
    if (committed.ok) return ok(change.record);
    const yearClosed = closedYearIn(committed.error);
    if (yearClosed !== undefined) return refused(yearClosed);
  }
  throw new Error(`an activity changed ${MAX_ATTEMPTS} times while it was being taken away`);
};
