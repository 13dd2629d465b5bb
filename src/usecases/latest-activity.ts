import type { Activity } from '../domain/activity.js';
import { concerns } from '../domain/activity-period.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Ports } from './ports.js';

/**
 * What a person logged last, or what was last logged with them in it: this year's, or else the year's before. What
 * is taken back, and what came with a file, is nothing that anyone has just done.
 */
export const latestActivity = async (
  { store }: Pick<Ports, 'store'>,
  personId: string,
  today: IsoDate,
): Promise<Activity | undefined> => {
  for (const year of [yearOf(today), yearOf(today) - 1]) {
    const latest = (await store.findBy('activities', 'year', year))
      .filter(
        (activity) =>
          activity.undone === undefined && activity.source !== 'import' && concerns(activity, personId),
      )
      .toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt))
      .at(-1);
    if (latest !== undefined) return latest;
  }
  return undefined;
};
