import type { Activity } from '../domain/activity.js';
import { undoableUntil } from '../domain/activity-rules.js';
import { ok, type Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import { type TakeAwayRefusal, takeAwayActivities } from './take-away-activities.js';

type UndoRefusal = TakeAwayRefusal | { readonly kind: 'too_late'; readonly activity: Activity };

/** Takes entries back within 24 hours, all of them or none. Undoing twice changes nothing. */
export const undoActivities = (
  ports: Ports,
  asked: { readonly activityIds: readonly string[]; readonly by: string },
): Promise<Result<readonly Activity[], UndoRefusal>> =>
  takeAwayActivities(ports, {
    ...asked,
    action: 'undo-activity',
    refusalOf: (activity, now) =>
      now > undoableUntil(activity) ? { kind: 'too_late' as const, activity } : undefined,
  });

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
