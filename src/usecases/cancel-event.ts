import type { Event } from '../domain/event.js';
import { MAX_EVENT_TEXT_LENGTH } from '../domain/event-problems.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import { lastToChangeEvent } from './change-event.js';
import { auditOf, update } from './changes.js';
import { registeredPeople } from './event-registered.js';
import { inTurnUntilKept } from './in-turn.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { registrationsFor } from './registrations.js';

export interface CancelEventInput {
  readonly eventId: string;
  /** The version that was shown when it was asked for. */
  readonly expectedVersion: number;
  /** Shown to those who were to come. */
  readonly reason: string;
  /** Id of Person. */
  readonly by: string;
}

export type CancelEventRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'reason_missing' | 'reason_too_long' | 'identity_number' }
  /** It has been held, or somebody else has cancelled it. */
  | { readonly kind: 'not_planned'; readonly event: Event; readonly by: string }
  /** Somebody has changed it since; `event` is as it is now. */
  | { readonly kind: 'changed'; readonly event: Event; readonly by: string };

export interface CancelledEvent {
  readonly event: Event;
  /** How many people are told. */
  readonly told: number;
}

/**
 * Cancels an event that is planned and tells everybody who has a seat or waits for one, in one commit. Nobody is
 * reminded of it or given a seat after that. The same press twice is no conflict.
 */
export const cancelEvent = (
  ports: Ports,
  { eventId, expectedVersion, reason, by }: CancelEventInput,
): Promise<Result<CancelledEvent, CancelEventRefusal>> =>
  inTurnUntilKept<Result<CancelledEvent, CancelEventRefusal>>(ports, eventId, async () => {
    const cancelledBecause = reason.trim();
    const before = await ports.store.get('events', eventId);
    if (before === undefined) return refused({ kind: 'not_found' });
    if (before.state !== 'planned') {
      const doneBy = await lastToChangeEvent(ports, before);
      const isSame = before.state === 'cancelled' && doneBy === by;
      return isSame
        ? ok({ event: before, told: 0 })
        : refused({ kind: 'not_planned', event: before, by: doneBy });
    }
    if (before.version !== expectedVersion) {
      return refused({ kind: 'changed', event: before, by: await lastToChangeEvent(ports, before) });
    }
    if (cancelledBecause === '') return refused({ kind: 'reason_missing' });
    if (cancelledBecause.length > MAX_EVENT_TEXT_LENGTH) return refused({ kind: 'reason_too_long' });
    if (holdsIdentityNumber(cancelledBecause)) return refused({ kind: 'identity_number' });

    const change = update('events', before, {
      ...before,
      state: 'cancelled',
      cancelledBecause,
      editedAt: ports.clock.now(),
      calendarSequence: before.calendarSequence + 1,
    });
    const told = registeredPeople(await registrationsFor(ports, eventId), by);
    const committed = await ports.store.commit([
      change,
      auditOf(ports, by, 'cancel-event', change, before),
      ...noticesTo(ports, told, { kind: 'event_cancelled', eventId }),
    ]);
    return committed.ok ? ok({ event: change.record, told: told.length }) : 'lost_race';
  });
