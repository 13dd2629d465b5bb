import { WEEKDAY } from './calendar-words.js';
import { MONTH } from './months.js';
import { type Span, spanOf, without } from './spans.js';

/** Looks like a day or a week that the calendar has not: "31 november", "30/2", "2026-11-31", "v 54". */
const NO_SUCH_DATE = new RegExp(
  `(?<![\\p{L}\\d/.,:-])(?:(?:den )?(?:\\d{1,2} ?- ?)?\\d{1,2}(?::?[ea])? ${MONTH}|(?:\\d{1,2} ?- ?)?\\d{1,2}/(?:1[0-2]|0?[1-9])(?! av\\b)|` +
    '(?:20)?\\d\\d-\\d\\d-\\d\\d|(?:v|vecka|week)\\.? ?\\d{1,2})(?![\\p{L}\\d/-]|[.,:]\\d)',
  'gu',
);
/** Days that move from year to year, or are several: which of them is for a person to say. */
const SOME_DAY = new RegExp(
  `(?<![\\p{L}])(?:varje ${WEEKDAY}(?:en)?|varje (?:dag|vecka|manad)|mellan jul och nyar|(?:i|under|vid|pa|over) (?:jul|nyar|pask|midsommar|pingst)(?:en|et)?|(?:pa |under )?(?:jul|sport|pask|host)lov(?:et)?|every (?:day|week|month))(?![\\p{L}])`,
  'gu',
);
const DAY_BEFORE = /(?<![\p{L}\d/.,:-])(?:\d{1,2} ?- ?)?\d{1,2} ?(?:och|o|&|eller|or|and) ?$/u;
/** Long enough for "10 - 11 eller " and the character before it. */
const LONGEST_BEFORE = 20;
const YEAR_AFTER = /^(?:,? ?-? ?20\d\d| ?-\d\d)(?![\d:.,-])/;

/**
 * What belongs to a date and was not read: the "5 och" of "5 och 7 november" and all of "31 november". Left
 * alone it would stand in the title, and another day would be saved without a word. `read` are the places in
 * `folded` that have been read.
 */
export const unreadIn = (folded: string, read: readonly Span[]): Span[] => {
  const beside = read.flatMap(({ start, end }) => {
    const before = DAY_BEFORE.exec(folded.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[0].length ?? 0;
    const after = YEAR_AFTER.exec(folded.slice(end))?.[0].length ?? 0;
    return before + after > 0 ? [{ start: start - before, end: end + after }] : [];
  });
  const rest = without(folded, read);
  return [...beside, ...[...rest.matchAll(NO_SUCH_DATE), ...folded.matchAll(SOME_DAY)].map(spanOf)];
};
