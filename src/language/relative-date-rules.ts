import { addDays, daysOfMonth } from '../domain/calendar.js';
import {
  comingWeekday,
  latestWeekday,
  misspeltWeekday,
  mondayOf,
  onWeekday,
  WEEKDAY,
} from './calendar-words.js';
import type { DateRule } from './date-rule.js';
import { WHOLE_NUMBER, wholeNumber } from './number-words.js';

const DAYS_FROM_TODAY: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:i ?dag|today|i ?morse|i ?kvall|i ?eftermiddags?|i ?formiddags?|i (?:fm|em)|nyss|this (?:morning|afternoon))\b/,
    0,
  ],
  [/\b(?:i ?gar(?:kvall|eftermiddag| kvall| morse)?|igr|iagr|igra|igat|yesterday)\b/, -1],
  [/\b(?:i ?)?forrgar\b/, -2],
  [/\b(?:i ?morgon|imorn|tomorrow)\b/, 1],
  [/\bi ?overmorgon\b/, 2],
];

/** How many weeks from today's "förra", "nästa" and the like point. */
const weeksTo = (which: string): number => {
  if (which === 'forrforra') return -2;
  return /forra|last/.test(which) ? -1 : /nasta|next/.test(which) ? 1 : 0;
};

/** Dates told by how far from today they lie. */
export const RELATIVE_DATE_RULES: readonly DateRule[] = [
  ...DAYS_FROM_TODAY.map(
    ([pattern, days]): DateRule => ({
      pattern,
      read: (_, today) => ({ tag: 'relative', from: addDays(today, days), isStated: true }),
    }),
  ),
  {
    // "för två veckor sedan", "three days ago"
    pattern: new RegExp(
      `\\b(?:for )?(${WHOLE_NUMBER}) (dag|dagar|vecka|veckor|days?|weeks?) (?:sedan|sen|ago)\\b`,
    ),
    read: ([count = '', unit = ''], today) => {
      const from = addDays(today, -wholeNumber(count) * (unit.startsWith('da') ? 1 : 7));
      return { tag: 'relative', from, isStated: true };
    },
  },
  {
    // "förra tisdagen" = of last week; "tisdag förra veckan"
    pattern: new RegExp(
      `\\b(?:(forrforra|forra|nasta) ${WEEKDAY}(?:en)?|(?:i )?${WEEKDAY}(?:en|s)? (?:i )?(forrforra|forra|nasta) veckan?)\\b`,
    ),
    read: ([before, first, second, after], today) => ({
      tag: 'relative',
      from: onWeekday(first ?? second ?? '', mondayOf(today, weeksTo(before ?? after ?? ''))),
      isStated: true,
    }),
  },
  {
    // "i fredgs": a slip counts only where nothing but a weekday can stand
    pattern: /\bi ([a-z]{5,8})s\b/,
    read: ([word = ''], today) => {
      const name = misspeltWeekday(word);
      return name === undefined
        ? undefined
        : { tag: 'relative', from: latestWeekday(name, today), isStated: true };
    },
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
    // "Mån 16/11": alone "man" is another word
    pattern: /\bman(?=\.? \d{1,2}(?:\/| ?[a-z]{3})|\.? 20\d\d-)/,
    read: (_, today, tense) => ({
      tag: 'weekday',
      from: tense === 'future' ? comingWeekday('mandag', today) : latestWeekday('mandag', addDays(today, 1)),
      isStated: false,
    }),
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
    pattern: /\b(forrforra|forra|denna|den har|nasta|i|last|this|next) (?:veckan?s?|week)\b/,
    read: ([which = ''], today) => ({ tag: 'week', from: mondayOf(today, weeksTo(which)), isStated: true }),
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
