import type { Activity } from '../domain/activity.js';
import { undoableUntil } from '../domain/activity-rules.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

export type UndoRefusal =
  | { readonly kind: 'not_found' }
  | YearClosedRefusal
  | { readonly kind: 'too_late'; readonly activity: Activity };

/** An edit can come in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/**
 * Takes an entry back within 24 hours. The record stays, marked as
 * undone, so that a re-sent message cannot log it again. Undoing twice changes nothing.
 */
export const undoActivity = async (
  ports: Ports,
  { activityId, by }: { readonly activityId: string; readonly by: string },
): Promise<Result<Activity, UndoRefusal>> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const before = await ports.store.get('activities', activityId);
    if (before === undefined) return refused({ kind: 'not_found' });
    if (before.undone !== undefined) return ok(before);
    const at = ports.clock.now();
    if (at > undoableUntil(before)) return refused({ kind: 'too_late', activity: before });

    const change = update('activities', before, { ...before, undone: { at, by } });
    const committed = await ports.store.commit([
      ...openYears(before),
      change,
      auditOf(ports, by, 'undo-activity', change, before),
    ]);
    if (committed.ok) return ok(change.record);
    const yearClosed = closedYearIn(committed.error);
    if (yearClosed !== undefined) return refused(yearClosed);
  }
  throw new Error(`an activity changed ${MAX_ATTEMPTS} times while it was being undone`);
};
