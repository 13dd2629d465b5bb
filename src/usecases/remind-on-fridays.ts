import { daysOfWeek, type IsoDate, isoWeekOf, yearOf } from '../domain/calendar.js';
import { staffOf } from '../domain/person.js';
import { hasLoggedIn } from '../domain/weekly-reminder.js';
import { isWorkingDay } from '../domain/working-day.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** Whether a person has logged nothing in the week that a day lies in; late entries may be dated the year before. */
export const hasNothingLogged = async (
  { store, timeZone }: Pick<Ports, 'store' | 'timeZone'>,
  personId: string,
  today: IsoDate,
): Promise<boolean> => {
  const week = daysOfWeek(isoWeekOf(today)) ?? { from: today, to: today };
  const years = [yearOf(week.from) - 1, yearOf(week.from), yearOf(week.to)];
  const found = await Promise.all(
    [...new Set(years)].map((year) => store.findBy('activities', 'year', year)),
  );
  return !hasLoggedIn(found.flat(), personId, week, timeZone);
};

/** Reminds those of the staff who have asked for it and have logged nothing in the week; nobody on a holiday. */
export const remindOnFridays = async (ports: Ports, today: IsoDate): Promise<void> => {
  if (!isWorkingDay(today, ports.holidays)) return;
  const [people, wishes] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('preferences', { remindsOnFridays: true }),
  ]);
  const wishing = new Set(wishes.map(({ personId }) => personId));
  for (const { id } of staffOf(people, today).filter((person) => wishing.has(person.id))) {
    if (await hasNothingLogged(ports, id, today)) {
      await tell(ports, [id], { kind: 'nothing_logged', week: isoWeekOf(today) });
    }
  }
};
