import { MONTH } from './months.js';
import { type Span, spanOf } from './spans.js';

export interface Sessions {
  /** Which of several: "tillfälle 3 av 8". */
  readonly number?: number;
  /** The words for it, and other numbers that only name something: "åk 4 och 7", "plan 6". */
  readonly spans: readonly Span[];
}

const NOT_IN_A_WORD = '(?<![\\p{L}\\d])';
/** A number followed by these is a length, a head count, a date or a time and no name. */
const NO_NAME = `(?![\\p{L}\\d]|[.,:/]\\d| ?(?:h|t|tim|timm\\p{L}*|min|minut\\p{L}*|st|pers|personer|delt|deltag\\p{L}*|anm|anmald\\p{L}*|dagar|${MONTH})(?![\\p{L}]))`;
const NUMBERS = '#?(\\d{1,3})(?: ?(?:-|och|o|&|,) ?\\d{1,3}(?![\\d/:]))?(?: ?(?:av|/|of) ?\\d{1,3}(?!\\d))?';
const OF_SEVERAL = new RegExp(
  `${NOT_IN_A_WORD}(?:(?:[\\p{L}-]{0,30}tillfalle|traff|omgang|kursdag|dag|del|pass|modul|steg|moment|avsnitt|session|day|part|meeting)(?: (?:nr|nummer)\\.?)?|nr\\.?|nummer|no\\.) ?${NUMBERS}${NO_NAME}`,
  'gu',
);
const ORDINAL = new RegExp(
  `${NOT_IN_A_WORD}(\\d{1,2})(?::?(?:e|a)) (?:tillfallet|traffen|gangen|omgangen|dagen|passet|modulen|delen|motet)(?![\\p{L}])`,
  'gu',
);
const IN_BRACKETS = /\((\d{1,2}) ?(?:\/|av) ?\d{1,2}\)/gu;
const NAMES_OF_THINGS = new RegExp(
  `${NOT_IN_A_WORD}(?:ak|arskurs|arskurserna|klass|termin|plan|vaning|rum|sal|kap\\.?|kapitel|paragraf|§+|grade|room|floor) ?${NUMBERS}${NO_NAME}`,
  'gu',
);

/** Numbers in a folded text that say which of several, or name something, and are neither hours nor people. */
export const readSessions = (folded: string): Sessions => {
  const numbered = [OF_SEVERAL, ORDINAL, IN_BRACKETS]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index);
  const spans = [...numbered, ...folded.matchAll(NAMES_OF_THINGS)].map(spanOf);
  const [first] = numbered;
  return first === undefined ? { spans } : { number: Number(first[1]), spans };
};
