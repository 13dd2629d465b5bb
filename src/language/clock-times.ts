import { roundedHours } from '../domain/hours.js';
import { type Span, spanOf, without } from './spans.js';

/** A time of day, alone or with an end that gives the hours between. */
export interface ClockTime extends Span {
  /** `HH:mm`. */
  readonly from: string;
  readonly hours?: number;
}

const KL = '((?:fran |from )?(?:kl\\.? ?|klockan )|fran |from )?';
const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?';
const RANGE = new RegExp(
  `(?<![\\d.,:/-])${KL}${TIME} ?(?:-|till|to) ?(?:kl\\.? ?)?${TIME}(?![\\d/]|[.:,]\\d)`,
  'g',
);
const BETWEEN = new RegExp(
  `(?<![\\p{L}\\d])((?:mellan|between) )(?:kl\\.? ?)?${TIME} (?:och|o|and) (?:kl\\.? ?)?${TIME}(?![\\d/]|[.:,]\\d)`,
  'gu',
);
const SINGLE = new RegExp(
  `(?<![\\p{L}\\d])(?:kl\\.? ?|klockan )${TIME}(?![\\d/]|[.:,]\\d)|(?<![\\d.,:/-])(\\d{1,2}):(\\d{2})(?![\\d:/-]| ?(?:h|tim))`,
  'gu',
);

/** "2026-11-17 13:00 - 2026-11-17 14:30": the day is the same, and the first time is where the span begins. */
const OVER_DATE =
  /(\d{4}-\d\d-\d\d),? (?:kl\.? ?)?(\d{1,2})[.:](\d{2})[ |,]*(?:(?:-|till|to|slut:?|end:?)[ |]*)?\1,? (?:kl\.? ?)?(\d{1,2})[.:](\d{2})(?!\d)/g;

/** "13-15" after these is a week or a day, and before these a count, a date or hours. */
const NOT_BEFORE = /\b(?:v|vecka|veckor|week|den|nr|sid|s|barn|ungdomar|unga|alder|aldern|aldrarna)\.? ?$/;
const NOT_AFTER =
  /^ ?(?:(?:h|tim|timmar|timme|min|minuter|st|pers|personer|deltagare|anmalda|dagar|ar)\b|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|october|may)[a-z]*)/;

/** Long enough for what may stand before and after. */
const LONGEST_BEFORE = 12;
const LONGEST_AFTER = 16;

const clock = (hour: string, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0);
const shown = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const isClock = (minutes: number): boolean => minutes < 24 * 60;

const rangesIn = (folded: string, pattern: RegExp): ClockTime[] =>
  [...folded.matchAll(pattern)].flatMap((match) => {
    const [, kl, fromHour = '', fromMinute, toHour = '', toMinute] = match;
    const span = spanOf(match);
    const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
    const isMarked = /kl/.test(kl ?? '') || fromMinute !== undefined || toMinute !== undefined;
    const isAmongOthers =
      NOT_BEFORE.test(folded.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start)) ||
      NOT_AFTER.test(folded.slice(span.end, span.end + LONGEST_AFTER));
    const isDaytime = from >= 6 * 60 && to <= 22 * 60;
    const isRange = from < to && isClock(to) && (isMarked || isDaytime) && !isAmongOthers;
    return isRange ? [{ ...span, from: shown(from), hours: roundedHours((to - from) / 60) }] : [];
  });

const rangesOverDates = (folded: string): ClockTime[] =>
  [...folded.matchAll(OVER_DATE)].flatMap((match) => {
    const [all, date = '', fromHour = '', fromMinute, toHour = '', toMinute] = match;
    const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
    const start = spanOf(match).start + all.indexOf(fromHour, date.length);
    const isRange = from < to && isClock(to);
    return isRange
      ? [{ start, end: spanOf(match).end, from: shown(from), hours: roundedHours((to - from) / 60) }]
      : [];
  });

/** All times of day in a folded text in the order they stand; bare hours such as "13-15" only within 6–22. */
export const readClockTimes = (folded: string): readonly ClockTime[] => {
  const overDates = rangesOverDates(folded);
  const rest = without(folded, overDates);
  const ranges = [...overDates, ...[RANGE, BETWEEN].flatMap((pattern) => rangesIn(rest, pattern))];
  const singles = [...without(folded, ranges).matchAll(SINGLE)].flatMap((match) => {
    const at = clock(match[1] ?? match[3] ?? '', match[2] ?? match[4]);
    return isClock(at) ? [{ ...spanOf(match), from: shown(at) }] : [];
  });
  return [...ranges, ...singles].toSorted((a, b) => a.start - b.start);
};
