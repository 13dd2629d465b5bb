import { type IsoDate, type IsoInstant, instantAt, type TimeZone } from './calendar.js';
import type { Event } from './event.js';
import { knownDay } from './event-dates.js';

/** When something stands in a calendar: between two instants, or on whole days, both ends included. */
export type EntryTime =
  /** Without an end when nobody has said when it ends. */
  | { readonly kind: 'timed'; readonly start: IsoInstant; readonly end?: IsoInstant }
  | { readonly kind: 'days'; readonly from: IsoDate; readonly to: IsoDate };

/** Something to put into a calendar, or to take the place of what is there under the same `uid`. */
export interface CalendarEntry {
  readonly uid: string;
  /** Calendars keep the highest. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly place?: string;
  readonly link?: string;
  readonly description: string;
  /** When it was last changed. */
  readonly changedAt: IsoInstant;
  readonly time: EntryTime;
}

/**
 * When an event stands in a calendar; undefined as long as its day is not known: "hösten 2027" is none of its days
 * (I32). Several days without a last hour are whole days.
 */
export const entryTime = (
  { date, dateEnd, endTime }: Pick<Event, 'date' | 'dateEnd' | 'endTime'>,
  zone: TimeZone,
): EntryTime | undefined => {
  if (date === undefined || knownDay({ date }) === undefined) return undefined;
  const lastDay = dateEnd ?? date.to;
  const isSeveralDays = lastDay > date.from;
  if (date.time === undefined || (isSeveralDays && endTime === undefined)) {
    return { kind: 'days', from: date.from, to: lastDay };
  }
  const start = instantAt(date.from, date.time, zone);
  const end = endTime === undefined ? undefined : instantAt(lastDay, endTime, zone);
  return { kind: 'timed', start, ...(end !== undefined && end > start && { end }) };
};
