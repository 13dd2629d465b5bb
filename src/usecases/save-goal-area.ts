import { yearOf } from '../domain/calendar.js';
import type { GoalArea } from '../domain/goal-area.js';
import { type GoalAreaProblem, goalAreaProblems } from '../domain/goal-area-problems.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { goalAreas } from './goal-areas-of-year.js';
import type { Ports } from './ports.js';

export type GoalAreaRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly GoalAreaProblem[] }
  | { readonly kind: 'identity_number' }
  | { readonly kind: 'not_found' }
  /** Someone was first; `area` is as it is now. */
  | { readonly kind: 'changed'; readonly area: GoalArea }
  /** Work or goals of the year, or of later ones, stand under it. */
  | { readonly kind: 'in_use'; readonly activities: number; readonly goals: number };

type Saved = Promise<Result<GoalArea, GoalAreaRefusal>>;

const refusalOf = async (
  ports: Ports,
  area: { readonly id?: string; readonly label: string; readonly fromYear: number },
  taken: readonly string[],
): Promise<GoalAreaRefusal | undefined> => {
  if (holdsIdentityNumber(area.label)) return { kind: 'identity_number' };
  const problems = goalAreaProblems(area, await goalAreas(ports), taken);
  return problems.length > 0 ? { kind: 'problems', problems } : undefined;
};

/** Adds an area from a year on. The same form sent twice gives the first record again. */
export const addGoalArea = async (
  ports: Ports,
  input: {
    readonly label: string;
    readonly fromYear: number;
    /** Labels of the register's areas, in every language. */
    readonly taken: readonly string[];
    /** Id of Person. */
    readonly by: string;
    readonly submissionId: string;
  },
): Saved => {
  const { label, fromYear, taken, by, submissionId } = input;
  const [earlier] = await ports.store.find('goalareas', { submissionId });
  if (earlier !== undefined) return ok(earlier);
  const refusal = await refusalOf(ports, { label, fromYear }, taken);
  if (refusal !== undefined) return refused(refusal);
  const id = ports.ids.record(yearOf(ports.clock.now()));
  const change = insert('goalareas', { id, label: label.trim(), fromYear, submissionId });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'add-goal-area', change)]);
  // The same form twice at once: the other one is there now.
  return committed.ok ? ok(change.record) : addGoalArea(ports, input);
};

interface ChangeInput {
  readonly areaId: string;
  /** The version that the card showed. */
  readonly expectedVersion: number;
  /** Id of Person. */
  readonly by: string;
}

const changeGoalArea = async (
  ports: Ports,
  { areaId, expectedVersion, by }: ChangeInput,
  action: string,
  after: (area: GoalArea) => Promise<Result<GoalArea, GoalAreaRefusal>>,
): Saved => {
  const before = await ports.store.get('goalareas', areaId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (before.version !== expectedVersion) return refused({ kind: 'changed', area: before });
  const changed = await after(before);
  if (!changed.ok) return changed;
  const change = update('goalareas', before, changed.value);
  const committed = await ports.store.commit([change, auditOf(ports, by, action, change, before)]);
  if (committed.ok) return ok(change.record);
  const area = await ports.store.get('goalareas', areaId);
  return refused(area === undefined ? { kind: 'not_found' } : { kind: 'changed', area });
};

/** Gives an area another name, in all its years. */
export const renameGoalArea = (
  ports: Ports,
  input: ChangeInput & { readonly label: string; readonly taken: readonly string[] },
): Saved =>
  changeGoalArea(ports, input, 'rename-goal-area', async (area) => {
    const label = input.label.trim();
    const refusal = await refusalOf(ports, { ...area, label }, input.taken);
    return refusal === undefined ? ok({ ...area, label }) : refused(refusal);
  });

/** Takes an area away from a year and those after, which nothing may stand under there; one that has ended stays so. */
export const endGoalArea = (ports: Ports, input: ChangeInput & { readonly year: number }): Saved =>
  changeGoalArea(ports, input, 'end-goal-area', async (area) => {
    const under = { resultGoalAreaId: area.id };
    const [activities, goals] = await Promise.all([
      ports.store.find('activities', under),
      ports.store.find('goals', under),
    ]);
    const counted = activities.filter(
      ({ date, undone }) => undone === undefined && yearOf(date.from) >= input.year,
    ).length;
    const planned = goals.filter(({ year }) => year >= input.year).length;
    return counted + planned > 0
      ? refused({ kind: 'in_use', activities: counted, goals: planned })
      : ok({ ...area, toYear: Math.min(input.year - 1, area.toYear ?? Number.POSITIVE_INFINITY) });
  });

/** Has an area go on after its last year. */
export const resumeGoalArea = (ports: Ports, input: ChangeInput): Saved =>
  changeGoalArea(ports, input, 'resume-goal-area', async ({ toYear: _toYear, ...area }) => ok(area));
