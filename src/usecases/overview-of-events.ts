import { localDate } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { compareByDate, isOver } from '../domain/event-dates.js';
import type { Ports } from './ports.js';
import { registrationsFor } from './seat-waiting.js';

/** Planned events with those who have registered. */
export interface EventsAhead {
  readonly unattended: readonly EventWithRegistrations[];
  readonly coming: readonly EventWithRegistrations[];
}

interface EventWithRegistrations {
  readonly event: Event;
  readonly registrations: readonly Registration[];
}

/** Those that have been and of which nobody has said who came, and those that are to come, both in order. */
export const overviewOfEvents = async (ports: Ports): Promise<EventsAhead> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const planned = (await ports.store.findBy('events', 'state', 'planned')).toSorted(compareByDate);
  const all = await Promise.all(
    planned.map(async (event) => ({ event, registrations: await registrationsFor(ports, event.id) })),
  );
  return {
    unattended: all.filter(({ event }) => isOver(event, today)),
    coming: all.filter(({ event }) => !isOver(event, today)),
  };
};
