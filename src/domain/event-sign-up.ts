import type { IsoDate } from './calendar.js';
import type { Event } from './event.js';
import { isOver, knownDay } from './event-dates.js';

/** A moment as the unit's calendar and clock show it. */
export interface LocalMoment {
  readonly date: IsoDate;
  /** `HH:mm` */
  readonly time: string;
}

type Planned = Pick<Event, 'state' | 'date' | 'dateEnd' | 'lastDayToRegister'>;

/** Why an event takes no registrations. */
export type SignUpRefusal = 'cancelled' | 'held' | 'over' | 'last_day_passed';

/** Whether it has begun, as far as its date is known; "hösten 2027" has not until that autumn is over (I32). */
export const hasBegun = (event: Pick<Event, 'date' | 'dateEnd'>, { date, time }: LocalMoment): boolean => {
  const day = knownDay(event);
  if (day === undefined) return isOver(event, date);
  const begins = event.date?.time;
  return day < date || (day === date && begins !== undefined && begins <= time);
};

/** Whether seats are still handed on: an event that has begun, or does not take place, has none to give. */
export const givesSeats = (event: Pick<Event, 'state' | 'date' | 'dateEnd'>, now: LocalMoment): boolean =>
  event.state === 'planned' && !hasBegun(event, now);

/** Why nobody can register for it now; undefined when they can. */
export const signUpRefusal = (event: Planned, now: LocalMoment): SignUpRefusal | undefined => {
  if (event.state !== 'planned') return event.state;
  if (hasBegun(event, now)) return 'over';
  return event.lastDayToRegister !== undefined && event.lastDayToRegister < now.date
    ? 'last_day_passed'
    : undefined;
};
