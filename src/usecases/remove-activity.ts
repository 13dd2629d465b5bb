import type { Activity } from '../domain/activity.js';
import { ok, type Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import { type TakeAwayRefusal, takeAwayActivities } from './take-away-activities.js';

/** Takes an activity away however old it is, as long as its year is open. Once more changes nothing. */
export const removeActivity = async (
  ports: Ports,
  { activityId, by }: { readonly activityId: string; readonly by: string },
): Promise<Result<Activity, TakeAwayRefusal>> => {
  const removed = await takeAwayActivities<never>(ports, {
    activityIds: [activityId],
    by,
    action: 'remove-activity',
    refusalOf: () => undefined,
  });
  if (!removed.ok) return removed;
  const [activity] = removed.value;
  if (activity === undefined) throw new Error('one activity was removed and none came of it');
  return ok(activity);
};
