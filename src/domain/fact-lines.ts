import type { Fact } from './catalogue-entry.js';
import { ok, type Result, refused } from './result.js';

/** What is wrong with one line; the number counts from 1, the empty lines too, as the person sees them. */
export interface FactLineProblem {
  readonly line: number;
  readonly problem: 'no_label' | 'no_sentence' | 'unfinished';
}

// A line: LABEL [(YEAR) | (YEAR, UNKNOWN) | (UNKNOWN)]: SENTENCE
//   UNKNOWN: okänt | unknown; the sources do not tell it, and the sentence says so
const MARKED =
  /^(?<label>.+?)(?<!\s)\s*\((?:(?<year>\d{4})(?:,\s*(?<datedGap>okänt|unknown))?|(?<gap>okänt|unknown))\):\s+(?!\s)(?<text>.+)$/i;
const PLAIN = /^(?<label>.+?):\s+(?!\s)(?<text>.+)$/;
/** As the files of the catalogue ask for. */
const WHOLE_SENTENCE = /[.!?)]$/;

/** What a fact is about, with its year and whether the sources tell it. */
export const factLabel = ({ label, year, gap }: Fact): string => {
  const marks = [...(year === undefined ? [] : [String(year)]), ...(gap ? ['okänt'] : [])];
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
};

const lineOf = (fact: Fact): string => `${factLabel(fact)}: ${fact.text}`;

/** The facts as staff write them, one on a line. */
export const factLines = (facts: readonly Fact[]): string => facts.map(lineOf).join('\n');

const problemOf = (line: string): FactLineProblem['problem'] => {
  const colon = line.indexOf(':');
  return colon === 0 || colon < 0 ? 'no_label' : 'no_sentence';
};

const readLine = (line: string): Fact | FactLineProblem['problem'] => {
  const { label, year, datedGap, gap, text } = (MARKED.exec(line) ?? PLAIN.exec(line))?.groups ?? {};
  if (label === undefined || text === undefined) return problemOf(line);
  if (!WHOLE_SENTENCE.test(text)) return 'unfinished';
  const isGap = (datedGap ?? gap) !== undefined;
  return { label, ...(year !== undefined && { year: Number(year) }), ...(isGap && { gap: true }), text };
};

/** Facts written one on a line as `label (year): sentence`; the year may be left out. Or every line that is not so. */
export const readFactLines = (written: string): Result<readonly Fact[], readonly FactLineProblem[]> => {
  const facts: Fact[] = [];
  const problems: FactLineProblem[] = [];
  for (const [at, line] of written.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const read = readLine(trimmed);
    if (typeof read === 'string') problems.push({ line: at + 1, problem: read });
    else facts.push(read);
  }
  return problems.length > 0 ? refused(problems) : ok(facts);
};
