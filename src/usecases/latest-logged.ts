import type { Activity } from '../domain/activity.js';
import { undoableUntil } from '../domain/activity-rules.js';
import { localDate, yearOf } from '../domain/calendar.js';
import type { Ports } from './ports.js';

/** The key of the message, without the number of the activity in it. */
const messageOf = ({ sourceKey }: Activity): string | undefined => sourceKey?.replace(/ \d+$/, '');

/**
 * What somebody logged last and can still undo, all that came of that message; taken back or not. It is looked for
 * among the activities of last year, this year and the next, since no more is read.
 */
export const latestLogged = async (
  { store, clock, timeZone }: Ports,
  personId: string,
): Promise<readonly Activity[]> => {
  const now = clock.now();
  const year = yearOf(localDate(now, timeZone));
  const found = await Promise.all(
    [year - 1, year, year + 1].map((one) => store.findBy('activities', 'year', one)),
  );
  const theirs = found
    .flat()
    .filter(
      (activity) =>
        activity.loggedBy === personId && activity.importId === undefined && now <= undoableUntil(activity),
    )
    .toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt) || a.id.localeCompare(b.id));
  const latest = theirs.at(-1);
  if (latest === undefined) return [];
  const message = messageOf(latest);
  return message === undefined ? [latest] : theirs.filter((activity) => messageOf(activity) === message);
};
