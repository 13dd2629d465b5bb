import { addDays, daysOfMonth } from '../domain/calendar.js';
import { comingWeekday, latestWeekday, mondayOf, onWeekday, WEEKDAY } from './calendar-words.js';
import type { DateRule } from './date-rule.js';

const DAYS_FROM_TODAY: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i ?dag|today|i ?morse|i ?kvall|i eftermiddags?|i formiddags?|this morning)\b/, 0],
  [/\b(?:i ?gar(?: kvall| morse)?|yesterday)\b/, -1],
  [/\b(?:i )?forrgar\b/, -2],
  [/\b(?:i ?morgon|imorn|tomorrow)\b/, 1],
  [/\bi ?overmorgon\b/, 2],
];

/** Dates told by how far from today they lie. */
export const RELATIVE_DATE_RULES: readonly DateRule[] = [
  ...DAYS_FROM_TODAY.map(
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
    read: ([name = ''], today, tense) => ({
      tag: 'weekday',
      from: tense === 'future' ? comingWeekday(name, today) : latestWeekday(name, addDays(today, 1)),
      isStated: false,
    }),
  },
  {
    pattern: /\b(forra|denna|den har|nasta|i|last|this|next) (?:veckan?|week)\b/,
    read: ([which = ''], today) => {
      const weeks = /forra|last/.test(which) ? -1 : /nasta|next/.test(which) ? 1 : 0;
      return { tag: 'week', from: mondayOf(today, weeks), isStated: true };
    },
  },
  {
    pattern: /\b(forra|denna|den har|last|this) (?:manad(?:en)?|month)\b/,
    read: ([which = ''], today) => {
      const thisMonth = daysOfMonth(today);
      const month = /forra|last/.test(which) ? daysOfMonth(addDays(thisMonth.from, -1)) : thisMonth;
      return { tag: 'month', ...month, isStated: true };
    },
  },
];
