import { yearOf } from '../domain/calendar.js';
import type { Event, EventDetails } from '../domain/event.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import { type EventDetailsRefusal, eventRefusal } from './event-refusal.js';
import type { Ports } from './ports.js';

export interface CreateEventInput {
  readonly details: EventDetails;
  /** Id of Person. */
  readonly by: string;
  /** Whether somebody has said that a day that has been is meant. */
  readonly isPastMeant: boolean;
  /** Of the message that holds the whole event. */
  readonly sourceKey?: string;
  /** Minted when the form was drawn. */
  readonly submissionId?: string;
}

export type CreateEventRefusal =
  | EventDetailsRefusal
  /** The form, open in a shared conversation, has been sent by someone else; `event` is what came of it. */
  | { readonly kind: 'sent_by_another'; readonly event: Event };

/** Saves an event. A message or form that arrives twice gives the first one again (design section 5). */
export const createEvent = async (
  ports: Ports,
  { details, by, isPastMeant, sourceKey, submissionId }: CreateEventInput,
): Promise<Result<Event, CreateEventRefusal>> => {
  const refusal = eventRefusal(ports, details, isPastMeant);
  if (refusal !== undefined) return refused(refusal);
  const now = ports.clock.now();
  const change = insert('events', {
    ...details,
    id: ports.ids.record(yearOf(now)),
    state: 'planned',
    createdBy: by,
    createdAt: now,
    calendarSequence: 0,
    ...(sourceKey !== undefined && { sourceKey }),
    ...(submissionId !== undefined && { submissionId }),
  });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'create-event', change)]);
  if (committed.ok) return ok(change.record);
  const where = submissionId === undefined ? { sourceKey: sourceKey ?? '' } : { submissionId };
  const [earlier] = await ports.store.find('events', where);
  if (earlier === undefined) throw new Error(`a new event was refused as ${committed.error.kind}`);
  return earlier.createdBy === by ? ok(earlier) : refused({ kind: 'sent_by_another', event: earlier });
};
