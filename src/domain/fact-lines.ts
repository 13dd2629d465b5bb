import type { Fact } from './catalogue-entry.js';
import { ok, type Result, refused } from './result.js';

/** What is wrong with one line; the number counts from 1, the empty lines too, as the person sees them. */
export interface FactLineProblem {
  readonly line: number;
  readonly problem: 'no_label' | 'no_sentence' | 'unfinished';
}

// A line: LABEL [(YEAR)]: SENTENCE
const DATED = /^(?<label>.+?)\s*\((?<year>\d{4})\):\s+(?<text>.+)$/;
const UNDATED = /^(?<label>.+?):\s+(?<text>.+)$/;
/** As the files of the catalogue ask for. */
const WHOLE_SENTENCE = /[.!?)]$/;

const lineOf = ({ label, year, text }: Fact): string =>
  `${label}${year === undefined ? '' : ` (${year})`}: ${text}`;

/** The facts as staff write them, one on a line. */
export const factLines = (facts: readonly Fact[]): string => facts.map(lineOf).join('\n');

const problemOf = (line: string): FactLineProblem['problem'] => {
  const colon = line.indexOf(':');
  return colon === 0 || colon < 0 ? 'no_label' : 'no_sentence';
};

const readLine = (line: string): Fact | FactLineProblem['problem'] => {
  const { label, year, text } = (DATED.exec(line) ?? UNDATED.exec(line))?.groups ?? {};
  if (label === undefined || text === undefined) return problemOf(line);
  if (!WHOLE_SENTENCE.test(text)) return 'unfinished';
  return { label, ...(year !== undefined && { year: Number(year) }), text };
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
