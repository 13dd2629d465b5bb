import {
  addDays,
  addWeeks,
  daysOfWeek,
  type IsoInstant,
  type IsoWeek,
  instantAt,
  type TimeZone,
} from './calendar.js';
import type { DigestSettings } from './digest-settings.js';

/**
 * When a week's digests go out by themselves: on the weekday and at the hour of the settings, in the week after (design
 * section 9); undefined when there is no such week.
 */
export const digestDueAt = (
  week: IsoWeek,
  { weekday, hour }: Pick<DigestSettings, 'weekday' | 'hour'>,
  timeZone: TimeZone,
): IsoInstant | undefined => {
  if (daysOfWeek(week) === undefined) return undefined;
  const monday = daysOfWeek(addWeeks(week, 1))?.from;
  return monday && instantAt(addDays(monday, weekday - 1), `${String(hour).padStart(2, '0')}:00`, timeZone);
};
