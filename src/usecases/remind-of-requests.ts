import { type IsoDate, localDate } from '../domain/calendar.js';
import { isWorkingDay } from '../domain/working-day.js';
import { overdueTurns } from './overdue-turns.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';
import { whoCanBeWrittenTo } from './written-to.js';

/**
 * Reminds everyone whom requests have waited for longer than the limits say, in one message a day. Nobody is on a
 * day off, nor of a day that has passed before the program came to it: the next working day has its own. Who cannot
 * be written to is not, for what waits to arrive would grow by one every day.
 */
export const remindOfRequests = async (ports: Ports, day: IsoDate): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (day !== today || !isWorkingDay(today, ports.holidays)) return;
  const turns = await overdueTurns(ports, today);
  const people = (await ports.store.find('people')).filter(({ id }) => turns.has(id));
  const told = (await whoCanBeWrittenTo(ports, people)).map(({ id }) => id);
  await tell(ports, told, { kind: 'requests_waiting', day });
};
