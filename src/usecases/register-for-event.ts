import { yearOf } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { hasRoomFor } from '../domain/event-seats.js';
import { type SignUpRefusal, signUpRefusal } from '../domain/event-sign-up.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { nextOrder } from '../domain/next-order.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, insert, update } from './changes.js';
import { inTurnUntilKept } from './in-turn.js';
import { localNow } from './local-now.js';
import { newcomer } from './newcomer.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { registrationsFor } from './registrations.js';

export type RegisterRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'closed'; readonly why: SignUpRefusal; readonly event: Event }
  /** Teams has not said who it is, or not what they are called in a way that can be kept. */
  | { readonly kind: 'nobody_named' };

export interface Registered {
  readonly event: Event;
  readonly registration: Registration;
  /** False when they were registered already, and nothing was written. */
  readonly isNew: boolean;
}

interface Registering {
  readonly eventId: string;
  /** `<tenant id>/<aadObjectId>` of who wants to come. */
  readonly identity: string;
  /** As Teams tells it. */
  readonly name: string;
  /** Missing for those who work elsewhere. */
  readonly municipalityId: MunicipalityId | undefined;
  /** They pressed where others read, so that they are told in their own chat. */
  readonly tellsInOwnChat: boolean;
}

/** A person's own registration, whatever has become of it. */
export const ownRegistration = async (
  { store }: Pick<Ports, 'store'>,
  eventId: string,
  personId: string,
): Promise<Registration | undefined> =>
  (await store.find('registrations', { key: `${eventId} ${personId}` }))[0];

const attempt = async (
  ports: Ports,
  registering: Registering,
): Promise<Result<Registered, RegisterRefusal> | 'lost_race'> => {
  const { eventId, identity, municipalityId } = registering;
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return refused({ kind: 'not_found' });
  const [person] = await ports.store.find('people', { identity });
  const all = await registrationsFor(ports, eventId);
  const before = person && all.find(({ personId }) => personId === person.id);
  if (before !== undefined && before.state !== 'withdrawn') {
    return ok({ event, registration: before, isNew: false });
  }
  const why = signUpRefusal(event, localNow(ports));
  if (why !== undefined) return refused({ kind: 'closed', why, event });

  const joining = person === undefined ? newcomer(ports, registering) : undefined;
  const personId = person?.id ?? joining?.record.id;
  if (personId === undefined) return refused({ kind: 'nobody_named' });
  const now = ports.clock.now();
  const details = {
    eventId,
    key: `${eventId} ${personId}`,
    personId,
    seats: 1,
    ...(municipalityId && { municipalityId }),
    state: hasRoomFor(event, all, { seats: 1, municipalityId }) ? 'seated' : 'waiting',
    order: nextOrder(all),
    registeredAt: now,
    registeredBy: personId,
  } as const;
  const change =
    before === undefined
      ? insert('registrations', { id: ports.ids.record(yearOf(now)), ...details })
      : update('registrations', before, { id: before.id, ...details });
  const { id, version } = change.record;
  const told = registering.tellsInOwnChat ? [personId] : [];
  const changes: readonly Change[] = [
    expecting('events', event.id, event.version),
    // Whoever erases them meanwhile has looked for their registrations already.
    ...(person === undefined ? [] : [expecting('people', person.id, person.version)]),
    ...(joining === undefined ? [] : [joining, auditOf(ports, personId, 'register-for-event', joining)]),
    change,
    auditOf(ports, personId, 'register-for-event', change, before),
    ...noticesTo(ports, told, { kind: 'event_registered', registrationId: id, version }),
  ];
  const committed = await ports.store.commit(changes);
  return committed.ok ? ok({ event, registration: change.record, isNew: true }) : 'lost_race';
};

/**
 * Registers a person for an event, who then has a seat or a place in the line (domain/event-seats.ts). Once more changes
 * nothing; after a withdrawal they come last. Who is not in the registry becomes a person without roles.
 */
export const registerForEvent = (
  ports: Ports,
  registering: Registering,
): Promise<Result<Registered, RegisterRefusal>> =>
  inTurnUntilKept(ports, registering.eventId, () => attempt(ports, registering));
