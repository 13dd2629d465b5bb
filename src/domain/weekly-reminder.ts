import type { Activity } from './activity.js';
import { concerns, isWithin } from './activity-period.js';
import { type IsoDate, localDate, type TimeZone } from './calendar.js';

/**
 * Whether somebody needs no reminder of a week: they have logged something in it, or something dated in it has them,
 * whoever logged it and also when it is planned or cancelled.
 */
export const hasLoggedIn = (
  activities: readonly Activity[],
  personId: string,
  week: { readonly from: IsoDate; readonly to: IsoDate },
  timeZone: TimeZone,
): boolean =>
  activities.some((activity) => {
    if (activity.undone !== undefined || !concerns(activity, personId)) return false;
    const loggedOn = localDate(activity.loggedAt, timeZone);
    const isLoggedThen = activity.loggedBy === personId && week.from <= loggedOn && loggedOn <= week.to;
    return isLoggedThen || isWithin(activity, week);
  });
