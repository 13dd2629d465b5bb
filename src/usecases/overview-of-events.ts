import type { RegisteredEvent } from '../domain/event.js';
import { compareByDate, isOver } from '../domain/event-dates.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';
import { withRegistrations } from './registrations.js';

/** Planned events with those who have registered. */
export interface EventsAhead {
  readonly unattended: readonly RegisteredEvent[];
  readonly coming: readonly RegisteredEvent[];
}

/** Those that have been and of which nobody has said who came, and those that are to come, both in order. */
export const overviewOfEvents = async (ports: Ports): Promise<EventsAhead> => {
  const { date: today } = localNow(ports);
  const planned = await ports.store.findBy('events', 'state', 'planned');
  const all = await withRegistrations(ports, planned.toSorted(compareByDate));
  return {
    unattended: all.filter(({ event }) => isOver(event, today)),
    coming: all.filter(({ event }) => !isOver(event, today)),
  };
};
