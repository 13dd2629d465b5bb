import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import { type Span, spanOf, without } from './spans.js';

/** How many an event has room for, and which of several it is. */
export interface EventNumbers {
  readonly capacity?: number;
  readonly quotaPerMunicipality?: number;
  readonly number?: number;
  readonly of?: number;
  readonly spans: readonly Span[];
}

const BEGIN = '(?<![\\p{L}\\d.,:/-])';
const END = '(?![\\p{L}\\d]|[.,:/]\\d)';
const MOST = '(?:max(?:imalt|\\.)?|hogst|upp till|begransat till|at most|up to|maximum)';
const PEOPLE =
  '(?:platser|plats|personer|pers|deltagare|deltagande|anmalda|st|seats|places|people|participants)';
const COUNT = `(${WHOLE_NUMBER})`;

const QUOTAS = [
  new RegExp(
    `${BEGIN}(?:${MOST} )?${COUNT} ?(?:${PEOPLE} )?(?:per|fran varje|i varje|for varje|var for varje|/|from each|per each) ?(?:kommun|municipality)${END}`,
    'gu',
  ),
  new RegExp(`${BEGIN}(?:kvot|quota):? ?${COUNT}(?: ?(?:per|/) ?(?:kommun|municipality))?${END}`, 'gu'),
  new RegExp(`${BEGIN}${COUNT} ${PEOPLE} (?:vardera|var|each)${END}`, 'gu'),
];
const CAPACITIES = [
  new RegExp(
    `${BEGIN}${MOST}:? ${COUNT}(?: ?${PEOPLE})?(?! ?(?:min|h|t|tim|timmar|kr|%|procent)(?![\\p{L}]))${END}`,
    'gu',
  ),
  new RegExp(
    `${BEGIN}${COUNT} ?(?:st )?(?:platser|seats|places)(?: (?:totalt|i lokalen|in all))?${END}`,
    'gu',
  ),
  new RegExp(`${BEGIN}(?:antal platser|platser|plats for|seats|room for):? ${COUNT}${END}`, 'gu'),
];
const OF_SEVERAL = new RegExp(
  `${BEGIN}(?:tillfalle|tillfallet|traff|traffen|del|omgang|pass|modul|session|part|seminarium|frukost) ?(?:nr\\.? ?)?(\\d{1,2})(?: ?(?:av|of|/) ?(\\d{1,2}))?(?![\\p{L}\\d]|[.:/]\\d| ?- ?\\d)`,
  'gu',
);
const SO_MANY = /(?<![\p{L}\d.,:/-])\(?(\d{1,2}) ?(?:av|of) ?(\d{1,2})\)?(?![\p{L}\d]|[.,:/]\d)/gu;

const firstOf = (folded: string, patterns: readonly RegExp[]): RegExpExecArray | undefined => {
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) return match;
  }
  return undefined;
};

/** Seats, seats for each municipality and the place in a series that a folded text names. */
export const readEventNumbers = (folded: string): EventNumbers => {
  const quota = firstOf(folded, QUOTAS);
  const rest = quota === undefined ? folded : without(folded, [spanOf(quota)]);
  const series = firstOf(rest, [OF_SEVERAL, SO_MANY]);
  const counted = series === undefined ? rest : without(rest, [spanOf(series)]);
  const capacity = firstOf(counted, CAPACITIES);
  const [, number, of] = series ?? [];
  return {
    ...(quota?.[1] !== undefined && { quotaPerMunicipality: wholeNumber(quota[1]) }),
    ...(capacity?.[1] !== undefined && { capacity: wholeNumber(capacity[1]) }),
    ...(number !== undefined && { number: Number(number) }),
    ...(of !== undefined && { of: Number(of) }),
    spans: [quota, series, capacity].flatMap((match) => (match === undefined ? [] : [spanOf(match)])),
  };
};
