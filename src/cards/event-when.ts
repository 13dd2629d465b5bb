import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';

/** When an event is, as exactly as it is known and never more (I32); the year is left out when it is this one. */
export const eventWhen = (
  { formats, signUp }: Texts,
  { date, ...ends }: Pick<Event, 'date' | 'dateEnd' | 'endTime'>,
  today: IsoDate,
): string => (date === undefined ? signUp.noDate : formats.periodUntil(date, yearOf(today), ends));
