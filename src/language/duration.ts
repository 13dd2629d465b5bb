import { roundedHours } from '../domain/hours.js';
import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import { foldInPlace, type Span, spanOf } from './spans.js';

/** What a length of time is said of when it is not the sum: "3 h var", "1 h per intervju", "1 h per kommun". */
export type Each = 'person' | 'piece' | 'municipality';

/** A length of time found in a text. */
export interface Duration extends Span {
  readonly hours: number;
  readonly each?: Each;
  /** False when the words are the beginning of a longer one, such as "halvdags" in "halvdagsworkshop". */
  readonly isWholeWord: boolean;
  /** True of "två dagar": how long they were is not said. */
  readonly isVague: boolean;
}

// Assumed conventions (domain-model section 9): halv dag = 4 h, heldag = 8 h, kvart = 0.25 h.
const HALF_DAY = 4;
const FULL_DAY = 8;
const QUARTER = 0.25;

const NOT_INSIDE_NUMBER = '(?<!\\d[.,:/]?)(?<!\\d ?- ?)';
const ABOUT =
  '(?:(?<![\\p{L}\\d])(?:ca|cirka|c:a|ungefar|runt|omkring|drygt|knappt|nastan|typ|about|around)\\.? )?';
const NUMBER = `(?:(?:en|ett|tva|tre|fyra|fem|sex|one|two|three) (?:och|and) (?:en|a) ha(?:lv|lf)|\\d{1,4} 1/2|1/2|\\d{1,4} ?½|½|halvannan|\\d{1,4}(?:[.,]\\d{1,4})?|${WHOLE_NUMBER})`;
const HOUR_UNIT = '(?:h|tim|timma|timme|timmes|timmar|timmars|hrs?|hours?)';
const MINUTE_UNIT = '(?:min|minut|minuter|minuters|mins|minutes?)';
const PIECE =
  '(?:per (?:styck|st|gang|tillfalle|intervju|mote|traff|samtal|pass|besok|dag)|styck(?:et)?|st|varje (?:gang|dag)|om dagen)';
const EACH = `(?: ?(?:(vardera|var och en|var|per person|per pers|each)|(${PIECE})|((?:per|i (?:varje|vardera)) kommun)))?(?![\\p{L}\\d])`;
const UNIT_END = '(?![\\p{L}])';

/** A pattern whose last three groups tell what the length is said of. */
const pattern = (source: string): RegExp => new RegExp(`${NOT_INSIDE_NUMBER}${ABOUT}${source}${EACH}`, 'gu');

const HOURS = pattern(
  `(${NUMBER})[ -]?(?:${HOUR_UNIT}|(?<=\\d)t)${UNIT_END}\\.?(?:(?: och| o|,)? ?(\\d{1,2})(?: ?${MINUTE_UNIT}|(?<=h\\d\\d)|(?<= (?:15|30|45))(?= ?(?:[,;|]|$)))(?![\\p{L}\\d]))?`,
);
const MINUTES = pattern(`(${NUMBER})[ -]?${MINUTE_UNIT}${UNIT_END}`);
const QUARTERS = pattern(`\\b(?:(${NUMBER}) ?)?kvarts?(?: timme| timma)?(?! over\\b| i \\d)`);
const HALF_HOUR = pattern('\\b(?:en |half an )?(?:halvtimm(?:e|a|es|as)|halv timm[ea]s?|(?<=half an )hour)');
const DAYS = pattern(`(${NUMBER}) (hel|halv)dagar`);
const SOME_DAYS = pattern(
  `(${NUMBER}) (?:arbets)?dag(?:ar|ars|s)?(?= (?:arbete|jobb|med|skriv|for|pa)|[ ,.;]*$)`,
);
const HALF_DAYS = pattern('\\b(?:en |half a )?(?:halv ?dag(?:en)?|(?<=half a )day|half day)');
const FULL_DAYS = pattern(
  '\\b(?:en )?(?:hel ?dag(?:en)?|hela dag(?:en)?|hela dan|full day|whole day|all day)',
);
const DAY_PREFIX = /\b(hel|halv)dags?(?=\p{L})/gu;
const GLUED_NUMBER = '(?:en|tva|tre|fyra|fem|sex|\\d{1,2}(?:[.,]\\d)?)';
/** "tvåtimmars", "2-timmarsworkshop", "90-minuters". */
const GLUED = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(${GLUED_NUMBER})-?tim(?:mar|me)s?|(\\d{1,3})-?minuters?|(halv)timmes?)(-?\\p{L}*)`,
  'gu',
);
const RANGE = new RegExp(
  `(?<!\\d[.,]?)\\d{1,4}(?:[.,]\\d{1,4})? ?- ?\\d{1,4}(?:[.,]\\d{1,4})? ?(?:${HOUR_UNIT}|${MINUTE_UNIT})\\b`,
  'u',
);
const VAGUE = new RegExp(
  `(?<![\\p{L}\\d])(?:nagon|nagra|nan|ett par|flera|some|a few|a couple of) (?:${HOUR_UNIT}|${MINUTE_UNIT}|timmen)\\b`,
  'u',
);
const BARE = /^\d+(?:[.,]\d+)?$/;

const numberOf = (text: string): number => {
  if (text === 'halvannan') return 1.5;
  const half = / (?:och|and) (?:en|a) ha(?:lv|lf)$| ?½$| ?1\/2$|^1\/2$/.exec(text);
  if (half !== null) return numberOf(text.slice(0, half.index) || '0') + 0.5;
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : wholeNumber(text);
};

const READERS: readonly (readonly [RegExp, (match: RegExpMatchArray) => number])[] = [
  [HOURS, ([, hours = '0', minutes = '0']) => numberOf(hours) + Number(minutes) / 60],
  [MINUTES, ([, minutes = '0']) => numberOf(minutes) / 60],
  [QUARTERS, ([, count = '1']) => numberOf(count) * QUARTER],
  [HALF_HOUR, () => 0.5],
  [DAYS, ([, count = '1', size]) => numberOf(count) * (size === 'hel' ? FULL_DAY : HALF_DAY)],
  [SOME_DAYS, ([, count = '1']) => numberOf(count) * FULL_DAY],
  [HALF_DAYS, () => HALF_DAY],
  [FULL_DAYS, () => FULL_DAY],
];

const eachOf = (match: RegExpMatchArray): Each | undefined => {
  const [person, piece, municipality] = match.slice(-3);
  if (person !== undefined) return 'person';
  if (piece !== undefined) return 'piece';
  return municipality === undefined ? undefined : 'municipality';
};

const wholeWordsIn = (folded: string): Duration[] =>
  READERS.flatMap(([regex, hoursOf]) =>
    [...folded.matchAll(regex)].map((match) => {
      const each = eachOf(match);
      return {
        ...spanOf(match),
        hours: roundedHours(hoursOf(match)),
        ...(each && { each }),
        isWholeWord: true,
        isVague: regex === SOME_DAYS,
      };
    }),
  );

const beginningsIn = (folded: string): Duration[] => {
  const days = [...folded.matchAll(DAY_PREFIX)].map((match) => ({
    ...spanOf(match),
    hours: match[1] === 'hel' ? FULL_DAY : HALF_DAY,
    isWholeWord: false,
    isVague: false,
  }));
  const glued = [...folded.matchAll(GLUED)].map((match) => {
    const [, hours, minutes, , rest = ''] = match;
    const length =
      hours === undefined ? (minutes === undefined ? 0.5 : numberOf(minutes) / 60) : numberOf(hours);
    const { start, end } = spanOf(match);
    return {
      start,
      end: end - rest.length,
      hours: roundedHours(length),
      isWholeWord: rest === '',
      isVague: false,
    };
  });
  return [...days, ...glued];
};

/** All lengths of time in a folded text, in the order they stand. */
export const readDurations = (folded: string): readonly Duration[] => {
  const found: Duration[] = [];
  for (const duration of [...wholeWordsIn(folded), ...beginningsIn(folded)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (duration.start >= (found.at(-1)?.end ?? 0)) found.push(duration);
  }
  return found;
};

/** "2-3 tim", "ett par timmar": a length that only a person can settle. */
export const vagueLengthIn = (folded: string): Span | undefined => {
  const match = RANGE.exec(folded) ?? VAGUE.exec(folded);
  return match === null ? undefined : spanOf(match);
};

/** A form field: hours as "1,5" or any of the ways people write them; undefined when it is something else. */
export const readHours = (text: string): number | undefined => {
  const folded = foldInPlace(text.trim());
  if (BARE.test(folded)) return roundedHours(Number(folded.replace(',', '.')));
  const [first, ...more] = readDurations(folded);
  const isWhole = first?.start === 0 && first.end === folded.length && !first.isVague;
  return more.length === 0 && isWhole ? first.hours : undefined;
};
