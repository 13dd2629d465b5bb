import { EVENT_KINDS, type EventKind } from '../domain/event.js';
import { respeltEventWord } from './event-words.js';
import { readKind } from './kind-words.js';
import { type Span, spanOf, without } from './spans.js';

/** The kind of event that a text names, and the words for it. */
export interface ReadEventKind extends Span {
  readonly kind: EventKind;
  /** The words say the kind and nothing else. */
  readonly isPlain: boolean;
}

const BEFORE = '[\\p{L}\\d-]{0,40}';
/** What people are invited to and nobody logs by that name; the words stay in the title. */
const ONLY_EVENTS: readonly (readonly [EventKind, RegExp])[] = [
  [
    'conference',
    /(?<![\p{L}\d])(?:fou-?dag(?:en)?|temadag(?:en)?|inspirationsdag(?:en)?|heldagskonferens)(?![\p{L}\d])/u,
  ],
  [
    'other',
    new RegExp(
      `(?<![\\p{L}\\d])(?:fou-?cafe(?:et|er)?|${BEFORE}mingel|kick-?o(?:ff|ut)(?:en)?|${BEFORE}traff(?:en)?|dialogmote(?:t)?|hearing|oppet hus|filmvisning(?:en)?|studiecirkel|fou-?forum|lunch(?:en)?|boksamtal|panelsamtal|mote(?:t)?|meetup|event|evenemang(?:et)?)(?![\\p{L}\\d])`,
      'u',
    ),
  ],
];
/** So many words for kinds of work are passed over before one that people are invited to. */
const MOST_PASSED_OVER = 6;

const isEventKind = (kind: string): kind is EventKind => EVENT_KINDS.some((one) => one === kind);

/** "FoU-frukst", "semenarium". */
const misspeltKind = (folded: string): ReadEventKind | undefined => {
  for (const match of folded.matchAll(/(?:fou[- ]?)?(?<word>\p{L}{6,})/gu)) {
    const meant = respeltEventWord(match.groups?.['word'] ?? '')[0]?.word;
    const read = meant === undefined ? undefined : readKind(meant);
    if (read?.isStated && isEventKind(read.kind) && read.kind !== 'other') {
      return { ...spanOf(match), kind: read.kind, isPlain: read.isPlain };
    }
  }
  return undefined;
};

/** The kind of event in a folded text; words for work that nobody is invited to are its subject. */
export const readEventKind = (folded: string): ReadEventKind | undefined => {
  let left = folded;
  for (let passed = 0; passed < MOST_PASSED_OVER; passed += 1) {
    const found = readKind(left);
    if (found === undefined) break;
    const { kind, start, end, isStated, isPlain } = found;
    if (isStated && isEventKind(kind) && kind !== 'other') return { kind, start, end, isPlain };
    left = without(left, [found]);
  }
  const misspelt = misspeltKind(folded);
  if (misspelt !== undefined) return misspelt;
  for (const [kind, words] of ONLY_EVENTS) {
    const match = words.exec(folded);
    if (match !== null) return { ...spanOf(match), kind, isPlain: false };
  }
  return undefined;
};
