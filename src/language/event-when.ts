import type { IsoDate } from '../domain/calendar.js';
import { type EventDateReading, readEventDate } from './event-dates.js';
import type { UnclearInEvent } from './event-reading.js';
import { readBareTime, readEventTimes } from './event-times.js';
import { foldInPlace, type Span, without } from './spans.js';

/** When an event is: its days and times, and the places of the words. */
export interface EventWhen extends Pick<EventDateReading, 'date' | 'dateEnd' | 'hasNoDateYet'> {
  /** `HH:mm`. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly unclear: readonly UnclearInEvent[];
  readonly spans: readonly Span[];
}

/** Days and times in a text; `taken` are places in it that say something else. */
export const readEventWhen = (text: string, today: IsoDate, taken: readonly Span[] = []): EventWhen => {
  const folded = without(foldInPlace(text), taken);
  const marked = readEventTimes(folded);
  const beside = [...taken, ...marked.spans];
  const read = readEventDate(without(text, beside), without(folded, marked.spans), today);
  const times =
    marked.startTime === undefined ? readBareTime(without(folded, [...beside, ...read.spans])) : marked;
  const { date, dateEnd, hasNoDateYet, unclear } = read;
  const { startTime, endTime } = times;
  const isDay = date?.precision === 'day';
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).trim()).join(', ');
  return {
    ...(date && {
      date: isDay && startTime !== undefined ? { ...date, precision: 'minute', time: startTime } : date,
    }),
    ...(dateEnd !== undefined && { dateEnd }),
    hasNoDateYet,
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    unclear: [
      ...(unclear === undefined ? [] : [{ field: 'date' as const, words: words(unclear) }]),
      ...(startTime === undefined || isDay
        ? []
        : [{ field: 'startTime' as const, words: words(times.spans) }]),
    ],
    spans: [...read.spans, ...times.spans],
  };
};

/** As {@link readEventWhen}, of a text that is nothing but a time; undefined when words are left. */
export const onlyEventWhen = (text: string, today: IsoDate): EventWhen | undefined => {
  const when = readEventWhen(text, today);
  const rest = without(text, when.spans).replace(/\b(?:kl|den|dag|datum|on|at)\b/giu, '');
  return /[\p{L}\d]/u.test(rest) ? undefined : when;
};
