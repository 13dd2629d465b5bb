import { daysOfWeek, type IsoDate, isIsoDate, isoWeek, isoWeekOf, yearOf } from '../domain/calendar.js';
import { onWeekday, WEEKDAY } from './calendar-words.js';
import type { DateRule, FoundDate } from './date-rule.js';
import { likelyYear } from './likely-year.js';
import { isoDay, lastDayOf, MONTH, monthNumber } from './months.js';
import type { Tense } from './tense.js';

/** "12:e", "3:a", "17th" */
const ORDINAL = '(?::?(?:[ea]|de)|st|nd|rd|th)';

/** Folded, from the first to the thirty-first. */
const ORDINAL_WORDS =
  'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoforsta tjugoandra tjugotredje tjugofjarde tjugofemte tjugosjatte tjugosjunde tjugoattonde tjugonionde trettionde trettioforsta'.split(
    ' ',
  );

const daysOfWeekNumbered = (year: number, week: string) => daysOfWeek(isoWeek(year, Number(week)));

interface YearMeant {
  readonly year: number;
  /** Only a year that is not written and not `thisYear` needs to be confirmed. */
  readonly isStated: boolean;
}

/** The year that is written, with two digits or four, or else the likely one. */
const yearMeant = (
  written: string | undefined,
  today: IsoDate,
  tense: Tense,
  dayIn: (year: number) => IsoDate | undefined,
  thisYear = yearOf(today),
): YearMeant => {
  if (written !== undefined) return { year: 2000 + (Number(written) % 100), isStated: true };
  const year = likelyYear(today, tense, dayIn);
  return { year, isStated: year === thisYear };
};

const weekYearMeant = (written: string | undefined, today: IsoDate, tense: Tense, week: string): YearMeant =>
  yearMeant(written, today, tense, (y) => daysOfWeekNumbered(y, week)?.from, yearOf(isoWeekOf(today)));

const monthOf = (date: IsoDate): string => date.slice(5, 7);

/** One day, or several up to `last`; a year that is written is that of the last day. */
const daysMeant = (
  written: string | undefined,
  today: IsoDate,
  tense: Tense,
  first: (year: number) => IsoDate,
  last?: (year: number) => IsoDate,
): FoundDate => {
  const { year, isStated } = yearMeant(written, today, tense, first);
  const from = first(year);
  if (last === undefined) return { tag: undefined, from, isStated };
  const isOverNewYear = monthOf(last(year)) < monthOf(from);
  const startYear = isOverNewYear && written !== undefined ? year - 1 : year;
  const to = last(isOverNewYear ? startYear + 1 : year);
  return { tag: undefined, from: first(startYear), to, isStated };
};

/**
 * The latest such day that has been, or the first that comes: in this month or one of the next two, because
 * of two months in a row one has 31 days.
 */
const dayOfMonth = (date: number, today: IsoDate, tense: Tense): FoundDate | undefined => {
  const isFuture = tense === 'future';
  const thisMonth = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1;
  const from = [0, 1, 2]
    .map((months) => thisMonth + (isFuture ? months : -months))
    .map((month) => isoDay(Math.floor(month / 12), (month % 12) + 1, date))
    .find((day) => isIsoDate(day) && (isFuture ? day >= today : day <= today));
  return from === undefined ? undefined : { tag: undefined, from, isStated: true };
};

const dayIn =
  (month: number, date: string | undefined) =>
  (year: number): IsoDate =>
    isoDay(year, month, Number(date));

/** Dates told by the number of their day or week, or by the name of their month. */
export const CALENDAR_DATE_RULES: readonly DateRule[] = [
  {
    // "onsdag v 46", "onsdag v 46 2025"
    pattern: new RegExp(
      `\\b(?:i )?${WEEKDAY}(?:en|s)?,? (?:i )?(?:v|vecka)\\.? ?(\\d{1,2})(?:,? (20\\d\\d))?(?!\\d)`,
    ),
    read: ([name = '', week = '', written], today, tense) => {
      const { year, isStated } = weekYearMeant(written, today, tense, week);
      const days = daysOfWeekNumbered(year, week);
      return days && { tag: 'relative', from: onWeekday(name, days.from), isStated };
    },
  },
  {
    // "v 46", "v.45", "v 44-45", "v 46 2025"
    pattern:
      /\b(?:v|vecka|veckorna|week)\.? ?(\d{1,2})(?: ?(?:-|och|o|till) ?(?:v\.? ?)?(\d{1,2}))?(?![\d/])(?:,? (20\d\d)\b)?/,
    read: ([first = '', last, written], today, tense) => {
      const { year, isStated } = weekYearMeant(written, today, tense, first);
      const [days, lastDays] = [
        daysOfWeekNumbered(year, first),
        last === undefined ? undefined : daysOfWeekNumbered(year, last),
      ];
      if (days === undefined) return undefined;
      const isRange = lastDays !== undefined && lastDays.from > days.from;
      return { tag: 'week', from: days.from, isStated, ...(isRange && { to: lastDays.to }) };
    },
  },
  {
    // "10/11", "14-15/10", "1/1 2026", "17/11-25", "17/11 -25"; "3/4 av gruppen" is no day
    pattern:
      /(?<![\d/.,:-])(\d{1,2})(?: ?- ?(\d{1,2}))?\/(\d{1,2})(?:(?:,? | ?- ?|\/)(20\d\d)|(?: ?-|\/)(\d\d))?(?![\d/]|-\d| av\b)/,
    read: ([first, last, month, written, short], today, tense) => {
      const lastDay = last === undefined ? undefined : dayIn(Number(month), last);
      return daysMeant(written ?? short, today, tense, dayIn(Number(month), first), lastDay);
    },
  },
  {
    // "28/10-2/11", "28/12 - 2/1 2027"
    pattern:
      /(?<![\d/.,:-])(\d{1,2})\/(\d{1,2}) ?(?:-|till) ?(\d{1,2})\/(\d{1,2})(?:[ /-](20\d\d))?(?![\d/-])/,
    read: ([first, firstMonth, last, lastMonth, written], today, tense) =>
      daysMeant(written, today, tense, dayIn(Number(firstMonth), first), dayIn(Number(lastMonth), last)),
  },
  {
    // "28 okt - 2 nov 2025"; chrono takes the 2 for a year
    pattern: new RegExp(
      `\\b(\\d{1,2}) ${MONTH} ?(?:-|till|to) ?(\\d{1,2}) ${MONTH}(?:,? (20\\d\\d))?(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([first, firstMonth = '', last, lastMonth = '', written], today, tense) =>
      daysMeant(
        written,
        today,
        tense,
        dayIn(monthNumber(firstMonth), first),
        dayIn(monthNumber(lastMonth), last),
      ),
  },
  {
    // "25-11-17" is the year first, as in every Swedish date with hyphens
    pattern: /(?<![\d-])(\d\d)-(\d\d)-(\d\d)(?![\d-])/,
    read: ([year, month, date], today, tense) => daysMeant(year, today, tense, dayIn(Number(month), date)),
  },
  {
    // "14 och 15 oktober" are two days in a row; others are left, and asked about
    pattern: new RegExp(
      `\\b(?:den )?(\\d{1,2}) ?(?:och|o|&|and) ?(\\d{1,2})(?: ${MONTH}|/(\\d{1,2}))(?:,? (20\\d\\d))?(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([first, last, name, number, written], today, tense) => {
      if (Number(last) !== Number(first) + 1) return undefined;
      const month = name === undefined ? Number(number) : monthNumber(name);
      return daysMeant(written, today, tense, dayIn(month, first), dayIn(month, last));
    },
  },
  {
    // "sjuttonde november"
    pattern: new RegExp(
      `\\b(?:den )?(${ORDINAL_WORDS.join('|')}) ${MONTH}(?:,? (20\\d\\d))?(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([ordinal = '', month = '', written], today, tense) =>
      daysMeant(written, today, tense, dayIn(monthNumber(month), String(ORDINAL_WORDS.indexOf(ordinal) + 1))),
  },
  {
    // "fredag 13:e"
    pattern: new RegExp(
      `\\b(?:${WEEKDAY.slice(1, -1)})(?:en)? (\\d{1,2})(?::?(?:[ea]|de))(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([date], today, tense) => dayOfMonth(Number(date), today, tense),
  },
  {
    // "den 3:e", "den 12, 2 tim", and not "den 1,5"
    pattern: new RegExp(`\\bden (\\d{1,2})${ORDINAL}?(?![\\p{L}\\d:/-]|[.,]\\d)`, 'u'),
    read: ([date], today, tense) => dayOfMonth(Number(date), today, tense),
  },
  {
    // "14 nov", "den 3:e november 2026", "17th of November", "14-15 oktober"
    pattern: new RegExp(
      `\\b(?:den )?(?:(\\d{1,2}) ?(?:-|till|to) ?)?(\\d{1,2})${ORDINAL}? ?(?:of )?${MONTH}(?:,? (20\\d\\d))?(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([first, last, month = '', written], today, tense) => {
      const lastDay = dayIn(monthNumber(month), last);
      return first === undefined
        ? daysMeant(written, today, tense, lastDay)
        : daysMeant(written, today, tense, dayIn(monthNumber(month), first), lastDay);
    },
  },
  {
    // "November 17th", "November 17, 2025"
    pattern: new RegExp(
      `\\b${MONTH} (\\d{1,2})(?:${ORDINAL}(?:,? (20\\d\\d))?|,? (20\\d\\d))(?![\\p{L}\\d])`,
      'u',
    ),
    read: ([month = '', date, written, year], today, tense) =>
      daysMeant(written ?? year, today, tense, dayIn(monthNumber(month), date)),
  },
  {
    // "i november", "i slutet av oktober"
    pattern: new RegExp(
      `\\b(?:(?:i )?(?:slutet|borjan|mitten) (?:av|pa)|i|under|hela|in) ${MONTH}(?: (20\\d\\d))?\\b`,
    ),
    read: ([name = '', written], today, tense) => {
      const month = monthNumber(name);
      const { year, isStated } = yearMeant(written, today, tense, (y) => isoDay(y, month));
      return { tag: 'month', from: isoDay(year, month), to: lastDayOf(year, month), isStated };
    },
  },
];

/** Dates of nothing but digits, and a full stop; chrono drops such from what its parsers find. */
export const DIGIT_DATE_RULES: readonly DateRule[] = [
  {
    // "20261117", "261117"
    pattern: /(?<![\d-])(?:20)?(2\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d-]| ?(?:kr|h|tim)\b)/,
    read: ([year, month, date], today, tense) => daysMeant(year, today, tense, dayIn(Number(month), date)),
  },
  {
    // "17.11", "17.11.2026": a month of two digits, because "1.5" is a number; "9.10-11" and "kl 9.10" are times
    pattern:
      /(?<![\d/.,:-]|\bkl\.? ?|klockan |[-–] ?)(\d{1,2})\.(0[1-9]|1[0-2])(?:\.(?:20)?(\d\d))?(?![\d/:]|[.,]\d| ?(?:-|till|h\b|t\b|tim|min\b|procent|%))/,
    read: ([date, month, year], today, tense) => {
      const found = daysMeant(year, today, tense, dayIn(Number(month), date));
      return year === undefined ? { ...found, tag: 'dotted' } : found;
    },
  },
];
