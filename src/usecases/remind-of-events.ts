import { addDays, type IsoDate } from '../domain/calendar.js';
import { isOver, knownDay } from '../domain/event-dates.js';
import { isWorkingDay, workingDayBefore } from '../domain/working-day.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';
import { registrationsFor } from './registrations.js';
import { seatWaitingFor } from './seat-waiting.js';
import { whoCanBeWrittenTo } from './written-to.js';

/** More days off in a row there are never, so what is later than this need not be looked at. */
const LONGEST_BREAK = 14;

/**
 * Reminds everyone who has a seat, the working day before: on the Friday of an event on Monday. Nobody is told of a day
 * that had passed before the program came to it, nor twice, nor who cannot be written to. Seats that became free without
 * being handed on, which only a crash leaves, are given first.
 */
export const remindOfEvents = async (ports: Ports, day: IsoDate): Promise<void> => {
  const { date: today } = localNow(ports);
  if (day !== today) return;
  const planned = await ports.store.findBy('events', 'state', 'planned');
  const coming = planned.filter((event) => !isOver(event, today));
  for (const { id } of coming) await seatWaitingFor(ports, 'system', id);

  if (!isWorkingDay(today, ports.holidays)) return;
  for (const event of coming) {
    const begins = knownDay(event);
    if (begins === undefined || begins <= today || begins > addDays(today, LONGEST_BREAK)) continue;
    if (workingDayBefore(begins, ports.holidays) !== today) continue;
    const seated = (await registrationsFor(ports, event.id)).filter(({ state }) => state === 'seated');
    const seatedIds = new Set(seated.map(({ personId }) => personId));
    const people = (await ports.store.find('people')).filter(({ id }) => seatedIds.has(id));
    const told = (await whoCanBeWrittenTo(ports, people)).map(({ id }) => id);
    await tell(ports, told, { kind: 'event_soon', eventId: event.id, day: begins });
  }
};
