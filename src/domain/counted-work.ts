import { type Activity, countsAsDone } from './activity.js';
import { isInFormStatistics } from './activity-rules.js';
import { roundedHours } from './hours.js';

/** Activities and person-hours. */
export interface Work {
  readonly activities: number;
  readonly hours: number;
}

/** The work that statistics count: done (I18), not taken back, and not from before the form was in use (I9). */
export const countedIn = (activities: readonly Activity[]): readonly Activity[] =>
  activities.filter((activity) => countsAsDone(activity) && isInFormStatistics(activity));

/** What activities add up to; `hoursOf` says how much of one is counted. */
export const workOf = (
  activities: readonly Activity[],
  hoursOf: (activity: Activity) => number = ({ hours = 0 }) => hours,
): Work => ({
  activities: activities.length,
  hours: roundedHours(activities.reduce((sum, activity) => sum + hoursOf(activity), 0)),
});
