import type { Event, Registration } from '../domain/event.js';
import { compareByDate, isOver } from '../domain/event-dates.js';
import { signUpRefusal } from '../domain/event-sign-up.js';
import { comingEvents } from './coming-events.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';

/** The events that people can register for now, the next first. */
export const openEvents = async (ports: Ports): Promise<readonly Event[]> => {
  const now = localNow(ports);
  return (await comingEvents(ports)).filter((event) => signUpRefusal(event, now) === undefined);
};

/** A registration that stands, and what it is for. */
export interface SignUp {
  readonly event: Event;
  readonly registration: Registration;
}

/** What a person is registered for and that is not over, the next first; what is cancelled too. */
export const signUpsOf = async (ports: Ports, personId: string): Promise<readonly SignUp[]> => {
  const { date } = localNow(ports);
  const registrations = await ports.store.findBy('registrations', 'person', personId);
  const standing = registrations.filter(({ state }) => state !== 'withdrawn');
  const found = await Promise.all(
    standing.map(async (registration) => ({
      registration,
      event: await ports.store.get('events', registration.eventId),
    })),
  );
  return found
    .flatMap(({ registration, event }) =>
      event === undefined || event.state === 'held' || isOver(event, date) ? [] : [{ registration, event }],
    )
    .toSorted((a, b) => compareByDate(a.event, b.event));
};
