import type { Participants } from '../domain/activity.js';
import { MONTH } from './months.js';
import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import { type Span, spanOf } from './spans.js';

export interface HeadCounts {
  readonly participants?: Participants;
  readonly spans: readonly Span[];
}

const ABOUT = '(?:\\b(ca|cirka|c:a|uppskattningsvis|ungefar|runt|omkring|drygt|knappt|nastan|about)\\.? )?';
const COUNT = `((?:${WHOLE_NUMBER})(?: ?(?:\\+|och|o) ?(?:${WHOLE_NUMBER})){0,7})`;
const END = '(?![\\p{L}\\d])';
const REGISTERED = '(?:anmalda|anmalningar|anmald|anm|forhandsanmalda|registered|signed up)';
const CAME =
  '(?:deltagare|deltagande|deltog|delt|narvarande|narvarade|narv|pers|personer|person|kom dit|kom|var dar|dok upp|ahorare|besokare|lyssnare|gaster|participants?|attendees|attended|people)';
/** Those whom the unit meets; one of them is no head count: "bollplank med en handläggare". */
const ROLES =
  '(?:(?:social|enhets|forvaltnings)?chefer|(?:bistands)?handlaggare|(?:social)?sekreterare|medarbetare|(?:socionom)?studenter|nyanstallda|students)';
const ATTENDED = `(?:${CAME}|${ROLES})`;
const ON_SITE = '(?:pa plats|i (?:rummet|salen|lokalen)|fysiskt|on site|in the room)';
const ONLINE =
  '(?:pa lank|via lank|online|digitalt|via teams|pa teams|via zoom|pa zoom|pa distans|uppkopplade)';

const pattern = (source: string): RegExp => new RegExp(`(?<!\\d[-.,:/]?)${source}`, 'gu');

const OF_REGISTERED = pattern(`${COUNT} av (?:de )?${COUNT} ${REGISTERED}(?: (?:kom|deltog))?${END}`);
/** "12 av 15 deltog" */
const OF_ALL = pattern(`${COUNT} av (?:de )?${COUNT} (?:st )?${CAME}${END}`);
const AT_PLACE = (place: string): RegExp =>
  pattern(`${ABOUT}${COUNT} ?(?:st )?(?:${ATTENDED} )?${place}${END}`);
const WITH_UNIT = (unit: string): RegExp => pattern(`${ABOUT}${COUNT} ?(?:st )?${unit}${END}`);
const WITH_ROLE = pattern(`${ABOUT}(?!(?:en|ett|1) )${COUNT} ?(?:st )?${ROLES}${END}`);
const AFTER_COLON = (unit: string): RegExp => pattern(`\\b${unit} ?: ?()${COUNT}${END}`);
/** "24 st" is people only when nothing that is counted follows: "3 st intervjuer" is not. */
const PIECES = pattern(`${ABOUT}${COUNT} ?st\\.?(?= ?(?:[,.;|]|$))`);

/** Places have been taken out: "12 deltagare från |||| och 9 från ||||". */
const OF_PLACES = new RegExp(
  `(?<!\\d[-.,:/]?)(${WHOLE_NUMBER}) ?(?:st )?(?:${ATTENDED} )?(?:fran|from) ?\\|+`,
  'gu',
);
/** "|||| 14 deltagare och i |||| 9 deltagare", "14 deltagare i ||||, 9 deltagare i ||||" */
const BESIDE_PLACE = new RegExp(
  `(?<=\\| (?:med )?)(${WHOLE_NUMBER}) ?(?:st )?${CAME}${END}|(?<!\\d[-.,:/]?)(${WHOLE_NUMBER}) ?(?:st )?${CAME} (?:i|hos) (?=\\|)`,
  'gu',
);
const IS_COUNTED = new RegExp(`${ATTENDED}${END}`, 'u');

const PATTERNS: readonly (readonly [keyof Omit<Participants, 'estimated'>, RegExp])[] = [
  ['onSite', AT_PLACE(ON_SITE)],
  ['online', AT_PLACE(ONLINE)],
  ['registered', WITH_UNIT(REGISTERED)],
  ['registered', AFTER_COLON(REGISTERED)],
  ['attended', WITH_UNIT(CAME)],
  ['attended', AFTER_COLON(`(?:antal )?${CAME}`)],
  ['attended', WITH_ROLE],
  ['attended', PIECES],
];

const sumOf = (counts: string): number =>
  counts
    .split(/ ?(?:\+| och | o ) ?/)
    .map((count) => wholeNumber(count.trim()))
    .reduce((sum, count) => sum + count, 0);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const BEFORE_YEAR = new RegExp(
  `(?<![\\p{L}])(?:${MONTH}|(?:var|host)(?:en|terminen)?|sommar(?:en)?|vt|ht|v\\.? ?\\d{1,2}) $`,
  'u',
);

/** "Feb 2027 på plats": two thousand people are not told of like that. */
const isYear = (folded: string, { index, 2: count = '' }: RegExpExecArray): boolean =>
  /^20\d\d$/.test(count) && BEFORE_YEAR.test(folded.slice(Math.max(0, index - 16), index));

/** Who came and who had said they would, kept apart (I17); those on site and online are summed. */
export const readHeadCounts = (folded: string): HeadCounts => {
  const spans: Span[] = [];
  const counts: { -readonly [K in keyof Participants]: Participants[K] } = {};

  for (const match of folded.matchAll(OF_REGISTERED)) {
    spans.push(spanOf(match));
    counts.attended ??= sumOf(match[1] ?? '');
    counts.registered ??= sumOf(match[2] ?? '');
  }
  const places = [...folded.matchAll(OF_PLACES)];
  if (places.length > 1 && places.some(([words]) => IS_COUNTED.test(words))) {
    spans.push(...places.map(spanOf));
    counts.attended ??= places.reduce((sum, [, count = '0']) => sum + wholeNumber(count), 0);
  }
  const besidePlaces = [...folded.matchAll(BESIDE_PLACE)];
  if (places.length === 0 && besidePlaces.length > 1) {
    spans.push(...besidePlaces.map(spanOf));
    counts.attended ??= besidePlaces.reduce(
      (sum, [, before, after]) => sum + wholeNumber(before ?? after ?? '0'),
      0,
    );
  }
  for (const match of folded.matchAll(OF_ALL)) {
    spans.push(spanOf(match));
    counts.attended ??= sumOf(match[1] ?? '');
  }
  for (const [field, regex] of PATTERNS) {
    for (const match of folded.matchAll(regex)) {
      const span = spanOf(match);
      if (spans.some((taken) => overlaps(taken, span))) continue;
      if (counts[field] !== undefined || isYear(folded, match)) continue;
      spans.push(span);
      counts[field] = sumOf(match[2] ?? '');
      if (match[1]) counts.estimated = true;
    }
  }
  if (counts.attended === undefined && (counts.onSite !== undefined || counts.online !== undefined)) {
    counts.attended = (counts.onSite ?? 0) + (counts.online ?? 0);
  }
  return Object.keys(counts).length === 0 ? { spans } : { participants: counts, spans };
};
