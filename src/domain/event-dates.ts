import type { IsoDate } from './calendar.js';
import type { Event } from './event.js';
import { DATE_PRECISIONS, isOnDay } from './fuzzy-date.js';

type Dated = Pick<Event, 'date' | 'dateEnd'>;

/** After every date there is: what has no date comes last. */
const NEVER: IsoDate = '9999-12-31';

/** The day that it is on or begins; undefined as long as nobody knows which (I32). */
export const knownDay = ({ date }: Pick<Dated, 'date'>): IsoDate | undefined =>
  isOnDay(date) ? date.from : undefined;

/** The last day that it can be; undefined while nobody knows. */
export const lastPossibleDay = ({ date, dateEnd }: Dated): IsoDate | undefined => dateEnd ?? date?.to;

/** Whether the last day that it can be has passed; one without a date is still to come. */
export const isOver = (event: Dated, today: IsoDate): boolean => (lastPossibleDay(event) ?? NEVER) < today;

/** Whether it may take place on one of the days, as far as its date is known (I32); never when it has no date. */
export const mayFallWithin = ({ date, dateEnd }: Dated, from: IsoDate, to: IsoDate): boolean =>
  date !== undefined && date.from <= to && from <= (dateEnd ?? date.to);

/**
 * The order of a list by time: "hösten 2024" stands after the known days of that autumn and before what comes after
 * it, and is never taken for one of its days (I32). What has no date comes last.
 */
export const compareByDate = (a: Dated, b: Dated): number => {
  const [dayA, dayB] = [a.date?.to ?? NEVER, b.date?.to ?? NEVER];
  const fuzziness = ({ date }: Dated): number =>
    date === undefined ? 0 : DATE_PRECISIONS.indexOf(date.precision);
  return (
    dayA.localeCompare(dayB) ||
    (knownDay(a) !== undefined && knownDay(b) !== undefined
      ? (a.date?.time ?? '').localeCompare(b.date?.time ?? '')
      : fuzziness(a) - fuzziness(b))
  );
};
