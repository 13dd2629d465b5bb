import type { Activity } from '../domain/activity.js';
import { concerns } from '../domain/activity-period.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Ports } from './ports.js';

/**
 * What a person logged last, or what was last logged with them in it. What is taken back, and what came with a file,
 * is nothing that anyone has just done. It is looked for among the activities of last year, this year and the next,
 * since no more is read.
 */
export const latestActivity = async (
  { store }: Pick<Ports, 'store'>,
  personId: string,
  today: IsoDate,
): Promise<Activity | undefined> => {
  const year = yearOf(today);
  const found = await Promise.all(
    [year - 1, year, year + 1].map((one) => store.findBy('activities', 'year', one)),
  );
  return found
    .flat()
    .filter(
      (activity) =>
        activity.undone === undefined && activity.source !== 'import' && concerns(activity, personId),
    )
    .toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt))
    .at(-1);
};
