import type { ActivityState } from '../domain/activity.js';
import { type Span, spanOf } from './spans.js';
import type { Tense } from './tense.js';

/** What the words of a log line say of whether it was done. */
export interface ReadState {
  readonly state: ActivityState;
  /** The words that say so and nothing else; none when only a verb's tense does. */
  readonly spans: readonly Span[];
}

const NOT_IN_A_WORD = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
/** Put off to another day is planned for that day, so "framflyttad" is not among them. */
const CANCELLED = new RegExp(
  `${NOT_IN_A_WORD}(?:` +
    '(?:ar |blev |blir |har blivit )?(?:installt|installda?|avbokad|avbokat)|installdes|avbokades|' +
    'stall(?:s|er|de|t|des|ts) (?:vi )?in|' +
    '(?:blev|blir|blivit|ska) (?:\\p{L}+ )?(?:inte|ej|aldrig) (?:bli )?av|' +
    `cancelled|canceled|called off)${END}`,
  'gu',
);
const REASON = /(?<![\p{L}\d])(?:pga|p\.?g\.?a\.?|pa grund av|due to|because of) [^,.;|]{1,60}/gu;
const PLANNED = new RegExp(
  `${NOT_IN_A_WORD}(?:in)?(?:planerad|planerat|planerade|bokad|bokat)${END}|${NOT_IN_A_WORD}(?:planeras|kommande|upcoming|planned|preliminart|prel\\.?)${END}`,
  'gu',
);
const WILL = new RegExp(
  `${NOT_IN_A_WORD}(?:ska|skall|kommer att|tanker|planerar|will|going to|i'll|we'll)${END}`,
  'u',
);

/**
 * Whether the words say that it is planned, done or cancelled. "Bokat lokaler" and "planerat konferensen" are work
 * done when the day has been, so those words say planned only of what is not known to lie behind.
 */
export const readState = (folded: string, tense: Tense, isBehind: boolean): ReadState | undefined => {
  const cancelled = [...folded.matchAll(CANCELLED)].map(spanOf);
  if (cancelled.length > 0) {
    return { state: 'cancelled', spans: [...cancelled, ...[...folded.matchAll(REASON)].map(spanOf)] };
  }
  if (!isBehind && tense !== 'past') {
    const planned = [...folded.matchAll(PLANNED)].map(spanOf);
    if (planned.length > 0 || WILL.test(folded)) return { state: 'planned', spans: planned };
  }
  return tense === 'past' ? { state: 'done', spans: [] } : undefined;
};
