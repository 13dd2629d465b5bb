import { addWeeks, daysOfWeek, type IsoDate, type IsoWeek, isoWeekOf } from '../domain/calendar.js';

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
  [/(?<!\S)(?:förra veckan|förra vecka|forra veckan|last week)(?!\S)/i, -1],
  [/(?<!\S)(?:den här veckan|denna vecka|this week)(?!\S)/i, 0],
  [/(?<!\S)(?:nästa vecka|nasta vecka|next week)(?!\S)/i, 1],
];
const ISO = /(?<!\S)(?<year>\d{4})-?w(?<number>\d{1,2})(?!\S)/i;
const NUMBERED = /(?<!\S)(?:(?:vecka|week|v|w)\.? ?)?(?<number>\d{1,2})(?:,? (?<year>\d{4}))?(?!\S)/i;

const leftOf = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();

/** Finds a week: `2026-W46`, `v. 46`, `vecka 46 2026`, `week 46`, `46`, `förra veckan`, `next week`. */
export const readWeek = (text: string): ReadWeek | undefined => {
  for (const [pattern, weeks] of RELATIVE) {
    const match = pattern.exec(text);
    if (match !== null) {
      return { week: { kind: 'relative', weeks }, written: match[0], left: leftOf(text, match) };
    }
  }
  const match = ISO.exec(text) ?? NUMBERED.exec(text);
  if (match === null) return undefined;
  const year = match.groups?.['year'];
  const week: WeekWords = {
    kind: 'numbered',
    number: Number(match.groups?.['number']),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  return { week, written: match[0], left: leftOf(text, match) };
};

/** A number further ahead than this is taken as last year's: "v 50" said in January. */
const FAR_AHEAD = 26;

const existing = (year: number, number: number): IsoWeek | undefined => {
  const week = `${year}-W${String(number).padStart(2, '0')}`;
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
  const thisYear = Number(thisWeek.slice(0, 4));
  const isFarAhead = number - Number(thisWeek.slice(6)) > FAR_AHEAD;
  return (isFarAhead ? undefined : existing(thisYear, number)) ?? existing(thisYear - 1, number);
};
