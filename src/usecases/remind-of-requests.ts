import { type IsoDate, localDate } from '../domain/calendar.js';
import { isWorkingDay } from '../domain/working-day.js';
import { overdueTurns } from './overdue-turns.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/**
 * Reminds everyone whom requests have waited for longer than the limits say, in one message a day. Nobody is on a
 * day off, nor of a day that has passed before the program came to it: the next working day has its own.
 */
export const remindOfRequests = async (ports: Ports, day: IsoDate): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (day !== today || !isWorkingDay(today, ports.holidays)) return;
  const personIds = [...(await overdueTurns(ports, today)).keys()];
  await tell(ports, personIds, { kind: 'requests_waiting', day });
};
