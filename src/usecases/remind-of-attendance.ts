import { addDays, type IsoDate } from '../domain/calendar.js';
import type { Event } from '../domain/event.js';
import { lacksAttendance } from '../domain/event-attendance.js';
import { compareByDate, lastPossibleDay } from '../domain/event-dates.js';
import { staffOf } from '../domain/person.js';
import { isWorkingDay } from '../domain/working-day.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** Events that have passed and that nobody has said the attendance of, the latest first. */
export const eventsWithoutAttendance = async (
  ports: Pick<Ports, 'store' | 'clock' | 'timeZone'>,
): Promise<readonly Event[]> => {
  const { date, time } = localNow(ports);
  const planned = await ports.store.findBy('events', 'state', 'planned');
  return planned
    .filter((event) => lacksAttendance(event, date, time))
    .toSorted((a, b) => compareByDate(b, a));
};

/** Of what passed longer ago nobody is told any more: it stands in the list. */
const MOST_DAYS = 14;

/**
 * Tells whoever added an event, or all staff when they have left it, that it has passed without attendance: once, on a
 * working day.
 */
export const remindOfAttendance = async (ports: Ports, today: IsoDate): Promise<void> => {
  if (!isWorkingDay(today, ports.holidays)) return;
  const earliest = addDays(today, -MOST_DAYS);
  const staff = staffOf(await ports.store.find('people'), today).map(({ id }) => id);
  for (const event of await eventsWithoutAttendance(ports)) {
    const day = lastPossibleDay(event);
    if (day === undefined || day < earliest || day >= today) continue;
    const readers = staff.includes(event.createdBy) ? [event.createdBy] : staff;
    await tell(ports, readers, { kind: 'attendance_missing', eventId: event.id, day });
  }
};
