import { localDate, localTime } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { seatedNext } from '../domain/event-seats.js';
import { givesSeats, type LocalMoment } from '../domain/event-sign-up.js';
import { auditOf, expecting, update } from './changes.js';
import { eventInTurn } from './event-in-turn.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Now, as the unit's calendar and clock show it. */
export const localNow = ({ clock, timeZone }: Pick<Ports, 'clock' | 'timeZone'>): LocalMoment => {
  const now = clock.now();
  return { date: localDate(now, timeZone), time: localTime(now, timeZone) };
};

/** All registrations for an event, those that were withdrawn too. */
export const registrationsFor = (
  { store }: Pick<Ports, 'store'>,
  eventId: string,
): Promise<readonly Registration[]> => store.findBy('registrations', 'event', eventId);

/**
 * What gives seats to those who wait and can have one, as the event and the registrations are after what it is
 * committed with: the registrations, audit rows and one notice to each person. For the same commit, within
 * `eventInTurn`.
 */
export const seatWaiting = (
  ports: Ports,
  by: string,
  event: Event,
  registrations: readonly Registration[],
): readonly Change[] => {
  if (!givesSeats(event, localNow(ports))) return [];
  return seatedNext(event, registrations).flatMap((before) => {
    const change = update('registrations', before, { ...before, state: 'seated' });
    const { id, version, personId } = change.record;
    const told = personId === undefined ? [] : [personId];
    return [
      change,
      auditOf(ports, by, 'seat-waiting', change, before),
      ...noticesTo(ports, told, { kind: 'seat_given', registrationId: id, version }),
    ];
  });
};

/**
 * Gives seats that have become free without anyone having handed them on, as when a person was erased. Once more
 * changes nothing; what somebody else changes meanwhile is left to the next time.
 */
export const seatWaitingFor = (ports: Ports, by: string, eventId: string): Promise<void> =>
  eventInTurn(ports, eventId, async () => {
    const event = await ports.store.get('events', eventId);
    if (event === undefined) return;
    const changes = seatWaiting(ports, by, event, await registrationsFor(ports, eventId));
    if (changes.length === 0) return;
    await ports.store.commit([expecting('events', event.id, event.version), ...changes]);
  });
