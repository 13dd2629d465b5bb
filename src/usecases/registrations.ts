import type { Event, RegisteredEvent, Registration } from '../domain/event.js';
import type { Ports } from './ports.js';

/** All registrations for an event, those that were withdrawn too. */
export const registrationsFor = (
  { store }: Pick<Ports, 'store'>,
  eventId: string,
): Promise<readonly Registration[]> => store.findBy('registrations', 'event', eventId);

/** The events with all registrations for each, in the same order. */
export const withRegistrations = (
  ports: Pick<Ports, 'store'>,
  events: readonly Event[],
): Promise<readonly RegisteredEvent[]> =>
  Promise.all(
    events.map(async (event) => ({ event, registrations: await registrationsFor(ports, event.id) })),
  );
