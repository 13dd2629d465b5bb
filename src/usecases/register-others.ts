import { yearOf } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { hasRoomFor } from '../domain/event-seats.js';
import { givesSeats } from '../domain/event-sign-up.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { nextOrder } from '../domain/next-order.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, insert } from './changes.js';
import { inTurnUntilKept } from './in-turn.js';
import { localNow } from './local-now.js';
import type { Ports } from './ports.js';
import { registrationsFor } from './registrations.js';

export type RegisterOthersRefusal =
  | { readonly kind: 'not_found' }
  /** It has begun, been held or been cancelled. */
  | { readonly kind: 'closed'; readonly event: Event }
  /** More than would ever get a seat; `most` is how many there are, of the municipality when `isQuota`. */
  | { readonly kind: 'too_many'; readonly most: number; readonly isQuota: boolean };

interface Others {
  readonly eventId: string;
  readonly seats: number;
  /** Missing for those who work elsewhere. */
  readonly municipalityId: MunicipalityId | undefined;
  /** Id of Person, of the staff. */
  readonly by: string;
  readonly submissionId: string;
}

type Outcome = Result<{ readonly event: Event; readonly registration: Registration }, RegisterOthersRefusal>;

const tooMany = (
  { capacity, quotaPerMunicipality: quota }: Event,
  { seats, municipalityId }: Others,
): RegisterOthersRefusal | undefined => {
  if (capacity !== undefined && seats > capacity) return { kind: 'too_many', most: capacity, isQuota: false };
  return quota !== undefined && municipalityId !== undefined && seats > quota
    ? { kind: 'too_many', most: quota, isQuota: true }
    : undefined;
};

/**
 * Enters a number of people whom somebody else has told of, as by e-mail, also after the last day to register. They get
 * seats together or wait together. The same form again changes nothing.
 */
export const registerOthers = (ports: Ports, others: Others): Promise<Outcome> =>
  inTurnUntilKept<Outcome>(ports, others.eventId, async () => {
    const { eventId, seats, municipalityId, by, submissionId } = others;
    const event = await ports.store.get('events', eventId);
    if (event === undefined) return refused({ kind: 'not_found' });
    const all = await registrationsFor(ports, eventId);
    const sent = all.find((each) => each.submissionId === submissionId);
    if (sent !== undefined) return ok({ event, registration: sent });
    if (!givesSeats(event, localNow(ports))) return refused({ kind: 'closed', event });
    const problem = tooMany(event, others);
    if (problem !== undefined) return refused(problem);
    const now = ports.clock.now();
    const change = insert('registrations', {
      id: ports.ids.record(yearOf(now)),
      eventId,
      seats,
      ...(municipalityId && { municipalityId }),
      state: hasRoomFor(event, all, { seats, municipalityId }) ? 'seated' : 'waiting',
      order: nextOrder(all),
      registeredAt: now,
      registeredBy: by,
      submissionId,
    });
    const committed = await ports.store.commit([
      expecting('events', event.id, event.version),
      change,
      auditOf(ports, by, 'register-others', change),
    ]);
    return committed.ok ? ok({ event, registration: change.record }) : 'lost_race';
  });
