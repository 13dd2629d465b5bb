import type { Activity } from '../domain/activity.js';
import { isLongerThanItsDay, weekendDaysOf } from '../domain/activity-rules.js';
import type { Texts } from '../texts/index.js';

/** What may be a slip of the one who logged it, each as a sentence; allowed, but told while it is easy to mend. */
export const activityDoubts = ({ log, formats }: Texts, activity: Activity): string[] => {
  const { receipt } = log;
  const weekend = weekendDaysOf(activity).map((day) => formats.day(day));
  return [
    ...(weekend.length > 0 ? [receipt.weekend(formats.list(weekend))] : []),
    ...(isLongerThanItsDay(activity) ? [receipt.longDay(formats.hours(activity.hours ?? 0))] : []),
  ];
};
