import type { Activity } from '../domain/activity.js';
import { concerns, isWithin, yearsOf } from '../domain/activity-period.js';
import type { Period } from '../domain/fuzzy-date.js';
import type { Ports } from './ports.js';

const newestFirst = (a: Activity, b: Activity): number =>
  b.date.from.localeCompare(a.date.from) ||
  (b.date.time ?? '').localeCompare(a.date.time ?? '') ||
  b.loggedAt.localeCompare(a.loggedAt);

/**
 * What a person has done, is to do or has logged for others in a period, newest first; what is taken back is left
 * out. It costs what the period's years hold, however many years there are.
 */
export const myActivities = async (
  { store }: Pick<Ports, 'store'>,
  personId: string,
  period: Pick<Period, 'from' | 'to'>,
): Promise<readonly Activity[]> => {
  const years = await Promise.all(yearsOf(period).map((year) => store.findBy('activities', 'year', year)));
  return years
    .flat()
    .filter(
      (activity) =>
        activity.undone === undefined && concerns(activity, personId) && isWithin(activity, period),
    )
    .toSorted(newestFirst);
};
