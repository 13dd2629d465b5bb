import type { Rhythm, RhythmUnit } from '../domain/network.js';
import { wholeNumber } from './number-words.js';
import { fold } from './words.js';

const NUMBER = '\\d{1,2}|[a-z]+';
const TIMES = '(?:ggr|gang|ganger|g|times|time|mote|moten|traff|traffar|meetings|meeting)';

/** Folded words for each unit, as they stand after "per", "varje" or a number. */
const UNIT_WORDS: Readonly<Record<RhythmUnit, string>> = {
  week: 'vecka|veckan|veckor|v|weeks?',
  month: 'manad|manaden|manader|man|months?',
  term: 'termin|terminen|terminer|terms?|semesters?',
  year: 'ar|aret|years?',
};
// Object.keys forgets that the keys are units.
const UNITS = Object.keys(UNIT_WORDS) as RhythmUnit[];
const UNIT = `(?:${UNITS.map((unit) => `(?<${unit}>${UNIT_WORDS[unit]})`).join('|')})`;

/** Ordinals as "var tredje vecka" has them, and English ones. */
const ORDINALS: Readonly<Record<string, number>> = {
  andra: 2,
  annan: 2,
  annat: 2,
  other: 2,
  second: 2,
  tredje: 3,
  third: 3,
  fjarde: 4,
  fourth: 4,
  femte: 5,
  fifth: 5,
  sjatte: 6,
  sixth: 6,
  sjunde: 7,
  seventh: 7,
  nionde: 9,
  ninth: 9,
  attonde: 8,
  eighth: 8,
  tionde: 10,
  tenth: 10,
};

/** More than this is no rhythm that anybody follows. */
const MOST = 60;

// Grammar: [N gång|gånger|ggr] per|i|om|varje|a|each UNIT | N gånger på|in N UNITs | en gång varannan UNIT
//          varje|every UNIT | varannan|vartannat|every other UNIT | var|vart|every N:e UNIT | N UNITs (varje) mellanrum: no
const FORMS: readonly RegExp[] = [
  `^(?:(?<times>${NUMBER}) ?${TIMES} ?)?(?:per|/|i|om|pa|varje|a|an|each|every)? ?${UNIT}$`,
  `^(?<times>${NUMBER}) ?${TIMES} (?:pa|per|i|in|every) (?<every>${NUMBER}) ${UNIT}$`,
  `^(?:(?<times>${NUMBER}) ?${TIMES} )?(?<other>varannan|vartannat) ${UNIT}$`,
  `^(?:(?<times>${NUMBER}) ?${TIMES} )?(?:vart?|every) (?<nth>\\d{1,2}|[a-z]+)(?: ?:? ?(?:e|a|nd|rd|th))? ${UNIT}$`,
].map((source) => new RegExp(source, 'u'));

const numberIn = (word: string | undefined): number | undefined => {
  if (word === undefined) return 1;
  const number = word === 'once' ? 1 : wholeNumber(word);
  return Number.isInteger(number) && number > 0 && number <= MOST ? number : undefined;
};

const everyIn = ({ every, other, nth }: Readonly<Record<string, string | undefined>>): number | undefined => {
  if (other !== undefined) return 2;
  return nth === undefined ? numberIn(every) : (ORDINALS[nth] ?? numberIn(nth));
};

/** How often, as people write it; undefined when it is not understood. */
export const readRhythm = (text: string): Rhythm | undefined => {
  const folded = fold(text)
    .replace(/\bonce\b/g, 'one time')
    .replace(/\btwice\b/g, 'two times')
    .replace(/[.!]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const form of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (groups === undefined) continue;
    const [times, every] = [numberIn(groups['times']), everyIn(groups)];
    const unit = UNITS.find((candidate) => groups[candidate] !== undefined);
    if (times !== undefined && every !== undefined && unit !== undefined) return { times, every, unit };
  }
  return undefined;
};
