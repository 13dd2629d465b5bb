import { roundedHours } from '../domain/hours.js';
import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import { foldInPlace, type Span, spanOf } from './spans.js';

/** A length of time found in a text. */
export interface Duration extends Span {
  readonly hours: number;
  /** "3 h var": each person's hours, not the sum. */
  readonly perPerson: boolean;
  /** False when the words are the beginning of a longer one, such as "halvdags" in "halvdagsworkshop". */
  readonly isWholeWord: boolean;
}

// Assumed conventions (domain-model section 9): halv dag = 4 h, heldag = 8 h, kvart = 0.25 h.
const HALF_DAY = 4;
const FULL_DAY = 8;
const QUARTER = 0.25;

const NOT_INSIDE_NUMBER = '(?<!\\d[.,:/]?)(?<!\\d ?- ?)';
const NUMBER = `(?:(?:en|ett|tva|tre|fyra|fem|one|two) och en halv|\\d+ ?½|½|halvannan|\\d+(?:[.,]\\d+)?|${WHOLE_NUMBER})`;
const HOUR_UNIT = '(?:h|tim|timma|timme|timmar|timmars|hrs?|hours?)';
const MINUTE_UNIT = '(?:min|minut|minuter|minuters|mins|minutes?)';
const EACH = '(?: ?(vardera|var och en|var|per person|per pers|each))?(?![\\p{L}\\d])';

/** A pattern whose last group is there when the length is for each person. */
const pattern = (source: string): RegExp => new RegExp(`${NOT_INSIDE_NUMBER}${source}${EACH}`, 'gu');

const HOURS = pattern(
  `(${NUMBER}) ?${HOUR_UNIT}(?![\\p{L}])\\.?(?:(?: och| o|,)? ?(\\d{1,2})(?: ?${MINUTE_UNIT}|(?<=h\\d\\d))(?![\\p{L}\\d]))?`,
);
const MINUTES = pattern(`(${NUMBER}) ?${MINUTE_UNIT}(?![\\p{L}])`);
const QUARTERS = pattern(`\\b(?:(${NUMBER}) )?kvarts?(?: timme| timma)?(?! over\\b| i \\d)`);
const HALF_HOUR = pattern('\\b(?:en |half an )?(?:halvtimm[ea]|halv timm[ea]|(?<=half an )hour)');
const DAYS = pattern(`(${NUMBER}) (hel|halv)dagar`);
const HALF_DAYS = pattern('\\b(?:en |half a )?(?:halv ?dag(?:en)?|(?<=half a )day|half day)');
const FULL_DAYS = pattern(
  '\\b(?:en )?(?:hel ?dag(?:en)?|hela dag(?:en)?|hela dan|full day|whole day|all day)',
);
const DAY_PREFIX = /\b(hel|halv)dags?(?=\p{L})/gu;
const RANGE = new RegExp(`\\d+(?:[.,]\\d+)? ?- ?\\d+(?:[.,]\\d+)? ?(?:${HOUR_UNIT}|${MINUTE_UNIT})\\b`, 'u');
const BARE = /^\d+(?:[.,]\d+)?$/;

const numberOf = (text: string): number => {
  if (text === 'halvannan') return 1.5;
  if (text.endsWith(' och en halv')) return wholeNumber(text.slice(0, -' och en halv'.length)) + 0.5;
  if (text.endsWith('½')) return Number(text.slice(0, -1).trim() || '0') + 0.5;
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : wholeNumber(text);
};

const READERS: readonly (readonly [RegExp, (match: RegExpMatchArray) => number])[] = [
  [HOURS, ([, hours = '0', minutes = '0']) => numberOf(hours) + Number(minutes) / 60],
  [MINUTES, ([, minutes = '0']) => numberOf(minutes) / 60],
  [QUARTERS, ([, count = '1']) => numberOf(count) * QUARTER],
  [HALF_HOUR, () => 0.5],
  [DAYS, ([, count = '1', size]) => numberOf(count) * (size === 'hel' ? FULL_DAY : HALF_DAY)],
  [HALF_DAYS, () => HALF_DAY],
  [FULL_DAYS, () => FULL_DAY],
];

/** All lengths of time in a folded text, in the order they stand. */
export const readDurations = (folded: string): readonly Duration[] => {
  const whole = READERS.flatMap(([regex, hoursOf]) =>
    [...folded.matchAll(regex)].map((match) => ({
      ...spanOf(match),
      hours: roundedHours(hoursOf(match)),
      perPerson: match.at(-1) !== undefined,
      isWholeWord: true,
    })),
  );
  const prefixes = [...folded.matchAll(DAY_PREFIX)].map((match) => ({
    ...spanOf(match),
    hours: match[1] === 'hel' ? FULL_DAY : HALF_DAY,
    perPerson: false,
    isWholeWord: false,
  }));
  return [...whole, ...prefixes]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((duration, index, all) => !all.slice(0, index).some((earlier) => earlier.end > duration.start));
};

/** "2-3 tim": a length that only a person can settle. */
export const durationRangeIn = (folded: string): Span | undefined => {
  const match = RANGE.exec(folded);
  return match === null ? undefined : spanOf(match);
};

/** A form field: hours as "1,5" or any of the ways people write them; undefined when it is something else. */
export const readHours = (text: string): number | undefined => {
  const folded = foldInPlace(text.trim());
  if (BARE.test(folded)) return roundedHours(Number(folded.replace(',', '.')));
  const [first, ...more] = readDurations(folded);
  return more.length === 0 && first?.start === 0 && first.end === folded.length ? first.hours : undefined;
};
