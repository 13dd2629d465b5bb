import type { Activity, ActivityDetails, ActivityState } from './activity.js';
import { addHours, type IsoDate, type IsoInstant, weekdayOf } from './calendar.js';
import { isOnDay, type Period } from './fuzzy-date.js';

/** How long after logging the entry can be taken back. */
const UNDO_HOURS = 24;

/** The internal follow-up form came into use this day; earlier rows stay out of its statistics (I9, 000:117). */
export const FORM_IN_USE_FROM: IsoDate = '2017-09-01';

export const isFuture = (date: Period, today: IsoDate): boolean => date.from > today;

/** A future activity is planned, anything else is taken as done (I18). */
export const stateOn = (date: Period, today: IsoDate): ActivityState =>
  isFuture(date, today) ? 'planned' : 'done';

/** The most that a person can work on a day, in hours. */
const HOURS_OF_A_DAY = 24;

/** Whether more hours were logged on one day than those who are named have: allowed, since others may have helped. */
export const isLongerThanItsDay = ({
  date,
  dateEnd,
  hours = 0,
  staffIds,
}: Pick<ActivityDetails, 'date' | 'dateEnd' | 'hours' | 'staffIds'>): boolean =>
  isOnDay(date) && dateEnd === undefined && hours > HOURS_OF_A_DAY * Math.max(staffIds.length, 1);

/** Saturdays and Sundays among the exact days: allowed, but worth pointing out before it is too late to mend. */
export const weekendDaysOf = ({ date, dateEnd }: Pick<ActivityDetails, 'date' | 'dateEnd'>): IsoDate[] => {
  const days = isOnDay(date) ? [date.from, ...(dateEnd === undefined ? [] : [dateEnd])] : [];
  return [...new Set(days)].filter((day) => weekdayOf(day) > 5);
};

/** Whether the form's statistics may hold it (I9). */
export const isInFormStatistics = ({ date }: Pick<ActivityDetails, 'date'>): boolean =>
  date.from >= FORM_IN_USE_FROM;

/** The last instant at which the entry can be taken back. */
export const undoableUntil = (activity: Pick<Activity, 'loggedAt'>): IsoInstant =>
  addHours(activity.loggedAt, UNDO_HOURS);
