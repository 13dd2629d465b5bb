import { localDate } from '../domain/calendar.js';
import { comingOf } from '../domain/coming-events.js';
import type { Event } from '../domain/event.js';
import type { Ports } from './ports.js';

const inState = async (
  { store, clock, timeZone }: Ports,
  state: 'planned' | 'cancelled',
): Promise<readonly Event[]> =>
  comingOf(await store.findBy('events', 'state', state), localDate(clock.now(), timeZone));

/** Events that are to take place, in the order that they come. Costs nothing for those that have been held. */
export const comingEvents = (ports: Ports): Promise<readonly Event[]> => inState(ports, 'planned');

/** Those that were to, in the same order. */
export const cancelledEvents = (ports: Ports): Promise<readonly Event[]> => inState(ports, 'cancelled');
