import { type Activity, countsAsDone } from './activity.js';
import { takesPart } from './activity-period.js';
import { roundedHours } from './hours.js';

/** What one person's activities come to. What they have only logged for others counts in none but `forOthers`. */
export interface ActivityTotals {
  readonly done: number;
  /** Hours of what is done, of everyone who took part (I18: nothing planned). */
  readonly hours: number;
  /** How many of the done ones have no hours. */
  readonly withoutHours: number;
  readonly planned: number;
  /** Whether others took part in some of what is done, so that the hours are theirs too. */
  readonly isShared: boolean;
  readonly forOthers: number;
}

/** Planned and cancelled work has no hours done (I18). */
export const activityTotals = (activities: readonly Activity[], personId: string): ActivityTotals => {
  const own = activities.filter((activity) => takesPart(activity, personId));
  const done = own.filter(countsAsDone);
  return {
    done: done.length,
    hours: roundedHours(done.reduce((sum, { hours = 0 }) => sum + hours, 0)),
    withoutHours: done.filter(({ hours }) => hours === undefined).length,
    planned: own.filter(({ state }) => state === 'planned').length,
    isShared: done.some(({ staffIds }) => staffIds.length > 1),
    forOthers: activities.length - own.length,
  };
};
