import { addDays, type IsoDate, yearOf } from '../domain/calendar.js';
import { comingWeekday, latestWeekday, mondayOf, onWeekday, WEEKDAY, weekNamed } from './calendar-words.js';
import { likelyYear } from './likely-year.js';
import { isoDay, lastDayOf, MONTH, monthNumber } from './months.js';
import type { Tense } from './tense.js';

/** What the words of a date say; a calendar date has no tag. */
export type DateTag = 'relative' | 'weekday' | 'week' | 'month';

export interface FoundDate {
  readonly tag: DateTag | undefined;
  readonly from: IsoDate;
  /** Last day of several. */
  readonly to?: IsoDate;
  /** False when the words leave the year, or the week of a weekday, to be chosen. */
  readonly isStated: boolean;
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i ?dag|today|i ?morse|i ?kvall|i eftermiddags?|i formiddags?|this morning)\b/, 0],
  [/\b(?:i ?gar(?: kvall| morse)?|yesterday)\b/, -1],
  [/\b(?:i )?forrgar\b/, -2],
  [/\b(?:i ?morgon|imorn|tomorrow)\b/, 1],
  [/\bi ?overmorgon\b/, 2],
];

type Groups = readonly (string | undefined)[];

export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: IsoDate, tense: Tense) => FoundDate | undefined;
}

const dayOfMonth = (date: number, today: IsoDate, tense: Tense): FoundDate | undefined => {
  const step = tense === 'future' ? 1 : -1;
  for (let day = today, tries = 0; tries < 62; day = addDays(day, step), tries += 1) {
    if (Number(day.slice(8, 10)) === date) return { tag: undefined, from: day, isStated: true };
  }
  return undefined;
};

/** Ways of writing dates that chrono's Swedish lacks; the groups are what the pattern caught, in order. */
export const DATE_RULES: readonly DateRule[] = [
  ...RELATIVE.map(
    ([pattern, days]): DateRule => ({
      pattern,
      read: (_, today) => ({ tag: 'relative', from: addDays(today, days), isStated: true }),
    }),
  ),
  {
    pattern: /\bfor (\d{1,2}|en|tva|tre|fyra) (dag|dagar|vecka|veckor) sedan\b/,
    read: ([count = '', unit = ''], today) => {
      const number = { en: 1, tva: 2, tre: 3, fyra: 4 }[count] ?? Number(count);
      const from = addDays(today, -number * (unit.startsWith('dag') ? 1 : 7));
      return { tag: 'relative', from, isStated: true };
    },
  },
  {
    // "onsdag v 46"
    pattern: new RegExp(`\\b(?:i )?${WEEKDAY}(?:en|s)?,? (?:i )?(?:v|vecka)\\.? ?(\\d{1,2})(?!\\d)`),
    read: ([name = '', week = ''], today, tense) => {
      const year = likelyYear(today, tense, (y) => weekNamed(y, week)?.from);
      const days = weekNamed(year, week);
      return days && { tag: 'relative', from: onWeekday(name, days.from), isStated: year === yearOf(today) };
    },
  },
  {
    // "förra tisdagen" = of last week; "tisdag förra veckan"
    pattern: new RegExp(
      `\\b(?:(forra|nasta) ${WEEKDAY}(?:en)?|(?:i )?${WEEKDAY}(?:en|s)? (?:i )?(forra|nasta) veckan?)\\b`,
    ),
    read: ([before, first, second, after], today) => ({
      tag: 'relative',
      from: onWeekday(first ?? second ?? '', mondayOf(today, (before ?? after) === 'nasta' ? 1 : -1)),
      isStated: true,
    }),
  },
  {
    // "i fredags", "last Friday"
    pattern: new RegExp(`\\b(?:i ${WEEKDAY}s|last ${WEEKDAY})\\b`),
    read: ([swedish, english], today) => ({
      tag: 'relative',
      from: latestWeekday(swedish ?? english ?? '', today),
      isStated: true,
    }),
  },
  {
    // "på fredag", "next Friday"
    pattern: new RegExp(`\\b(?:pa|nu pa|kommande|next) ${WEEKDAY}(?:en)?\\b`),
    read: ([name = ''], today) => ({ tag: 'relative', from: comingWeekday(name, today), isStated: true }),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(?:en)?\\b`),
    read: ([name = ''], today, tense) => {
      const past = latestWeekday(name, addDays(today, 1));
      return {
        tag: 'weekday',
        from: tense === 'future' ? comingWeekday(name, today) : past,
        isStated: false,
      };
    },
  },
  {
    // "v 46", "v.45", "v 44-45"
    pattern:
      /\b(?:v|vecka|veckorna|week)\.? ?(\d{1,2})(?: ?(?:-|och|o|till) ?(?:v\.? ?)?(\d{1,2}))?(?![\d/])(?:,? (20\d\d)\b)?/,
    read: ([first = '', last, year], today, tense) => {
      const chosen =
        year === undefined ? likelyYear(today, tense, (y) => weekNamed(y, first)?.from) : Number(year);
      const [days, lastDays] = [weekNamed(chosen, first), last && weekNamed(chosen, last)];
      if (days === undefined) return undefined;
      const isStated = year !== undefined || chosen === yearOf(today);
      const isRange = lastDays !== undefined && lastDays !== '' && lastDays.from > days.from;
      return { tag: 'week', from: days.from, isStated, ...(isRange && { to: lastDays.to }) };
    },
  },
  {
    pattern: /\b(forra|denna|den har|nasta|i|last|this|next) (?:veckan?|week)\b/,
    read: ([which = ''], today) => {
      const weeks = /forra|last/.test(which) ? -1 : /nasta|next/.test(which) ? 1 : 0;
      return { tag: 'week', from: mondayOf(today, weeks), isStated: true };
    },
  },
  {
    // "14-15/10"
    pattern: /(?<![\d/])(\d{1,2}) ?- ?(\d{1,2})\/(\d{1,2})(?![\d/])/,
    read: ([first, last, month], today, tense) => {
      const day = (year: number, date: string | undefined) => isoDay(year, Number(month), Number(date));
      const year = likelyYear(today, tense, (y) => day(y, first));
      return {
        tag: undefined,
        from: day(year, first),
        to: day(year, last),
        isStated: year === yearOf(today),
      };
    },
  },
  {
    // "den 3:e", "den 3:e november 2026"; alone it is the latest that has been, or the first that comes
    pattern: new RegExp(`\\bden (\\d{1,2})(?::?[ea])?(?: ${MONTH})?(?: (20\\d\\d))?(?![\\d:/])\\b`),
    read: ([date, month, written], today, tense) => {
      if (month === undefined) return dayOfMonth(Number(date), today, tense);
      const day = (y: number) => isoDay(y, monthNumber(month), Number(date));
      const year = written === undefined ? likelyYear(today, tense, day) : Number(written);
      return { tag: undefined, from: day(year), isStated: written !== undefined || year === yearOf(today) };
    },
  },
  {
    pattern: /\b(forra|denna|den har|last|this) (?:manad(?:en)?|month)\b/,
    read: ([which = ''], today) => {
      const thisMonth = isoDay(yearOf(today), Number(today.slice(5, 7)), 1);
      const inMonth = /forra|last/.test(which) ? addDays(thisMonth, -1) : thisMonth;
      const [year, month] = [yearOf(inMonth), Number(inMonth.slice(5, 7))];
      return { tag: 'month', from: isoDay(year, month, 1), to: lastDayOf(year, month), isStated: true };
    },
  },
  {
    pattern: new RegExp(`\\b(?:i|under|hela) ${MONTH}(?: (20\\d\\d))?\\b`),
    read: ([name = '', written], today, tense) => {
      const month = monthNumber(name);
      const year =
        written === undefined ? likelyYear(today, tense, (y) => isoDay(y, month, 1)) : Number(written);
      const isStated = written !== undefined || year === yearOf(today);
      return { tag: 'month', from: isoDay(year, month, 1), to: lastDayOf(year, month), isStated };
    },
  },
];
