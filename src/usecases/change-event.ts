import { isDeepStrictEqual } from 'node:util';
import type { Event, EventDetails } from '../domain/event.js';
import { type TooFewSeats, tooFewSeats } from '../domain/event-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { changesCalendar, detailsOfEvent, isToldOf } from './event-change.js';
import { type EventDetailsRefusal, eventRefusal } from './event-refusal.js';
import { registeredPeople } from './event-registered.js';
import { inTurnUntilKept } from './in-turn.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { registrationsFor } from './registrations.js';
import { seatWaiting } from './seat-waiting.js';

export interface ChangeEventInput {
  readonly eventId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly details: EventDetails;
  /** Id of Person. */
  readonly by: string;
  /** Whether somebody has said that a day that has been is meant. */
  readonly isPastMeant: boolean;
}

export type ChangeEventRefusal =
  | EventDetailsRefusal
  | { readonly kind: 'not_found' }
  /** It has been held or cancelled. */
  | { readonly kind: 'not_planned'; readonly event: Event }
  /** Somebody was first; `event` is as it is now, `by` who changed it last. */
  | { readonly kind: 'changed'; readonly event: Event; readonly by: string }
  | { readonly kind: 'too_few_seats'; readonly seats: TooFewSeats };

export interface ChangedEvent {
  readonly event: Event;
  /** How many people are told. */
  readonly told: number;
}

/** Who made the latest change that staff make, by the audit. */
export const lastToChangeEvent = async ({ store }: Ports, event: Event): Promise<string> => {
  const rows = await store.find('audit', { recordId: event.id });
  const edits = rows.filter(({ action }) => ['change-event', 'cancel-event'].includes(action));
  return edits.at(-1)?.by ?? event.createdBy;
};

/**
 * Changes an event that is planned. Those who are registered are told of another time, place or way to take part, and
 * more seats go to those who wait, in the same commit. Two who save at once: one wins and the other learns who. The
 * same form sent twice is no conflict.
 */
export const changeEvent = (
  ports: Ports,
  { eventId, expectedVersion, details, by, isPastMeant }: ChangeEventInput,
): Promise<Result<ChangedEvent, ChangeEventRefusal>> =>
  inTurnUntilKept<Result<ChangedEvent, ChangeEventRefusal>>(ports, eventId, async () => {
    const before = await ports.store.get('events', eventId);
    if (before === undefined) return refused({ kind: 'not_found' });
    const was = detailsOfEvent(before);
    if (isDeepStrictEqual(was, details)) return ok({ event: before, told: 0 });
    if (before.state !== 'planned') return refused({ kind: 'not_planned', event: before });
    if (before.version !== expectedVersion) {
      return refused({ kind: 'changed', event: before, by: await lastToChangeEvent(ports, before) });
    }
    const isSameDate = isDeepStrictEqual([was.date, was.dateEnd], [details.date, details.dateEnd]);
    const refusal = eventRefusal(ports, details, isPastMeant || isSameDate);
    if (refusal !== undefined) return refused(refusal);
    const registrations = await registrationsFor(ports, eventId);
    const seats = tooFewSeats(was, details, registrations);
    if (seats !== undefined) return refused({ kind: 'too_few_seats', seats });

    const { id, state, createdBy, createdAt, calendarSequence, submissionId, sourceKey } = before;
    const change = update('events', before, {
      ...details,
      id,
      state,
      createdBy,
      createdAt,
      editedAt: ports.clock.now(),
      calendarSequence: calendarSequence + (changesCalendar(was, details) ? 1 : 0),
      ...(submissionId !== undefined && { submissionId }),
      ...(sourceKey !== undefined && { sourceKey }),
    });
    const { version } = change.record;
    const told = isToldOf(was, details) ? registeredPeople(registrations, by) : [];
    const committed = await ports.store.commit([
      change,
      auditOf(ports, by, 'change-event', change, before),
      ...noticesTo(ports, told, { kind: 'event_changed', eventId, version }),
      ...seatWaiting(ports, by, change.record, registrations),
    ]);
    return committed.ok ? ok({ event: change.record, told: told.length }) : 'lost_race';
  });
