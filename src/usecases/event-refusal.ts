import { localDate } from '../domain/calendar.js';
import type { EventDetails } from '../domain/event.js';
import { isOver } from '../domain/event-dates.js';
import { type EventProblem, eventProblems, writtenInEvent } from '../domain/event-problems.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { Ports } from './ports.js';

/** Why what is stated of an event cannot stand as it is. */
export type EventDetailsRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly EventProblem[] }
  | { readonly kind: 'identity_number' }
  /** The day has been, which may be meant: somebody has to say so. */
  | { readonly kind: 'date_passed' };

/** The checks that every saved event has passed, however it came in. */
export const eventRefusal = (
  { clock, timeZone }: Pick<Ports, 'clock' | 'timeZone'>,
  details: EventDetails,
  isPastMeant: boolean,
): EventDetailsRefusal | undefined => {
  if (writtenInEvent(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  const today = localDate(clock.now(), timeZone);
  const problems = eventProblems(details, today);
  if (problems.length > 0) return { kind: 'problems', problems };
  return !isPastMeant && isOver(details, today) ? { kind: 'date_passed' } : undefined;
};
