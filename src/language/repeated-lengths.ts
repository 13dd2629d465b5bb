import { WHOLE_NUMBER, wholeNumber } from './number-words.js';
import type { Span } from './spans.js';

/** How many times a length of time was, and the words that say so. */
export interface Times {
  readonly count: number;
  readonly spans: readonly Span[];
}

const NUMBER = `(?<![\\p{L}\\d.,:/-])(${WHOLE_NUMBER})`;
/** Things that are done one at a time and last a while each. */
const PIECES =
  '(?:intervju\\p{L}*|mote[nt]?|tillfallen?|traff(?:ar)?|samtal|pass|besok|gang(?:er)?|ggr|workshops?|bollplank|forelasning(?:ar)?|seminari(?:er|um)|interviews?|meetings?|sessions?)';
/** "5 intervjuer à ", "3 bollplank på " */
const AT = new RegExp(`${NUMBER}(?: st\\.?)?(?: (?!st )[\\p{L}-]+){0,3}? ?(?:\\ba|@) ?$`, 'u');
const LASTING = new RegExp(`${NUMBER}(?: st\\.?)? (?:[\\p{L}-]+ )?${PIECES} (?:pa|om|of) $`, 'u');
/** "2 x ", "3 ggr " */
const TIMES_BEFORE = new RegExp(`${NUMBER} ?(?:x|×|\\*|ggr|ganger) ?(?:a )?$`, 'u');
const TIMES_AFTER = /^ ?(?:x|×|\*) ?(\d{1,2})(?![\d.,:/])/;
const PIECES_NAMED = new RegExp(`${NUMBER}(?: st\\.?)? (?:[\\p{L}-]+ )?${PIECES}(?![\\p{L}\\d])`, 'u');
/** Long enough for the words before "à". */
const LONGEST_BEFORE = 60;

/** "5 intervjuer à 1,5 h", "2 x 45 min", "45 min x 2": how many times the length at a place in a folded text. */
export const timesOf = (folded: string, { start, end }: Span): Times | undefined => {
  const from = Math.max(0, start - LONGEST_BEFORE);
  const before = folded.slice(from, start);
  const match = TIMES_BEFORE.exec(before) ?? AT.exec(before) ?? LASTING.exec(before);
  if (match !== null) {
    const number = match[1] ?? '';
    const counted = number + (/^ st\.?(?= )/.exec(match[0].slice(number.length))?.[0] ?? '');
    const at = from + match.index;
    const tail =
      /(?:^| )(?:a|@|pa|om|of|x|×|\*|ggr|ganger) ?(?:a )?$/.exec(match[0]) ?? /[ax×*@] ?$/.exec(match[0]);
    return {
      count: wholeNumber(number),
      spans: [
        { start: at, end: at + counted.length },
        { start: tail === null ? start : at + tail.index, end: start },
      ],
    };
  }
  const after = TIMES_AFTER.exec(folded.slice(end, end + 10));
  if (after === null) return undefined;
  return { count: Number(after[1]), spans: [{ start: end, end: end + after[0].length }] };
};

/** How many interviews, meetings or the like a folded text speaks of. */
export const piecesNamedIn = (folded: string): number | undefined => {
  const number = PIECES_NAMED.exec(folded)?.[1];
  return number === undefined ? undefined : wholeNumber(number);
};
