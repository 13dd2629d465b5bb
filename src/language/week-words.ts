import {
  addWeeks,
  daysOfWeek,
  type IsoDate,
  type IsoWeek,
  isoWeek,
  isoWeekOf,
  weekNumberOf,
  yearOf,
} from '../domain/calendar.js';
import { foldInPlace, type Span, spanOf } from './spans.js';

/** A week as it was written. */
export type WeekWords =
  | { readonly kind: 'numbered'; readonly number: number; readonly year?: number }
  | { readonly kind: 'relative'; readonly weeks: number };

export interface ReadWeek {
  readonly week: WeekWords;
  readonly written: string;
  /** The text before and after it. */
  readonly left: string;
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\S)(?:forra veckan?|last week)(?!\S)/, -1],
  [/(?<!\S)(?:den har veckan|denna vecka|this week)(?!\S)/, 0],
  [/(?<!\S)(?:nasta veckan?|next week)(?!\S)/, 1],
];
const ISO = /(?<!\S)(?<year>\d{4})-?w(?<number>\d{1,2})(?!\S)/;
const NUMBERED = /(?<!\S)(?:(?:vecka|week|v|w)\.? ?)?(?<number>\d{1,2})(?:,? (?<year>\d{4}))?(?!\S)/;

const weekIn = (folded: string): { readonly week: WeekWords; readonly span: Span } | undefined => {
  for (const [pattern, weeks] of RELATIVE) {
    const match = pattern.exec(folded);
    if (match !== null) return { week: { kind: 'relative', weeks }, span: spanOf(match) };
  }
  const match = ISO.exec(folded) ?? NUMBERED.exec(folded);
  if (match === null) return undefined;
  const year = match.groups?.['year'];
  const week: WeekWords = {
    kind: 'numbered',
    number: Number(match.groups?.['number']),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  return { week, span: spanOf(match) };
};

/** Finds a week: `2026-W46`, `v. 46`, `vecka 46 2026`, `week 46`, `46`, `förra veckan`, `next week`. */
export const readWeek = (text: string): ReadWeek | undefined => {
  const found = weekIn(foldInPlace(text));
  if (found === undefined) return undefined;
  const { week, span } = found;
  const left = `${text.slice(0, span.start)} ${text.slice(span.end)}`.replace(/\s+/g, ' ').trim();
  return { week, written: text.slice(span.start, span.end), left };
};

/** A number further ahead than this is taken as last year's: "v 50" said in January. */
const FAR_AHEAD = 26;

const existing = (year: number, number: number): IsoWeek | undefined => {
  const week = isoWeek(year, number);
  return daysOfWeek(week) === undefined ? undefined : week;
};

/**
 * The ISO week that is meant on a day. A number without a year is this ISO year's, or last year's when this
 * year's lies more than half a year ahead or does not exist. Undefined when there is no such week.
 */
export const weekMeant = (words: WeekWords, today: IsoDate): IsoWeek | undefined => {
  const thisWeek = isoWeekOf(today);
  if (words.kind === 'relative') return addWeeks(thisWeek, words.weeks);
  const { number, year } = words;
  if (year !== undefined) return existing(year, number);
  const thisYear = yearOf(thisWeek);
  const isFarAhead = number - weekNumberOf(thisWeek) > FAR_AHEAD;
  return (isFarAhead ? undefined : existing(thisYear, number)) ?? existing(thisYear - 1, number);
};
