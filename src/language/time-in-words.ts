import { addDays, daysOfMonth, daysOfWeek, type IsoDate, isoWeekOf } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';
import { fuzzyDateOf } from './fuzzy-period.js';

/** A stretch of time that a text names, and the text without it. */
export interface TimeInWords {
  readonly period: Period;
  readonly rest: string;
}

const MOST_WORDS = 4;
/** "Är" and "var" are read as the year and the spring without their dots. */
const NOT_A_TIME = /(?:^| )(?:är|ar|var|va|vår kommun)(?: |$)/u;
/** "Vår" alone is as often "our". */
const OUR = /^vår$/u;
/** What a time may begin with, and nothing that it may end with. */
const SAYS_A_TIME = /\p{L}{2,}|\d[/-]\d|^v\.? ?\d/u;

const NAMED: readonly (readonly [RegExp, (today: IsoDate) => Period | undefined])[] = [
  [/^(?:i |den här |denna |this )?(?:veckan?|week)$/u, (today) => weekOf(today)],
  [
    /^(?:den här |denna |this )(?:månaden?|month)$/u,
    (today) => ({ precision: 'month', ...daysOfMonth(today) }),
  ],
  [/^(?:i ?dag|today)$/u, (today) => ({ precision: 'day', from: today, to: today })],
  [/^(?:i ?morgon|tomorrow)$/u, (today) => dayOf(addDays(today, 1))],
];

const dayOf = (day: IsoDate): Period => ({ precision: 'day', from: day, to: day });

const weekOf = (today: IsoDate): Period | undefined => {
  const days = daysOfWeek(isoWeekOf(today));
  return days && { precision: 'week', ...days };
};

/** The time that a few words say and nothing beside it; without a year the next one that is not over. */
export const timeOf = (words: string, today: IsoDate): Period | undefined => {
  const written = words.toLocaleLowerCase('sv');
  if (NOT_A_TIME.test(written) || OUR.test(written) || !SAYS_A_TIME.test(written)) return undefined;
  const named = NAMED.find(([pattern]) => pattern.test(written));
  return named === undefined ? fuzzyDateOf(written, today).period : named[1](today);
};

/** The first time that a text names, in as many words as belong to it; undefined when it names none. */
export const timeInWords = (text: string, today: IsoDate): TimeInWords | undefined => {
  const words = text.split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const period = timeOf(
        words
          .slice(at, at + length)
          .join(' ')
          .replace(/(?<![?!.,])[?!.,]+$/u, ''),
        today,
      );
      if (period === undefined) continue;
      return { period, rest: [...words.slice(0, at), ...words.slice(at + length)].join(' ') };
    }
  }
  return undefined;
};
