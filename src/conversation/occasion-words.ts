import { type IsoInstant, localDate, localTime } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** `måndag 7 december kl. 8.00`, for what happens on the hour. */
export const occasionWords = (
  { timeZone }: Pick<Ports, 'timeZone'>,
  { digestSettings, formats }: Texts,
  at: IsoInstant,
): string => {
  const hour = Number(localTime(at, timeZone).slice(0, 2));
  return digestSettings.when(formats.weekdayAndDay(localDate(at, timeZone)), String(hour));
};
