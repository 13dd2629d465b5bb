import type { Participants } from '../domain/activity.js';
import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import { type Span, spanOf } from './spans.js';

export interface HeadCounts {
  readonly participants?: Participants;
  readonly spans: readonly Span[];
}

const ABOUT = '(?:\\b(ca|cirka|c:a|uppskattningsvis|ungefar|runt|omkring|drygt|knappt|nastan|about)\\.? )?';
const COUNT = `((?:${WHOLE_NUMBER})(?: ?(?:\\+|och|o) ?(?:${WHOLE_NUMBER}))*)`;
const END = '(?![\\p{L}\\d])';
const REGISTERED = '(?:anmalda|anmalningar|anmald|anm|forhandsanmalda|registered|signed up)';
const ATTENDED =
  '(?:deltagare|deltagande|deltog|delt|narvarande|narvarade|pers|personer|person|kom|ahorare|besokare|participants?|attendees|attended|people)';
const ON_SITE = '(?:pa plats|i rummet|fysiskt|on site)';
const ONLINE = '(?:pa lank|via lank|online|digitalt|via teams|pa teams|via zoom|pa distans)';

const pattern = (source: string): RegExp => new RegExp(`(?<!\\d[-.,:/]?)${source}`, 'gu');

const OF_REGISTERED = pattern(`${COUNT} av (?:de )?${COUNT} ${REGISTERED}(?: (?:kom|deltog))?${END}`);
const AT_PLACE = (place: string): RegExp =>
  pattern(`${ABOUT}${COUNT} ?(?:st )?(?:${ATTENDED} )?${place}${END}`);
const WITH_UNIT = (unit: string): RegExp => pattern(`${ABOUT}${COUNT} ?(?:st )?${unit}${END}`);
const AFTER_COLON = (unit: string): RegExp => pattern(`\\b${unit} ?: ?()${COUNT}${END}`);
/** "24 st" is people only when nothing that is counted follows: "3 st intervjuer" is not. */
const PIECES = pattern(`${ABOUT}${COUNT} ?st\\.?(?= ?(?:[,.;|]|$))`);

const PATTERNS: readonly (readonly [keyof Omit<Participants, 'estimated'>, RegExp])[] = [
  ['onSite', AT_PLACE(ON_SITE)],
  ['online', AT_PLACE(ONLINE)],
  ['registered', WITH_UNIT(REGISTERED)],
  ['registered', AFTER_COLON(REGISTERED)],
  ['attended', WITH_UNIT(ATTENDED)],
  ['attended', AFTER_COLON(ATTENDED)],
  ['attended', PIECES],
];

const sumOf = (counts: string): number =>
  counts
    .split(/ ?(?:\+| och | o ) ?/)
    .map((count) => wholeNumber(count.trim()))
    .reduce((sum, count) => sum + count, 0);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who came and who had said they would, kept apart (I17); those on site and online are summed. */
export const readHeadCounts = (folded: string): HeadCounts => {
  const spans: Span[] = [];
  const counts: { -readonly [K in keyof Participants]: Participants[K] } = {};

  for (const match of folded.matchAll(OF_REGISTERED)) {
    spans.push(spanOf(match));
    counts.attended ??= sumOf(match[1] ?? '');
    counts.registered ??= sumOf(match[2] ?? '');
  }
  for (const [field, regex] of PATTERNS) {
    for (const match of folded.matchAll(regex)) {
      const span = spanOf(match);
      if (spans.some((taken) => overlaps(taken, span))) continue;
      spans.push(span);
      counts[field] ??= sumOf(match[2] ?? '');
      if (match[1]) counts.estimated = true;
    }
  }
  if (counts.attended === undefined && (counts.onSite !== undefined || counts.online !== undefined)) {
    counts.attended = (counts.onSite ?? 0) + (counts.online ?? 0);
  }
  return Object.keys(counts).length === 0 ? { spans } : { participants: counts, spans };
};
