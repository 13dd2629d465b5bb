import { roundedHours } from '../domain/hours.js';
import { type Span, spanOf } from './spans.js';

/** A time of day, alone or with an end that gives the hours between. */
export interface ClockTime extends Span {
  /** `HH:mm`. */
  readonly from: string;
  readonly hours?: number;
}

const KL = '(kl\\.? ?|klockan )?';
const TIME = '(\\d{1,2})(?:[.:](\\d{2}))?';
const RANGE = new RegExp(
  `(?<![\\d.,:/-])${KL}${TIME} ?(?:-|till|to) ?(?:kl\\.? ?)?${TIME}(?![\\d/]|[.:,]\\d)`,
  'g',
);
const SINGLE = new RegExp(`(?<![\\p{L}\\d])(?:kl\\.? ?|klockan )${TIME}(?![\\d/]|[.:,]\\d)`, 'gu');

/** "13-15" after these is a week or a day, and before these a count, a date or hours. */
const NOT_BEFORE = /\b(?:v|vecka|veckor|week|den|nr|sid|s)\.? ?$/;
const NOT_AFTER =
  /^ ?(?:(?:h|tim|timmar|timme|min|minuter|st|pers|personer|deltagare|anmalda|dagar|ar)\b|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|october|may)[a-z]*)/;

const clock = (hour: string, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0);
const shown = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const isClock = (minutes: number): boolean => minutes < 24 * 60;

/** The first time of day in a folded text; bare hours such as "13-15" only within 6–22. */
export const readClockTime = (folded: string): ClockTime | undefined => {
  for (const match of folded.matchAll(RANGE)) {
    const [, kl, fromHour = '', fromMinute, toHour = '', toMinute] = match;
    const span = spanOf(match);
    const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
    const isMarked = kl !== undefined || fromMinute !== undefined || toMinute !== undefined;
    const isAmongOthers =
      NOT_BEFORE.test(folded.slice(0, span.start)) || NOT_AFTER.test(folded.slice(span.end));
    const isDaytime = from >= 6 * 60 && to <= 22 * 60;
    if (from < to && isClock(to) && (isMarked || (isDaytime && !isAmongOthers))) {
      return { ...span, from: shown(from), hours: roundedHours((to - from) / 60) };
    }
  }
  for (const match of folded.matchAll(SINGLE)) {
    const at = clock(match[1] ?? '', match[2]);
    if (isClock(at)) return { ...spanOf(match), from: shown(at) };
  }
  return undefined;
};
