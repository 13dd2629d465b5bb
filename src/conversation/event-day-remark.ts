import { weekdayOf } from '../domain/calendar.js';
import type { EventDetails } from '../domain/event.js';
import { isOnDay } from '../domain/fuzzy-date.js';
import type { Ports } from '../usecases/ports.js';
import type { Turn } from './turn.js';

const [SATURDAY, SUNDAY] = [6, 7];

/** That the day is one that people in offices are off, which is most often a slip (002:300 was a Good Friday). */
export const eventDayRemark = (
  { holidays }: Pick<Ports, 'holidays'>,
  { texts: { events, formats } }: Pick<Turn, 'texts'>,
  { date }: Pick<EventDetails, 'date'>,
): readonly string[] => {
  if (!isOnDay(date)) return [];
  const day = formats.day(date.from);
  const weekday = weekdayOf(date.from);
  if (weekday === SATURDAY) return [events.weekend(day, events.saturday)];
  if (weekday === SUNDAY) return [events.weekend(day, events.sunday)];
  return holidays.isHoliday(date.from) ? [events.redDay(day)] : [];
};
