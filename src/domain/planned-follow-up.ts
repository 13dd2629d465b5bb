import type { Activity } from './activity.js';
import { addDays, type IsoDate } from './calendar.js';
import type { Period } from './fuzzy-date.js';

/** The last day on which it may take place; of a week or month that is its end. */
export const lastDayOf = ({ date, dateEnd }: Pick<Activity, 'date' | 'dateEnd'>): IsoDate =>
  dateEnd ?? date.to;

/** Its time has passed and nobody has said whether it took place: until then it counts as planned (I18). */
export const isUnanswered = (
  activity: Pick<Activity, 'state' | 'undone' | 'date' | 'dateEnd'>,
  today: IsoDate,
): boolean => activity.state === 'planned' && activity.undone === undefined && lastDayOf(activity) < today;

/** Whom to ask: those who were to do it, or who logged it when nobody stands as doing it. */
export const askedAbout = ({
  staffIds,
  loggedBy,
}: Pick<Activity, 'staffIds' | 'loggedBy'>): readonly string[] =>
  staffIds.length > 0 ? staffIds : [loggedBy];

/** After a longer break nobody wants to be asked about all of it. */
const MOST_DAYS = 14;

/**
 * The last days of what is asked about on a working day: from the working day on which people were asked before,
 * that day's included, to yesterday. So Monday asks about Friday and the weekend, and everything is asked once.
 */
export const daysToAskAbout = (today: IsoDate, askedBefore: IsoDate): Pick<Period, 'from' | 'to'> => {
  const earliest = addDays(today, -MOST_DAYS);
  return { from: askedBefore < earliest ? earliest : askedBefore, to: addDays(today, -1) };
};
