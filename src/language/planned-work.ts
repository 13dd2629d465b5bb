import type { IsoDate } from '../domain/calendar.js';
import type { FuzzyDate } from '../domain/fuzzy-date.js';
import type { Person } from '../domain/person.js';
import type { PlannedWork } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { fuzzyDateOf } from './fuzzy-period.js';
import { staffIn } from './import-names.js';
import { fold } from './words.js';

/** What is wrong with a line, and the words that it is about. */
export interface WorkLineProblem {
  readonly problem: 'staff_unknown' | 'staff_unclear' | 'too_many_parts';
  readonly written: string;
}

export interface WorkLinesContext {
  /** Whom a name may mean. */
  readonly staff: readonly Pick<Person, 'id' | 'displayName'>[];
  /** Of the plan. */
  readonly year: number;
  readonly today: IsoDate;
  /** What the goal had: a line that is still there keeps its id and that it is done, and its time when that is still worded so. */
  readonly before: readonly PlannedWork[];
}

/** Work as a line says it; the id only of work that the goal had. */
export type ReadWork = Omit<PlannedWork, 'id'> & { readonly id?: string };

const BETWEEN_NAMES = / (?:och|and|samt|&|\+) /giu;
const RELATIVE = /(?<!\p{L})(?:nasta|denna|den har|idag|imorgon|om|next|this|today|tomorrow|in)(?!\p{L})/u;

/** A time in the plan's year when none is said; "nästa vecka" is counted from today. */
const dueIn = (text: string, { year, today }: WorkLinesContext): FuzzyDate =>
  fuzzyDateOf(text, RELATIVE.test(fold(text)) ? today : `${year}-01-01`);

const idsIn = (names: string, { staff }: WorkLinesContext): Result<readonly string[], WorkLineProblem> => {
  const read = staffIn({ staff: [...staff] })({ kind: 'text', text: names.replace(BETWEEN_NAMES, ', ') });
  if (read.ok) return read;
  const { problem, written = names } = read.error;
  return refused({ problem: problem === 'staff_unclear' ? 'staff_unclear' : 'staff_unknown', written });
};

/** Who and when, of a line's second part alone: a time when nobody is called so and it can be read as one. */
const whoOrWhen = (
  part: string,
  context: WorkLinesContext,
): Result<Pick<ReadWork, 'responsibleIds' | 'due'>, WorkLineProblem> => {
  const ids = idsIn(part, context);
  if (ids.ok) return ok({ responsibleIds: ids.value });
  const due = dueIn(part, context);
  return due.period === undefined ? refused(ids.error) : ok({ responsibleIds: [], due });
};

const whoAndWhen = (
  [who = '', when]: readonly string[],
  context: WorkLinesContext,
): Result<Pick<ReadWork, 'responsibleIds' | 'due'>, WorkLineProblem> => {
  if (when === undefined) return whoOrWhen(who, context);
  const ids = idsIn(who, context);
  if (!ids.ok) return ids;
  return ok({ responsibleIds: ids.value, ...(when !== '' && { due: dueIn(when, context) }) });
};

const workIn = (line: string, context: WorkLinesContext): Result<ReadWork, WorkLineProblem> => {
  const [label = '', ...rest] = line.split(';').map((part) => part.trim());
  if (rest.length > 2) return refused({ problem: 'too_many_parts', written: label });
  const read = whoAndWhen(rest, context);
  if (!read.ok) return read;
  const earlier = context.before.find((work) => work.label === label);
  const { due } = read.value;
  return ok({
    ...read.value,
    label,
    ...(earlier !== undefined && { id: earlier.id }),
    ...(earlier?.doneAt !== undefined && { doneAt: earlier.doneAt }),
    ...(due !== undefined && earlier?.due?.text === due.text && { due: earlier.due }),
  });
};

/**
 * Planned work as it is written, one line each: "what; who, who; when". Who and when may be left out, and the time is as
 * exact as it is written (I32). Refused with what is wrong in each line that cannot be read.
 */
export const readPlannedWork = (
  text: string,
  context: WorkLinesContext,
): Result<readonly ReadWork[], readonly WorkLineProblem[]> => {
  const read = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => workIn(line, context));
  const problems = read.flatMap((each) => (each.ok ? [] : [each.error]));
  return problems.length > 0 ? refused(problems) : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
};
