import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';

/** When an event is, as exactly as it is known and never more (I32); the year is left out when it is this one. */
export const eventWhen = (
  { formats, signUp }: Texts,
  { date, dateEnd, endTime }: Pick<Event, 'date' | 'dateEnd' | 'endTime'>,
  today: IsoDate,
): string => {
  if (date === undefined) return signUp.noDate;
  const when = formats.period(date, yearOf(today), dateEnd);
  return date.precision === 'minute' && endTime !== undefined ? signUp.until(when, endTime) : when;
};
