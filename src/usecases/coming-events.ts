import { localDate } from '../domain/calendar.js';
import { comingOf } from '../domain/coming-events.js';
import type { Event, Registration } from '../domain/event.js';
import type { Ports } from './ports.js';
import { registrationsFor } from './seat-waiting.js';

/** An event with those who have registered for it. */
export interface RegisteredEvent {
  readonly event: Event;
  readonly registrations: readonly Registration[];
}

const inState = async (
  { store, clock, timeZone }: Ports,
  state: 'planned' | 'cancelled',
): Promise<readonly Event[]> =>
  comingOf(await store.findBy('events', 'state', state), localDate(clock.now(), timeZone));

/** Events that are to take place, in the order that they come. Costs nothing for those that have been held. */
export const comingEvents = (ports: Ports): Promise<readonly Event[]> => inState(ports, 'planned');

/** Those that were to, in the same order. */
export const cancelledEvents = (ports: Ports): Promise<readonly Event[]> => inState(ports, 'cancelled');

export const withRegistrations = (
  ports: Ports,
  events: readonly Event[],
): Promise<readonly RegisteredEvent[]> =>
  Promise.all(
    events.map(async (event) => ({
      event,
      registrations: await registrationsFor(ports, event.id),
    })),
  );
