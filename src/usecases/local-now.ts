import { localDate, localTime } from '../domain/calendar.js';
import type { LocalMoment } from '../domain/event-sign-up.js';
import type { Ports } from './ports.js';

/** Now, as the unit's calendar and clock show it. */
export const localNow = ({ clock, timeZone }: Pick<Ports, 'clock' | 'timeZone'>): LocalMoment => {
  const now = clock.now();
  return { date: localDate(now, timeZone), time: localTime(now, timeZone) };
};
