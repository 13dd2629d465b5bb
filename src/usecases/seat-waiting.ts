import type { Event, Registration } from '../domain/event.js';
import { seatedNext } from '../domain/event-seats.js';
import { givesSeats } from '../domain/event-sign-up.js';
import { auditOf, expecting, update } from './changes.js';
import { inTurn } from './in-turn.js';
import { localNow } from './local-now.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { registrationsFor } from './registrations.js';

/**
 * What gives seats to those who wait and can have one, as the event and the registrations are after what it is
 * committed with: the registrations, audit rows and one notice to each person. For the same commit, within
 * the event's turn.
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
  inTurn(ports, eventId, async () => {
    const event = await ports.store.get('events', eventId);
    if (event === undefined) return;
    const changes = seatWaiting(ports, by, event, await registrationsFor(ports, eventId));
    if (changes.length === 0) return;
    await ports.store.commit([expecting('events', event.id, event.version), ...changes]);
  });
