import type { Activity } from '../domain/activity.js';
import { yearsOf } from '../domain/activity-period.js';
import { addMonths, type IsoDate, localDate } from '../domain/calendar.js';
import { staffOf } from '../domain/person.js';
import { askedAbout, daysToAskAbout, isUnanswered, lastDayOf } from '../domain/planned-follow-up.js';
import { isWorkingDay, workingDayBefore } from '../domain/working-day.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** The latest working day before today on which people were asked, as the job's rows have it. */
const askedBefore = async (
  { store, timeZone, holidays }: Ports,
  today: IsoDate,
): Promise<IsoDate | undefined> => {
  const rows = await store.find('jobs', { name: 'ask_about_planned', state: 'done' });
  return rows
    .map(({ dueAt }) => localDate(dueAt, timeZone))
    .filter((day) => day < today && isWorkingDay(day, holidays))
    .toSorted()
    .at(-1);
};

const passedIn = async (
  { store }: Ports,
  { from, to }: ReturnType<typeof daysToAskAbout>,
  today: IsoDate,
): Promise<readonly Activity[]> => {
  // What ends in January may have begun in December, and an activity is found by the year in which it begins.
  const years = yearsOf({ from: addMonths(from, -1), to });
  const found = await Promise.all(years.map((year) => store.findBy('activities', 'year', year)));
  return found
    .flat()
    .filter(
      (activity) => isUnanswered(activity, today) && from <= lastDayOf(activity) && lastDayOf(activity) <= to,
    )
    .toSorted((a, b) => b.date.from.localeCompare(a.date.from));
};

/**
 * Asks each of the staff, in one message, about what they had planned and whose last day has passed since people
 * were asked before (I18: until somebody answers it is planned, not done). Nobody is asked twice about the same, on
 * a day off, or who does not want to be.
 */
export const askAboutPlanned = async (ports: Ports, today: IsoDate): Promise<void> => {
  if (!isWorkingDay(today, ports.holidays)) return;
  const before = (await askedBefore(ports, today)) ?? workingDayBefore(today, ports.holidays);
  const passed = await passedIn(ports, daysToAskAbout(today, before), today);
  if (passed.length === 0) return;
  const [people, declined] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('preferences', { asksAboutPlanned: false }),
  ]);
  const left = new Set(declined.map(({ personId }) => personId));
  for (const { id } of staffOf(people, today).filter((person) => !left.has(person.id))) {
    const theirs = passed.filter((activity) => askedAbout(activity).includes(id));
    if (theirs.length === 0) continue;
    const activityIds = theirs.map((activity) => activity.id);
    await tell(ports, [id], { kind: 'planned_passed', day: today, activityIds });
  }
};
