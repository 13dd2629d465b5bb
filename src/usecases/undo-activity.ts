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
 * Takes entries back within 24 hours, all of them or none. The records stay, marked as undone, so that a re-sent
 * message cannot log them again. Undoing twice changes nothing.
 */
export const undoActivities = async (
  ports: Ports,
  { activityIds, by }: { readonly activityIds: readonly string[]; readonly by: string },
): Promise<Result<readonly Activity[], UndoRefusal>> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const found = await Promise.all(activityIds.map((id) => ports.store.get('activities', id)));
    const all = found.filter((activity) => activity !== undefined);
    if (all.length < activityIds.length || all.length === 0) return refused({ kind: 'not_found' });
    const at = ports.clock.now();
    const standing = all.filter(({ undone }) => undone === undefined);
    const late = standing.find((activity) => at > undoableUntil(activity));
    if (late !== undefined) return refused({ kind: 'too_late', activity: late });
    if (standing.length === 0) return ok(all);

    const changes = standing.map((before) => ({
      before,
      change: update('activities', before, { ...before, undone: { at, by } }),
    }));
    const committed = await ports.store.commit([
      ...openYears(...standing),
      ...changes.flatMap(({ before, change }) => [
        change,
        auditOf(ports, by, 'undo-activity', change, before),
      ]),
    ]);
    if (committed.ok) {
      const undone = changes.map(({ change }) => change.record);
      return ok(all.map((activity) => undone.find(({ id }) => id === activity.id) ?? activity));
    }
    const yearClosed = closedYearIn(committed.error);
    if (yearClosed !== undefined) return refused(yearClosed);
  }
  throw new Error(`activities changed ${MAX_ATTEMPTS} times while they were being undone`);
};

/** Takes one entry back, as {@link undoActivities} does. */
export const undoActivity = async (
  ports: Ports,
  { activityId, by }: { readonly activityId: string; readonly by: string },
): Promise<Result<Activity, UndoRefusal>> => {
  const undone = await undoActivities(ports, { activityIds: [activityId], by });
  if (!undone.ok) return undone;
  const [activity] = undone.value;
  if (activity === undefined) throw new Error('one activity was undone and none came of it');
  return ok(activity);
};
