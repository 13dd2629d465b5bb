import type { Event, Registration } from '../domain/event.js';
import { hasBegun } from '../domain/event-sign-up.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, update } from './changes.js';
import { inTurnUntilKept } from './in-turn.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { registrationsFor } from './registrations.js';
import { seatWaiting } from './seat-waiting.js';

export type WithdrawRefusal =
  | { readonly kind: 'not_found' }
  /** Something else has been done with the registration since it was looked at. */
  | { readonly kind: 'changed'; readonly event: Event; readonly registration: Registration }
  | { readonly kind: 'begun'; readonly event: Event };

export interface Withdrawn {
  readonly event: Event;
  readonly registration: Registration;
}

interface Withdrawing {
  readonly registrationId: string;
  readonly expectedVersion: number;
  /** Id of Person. */
  readonly by: string;
}

/**
 * Takes a registration back and gives the seat to whoever is next, in one commit; whose it was is told when somebody else
 * does it. A registration that was changed since it was looked at stays as it is.
 */
export const withdrawRegistration = async (
  ports: Ports,
  { registrationId, expectedVersion, by }: Withdrawing,
): Promise<Result<Withdrawn, WithdrawRefusal>> => {
  const sought = await ports.store.get('registrations', registrationId);
  if (sought === undefined) return refused({ kind: 'not_found' });
  return inTurnUntilKept(ports, sought.eventId, async () => {
    const event = await ports.store.get('events', sought.eventId);
    const all = await registrationsFor(ports, sought.eventId);
    const before = all.find(({ id }) => id === registrationId);
    if (event === undefined || before === undefined) return refused({ kind: 'not_found' });
    if (before.version !== expectedVersion || before.state === 'withdrawn') {
      return refused({ kind: 'changed', event, registration: before });
    }
    if (event.state === 'planned' && hasBegun(event, localNow(ports)))
      return refused({ kind: 'begun', event });
    const change = update('registrations', before, { ...before, state: 'withdrawn' });
    const after = all.map((each) => (each.id === before.id ? change.record : each));
    const committed = await ports.store.commit([
      expecting('events', event.id, event.version),
      change,
      auditOf(ports, by, 'withdraw-registration', change, before),
      ...noticesTo(
        ports,
        [before.personId ?? by].filter((id) => id !== by),
        { kind: 'registration_removed', registrationId, version: change.record.version },
      ),
      ...seatWaiting(ports, by, event, after),
    ]);
    return committed.ok ? ok({ event, registration: change.record }) : 'lost_race';
  });
};
