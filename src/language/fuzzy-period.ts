import {
  addDays,
  addWeeks,
  daysOfWeek,
  type IsoDate,
  isoWeek,
  isoWeekOf,
  yearOf,
} from '../domain/calendar.js';
import type { FuzzyDate, Period } from '../domain/fuzzy-date.js';
import { isoDay, lastDayOf, MONTH, monthNumber } from './months.js';
import { readDate } from './swedish-dates.js';
import { fold } from './words.js';

/** First and last month of a stretch of the year; winter lies in two years and is left as text. */
const SEASONS: readonly { readonly names: RegExp; readonly first: number; readonly last: number }[] = [
  { names: /^(?:var|vt|spring)/, first: 1, last: 6 },
  { names: /^(?:sommar|summer)/, first: 6, last: 8 },
  { names: /^(?:host|ht|autumn|fall)/, first: 8, last: 12 },
  { names: /^(?:forsta|1:a|first) hal/, first: 1, last: 6 },
  { names: /^(?:andra|2:a|second) hal/, first: 7, last: 12 },
];

const YEAR = "(?:\\s*[-,']?\\s*((?:20)?\\d\\d))?";
const DASH = '\\s*(?:-|–|till|to)\\s*';
const HALF = '(?:forsta|1:a|andra|2:a|first|second) (?:halvaret|half(?: of)?)';
const SEASON = `((?:var|host)(?:en|terminen)?|sommar(?:en)?|vt|ht|spring|summer|autumn|fall|${HALF})`;
const LEAD =
  /^(?:(?:under|i|pa|fran(?: och med)?|fr\.? ?o\.? ?m\.?|from|during|in|on|kring|omkring|runt|around|ca|cirka|(?:i )?(?:borjan|mitten|slutet) (?:av|pa)|den|the) )+/;

const months = (
  precision: 'month' | 'season' | 'year',
  year: number,
  first: number,
  last: number,
  lastYear = year,
): Period => ({ precision, from: isoDay(year, first), to: lastDayOf(lastYear, last) });

/** With a year that year's; without one the first that is not over. */
const inYear = (
  written: string | undefined,
  today: IsoDate,
  of: (year: number) => Period | undefined,
  thisYear = yearOf(today),
): Period | undefined => {
  if (written !== undefined) return of(written.length === 2 ? 2000 + Number(written) : Number(written));
  const period = of(thisYear);
  return period === undefined || period.to < today ? of(thisYear + 1) : period;
};

const weeks = (first: number, last: number, year: number): Period | undefined => {
  const [monday, sunday] = [first, last].map((week) => daysOfWeek(isoWeek(year, week)));
  return monday === undefined || sunday === undefined || last < first
    ? undefined
    : { precision: 'week', from: monday.from, to: sunday.to };
};

/** "Nästa höst" said before this year's autumn may mean either: then no period is better. */
const nextSeason = (first: number, last: number, today: IsoDate): Period | undefined => {
  const year = yearOf(today);
  return isoDay(year, first) > today ? undefined : months('season', year + 1, first, last);
};

interface Rule {
  readonly pattern: RegExp;
  readonly period: (groups: readonly (string | undefined)[], today: IsoDate) => Period | undefined;
}

const seasonNamed = (name = ''): (typeof SEASONS)[number] | undefined =>
  SEASONS.find(({ names }) => names.test(name));

const RULES: readonly Rule[] = [
  { pattern: /^(20\d\d)$/, period: ([year]) => months('year', Number(year), 1, 12) },
  {
    pattern: new RegExp(`^(20\\d\\d)${DASH}(20\\d\\d)$`),
    period: ([from, to]) =>
      Number(from) < Number(to) ? months('year', Number(from), 1, 12, Number(to)) : undefined,
  },
  { pattern: /^(?:ar|this year)$/, period: (_, today) => months('year', yearOf(today), 1, 12) },
  { pattern: /^(?:nasta ar|next year)$/, period: (_, today) => months('year', yearOf(today) + 1, 1, 12) },
  {
    pattern: new RegExp(`^(?:till )?${SEASON}${YEAR}$`),
    period: ([name, year], today) => {
      const season = seasonNamed(name);
      return season && inYear(year, today, (y) => months('season', y, season.first, season.last));
    },
  },
  {
    pattern: new RegExp(`^(?:nasta|next) ${SEASON}$`),
    period: ([name], today) => {
      const season = seasonNamed(name);
      return season && nextSeason(season.first, season.last, today);
    },
  },
  {
    // Two digits alone may as well be the day: "mars 27".
    pattern: new RegExp(`^${MONTH}\\.?(?:${DASH}${MONTH}\\.?)?(?:[\\s,-]*(20\\d\\d)|\\s*[-']\\s*(\\d\\d))?$`),
    period: ([first = '', last = first, year, short], today) => {
      const [from, to] = [monthNumber(first), monthNumber(last)];
      return from > to ? undefined : inYear(year ?? short, today, (y) => months('month', y, from, to));
    },
  },
  {
    pattern: /^(20\d\d)-(0[1-9]|1[0-2])$/,
    period: ([year, month]) => months('month', Number(year), Number(month), Number(month)),
  },
  {
    pattern: /^(?:nasta manad|next month)$/,
    period: (_, today) => {
      const next = addDays(lastDayOf(yearOf(today), Number(today.slice(5, 7))), 1);
      return months('month', yearOf(next), Number(next.slice(5, 7)), Number(next.slice(5, 7)));
    },
  },
  {
    pattern: new RegExp(
      `^(?:v|vecka|veckorna|week|weeks)\\.?\\s*(\\d{1,2})(?:${DASH}(\\d{1,2}))?(?:,? (20\\d\\d))?$`,
    ),
    period: ([first, last = first, year], today) =>
      inYear(year, today, (y) => weeks(Number(first), Number(last), y), yearOf(isoWeekOf(today))),
  },
  {
    pattern: /^(?:nasta vecka|next week)$/,
    period: (_, today) => {
      const days = daysOfWeek(addWeeks(isoWeekOf(today), 1));
      return days && { precision: 'week', ...days };
    },
  },
];

/** A single day written out in full, such as "1 mars 2027", "15/3" or "den 3:e maj", and nothing beside it. */
const exactDay = (text: string, today: IsoDate): Period | undefined => {
  const { date, spans } = readDate(text, today, 'future');
  const isWhole = spans.length === 1 && spans[0]?.start === 0 && spans[0].end === text.length;
  return isWhole && date?.dateEnd === undefined && date?.period.precision === 'day' ? date.period : undefined;
};

/**
 * Reads a wished time without making it more exact than it was written (I32): "hösten 2027" is a season
 * and "v 12" a week. What is not understood, such as "så snart som möjligt", stays as text alone.
 * Without a year the next time that is not over is meant.
 */
export const fuzzyDateOf = (text: string, today: IsoDate): FuzzyDate => {
  const written = text.trim();
  const words = fold(written)
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .replace(LEAD, '');
  for (const { pattern, period } of RULES) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const [, ...groups] = match;
    const found = period(groups, today);
    return found === undefined ? { text: written } : { text: written, period: found };
  }
  const found = exactDay(words, today);
  return found === undefined ? { text: written } : { text: written, period: found };
};
