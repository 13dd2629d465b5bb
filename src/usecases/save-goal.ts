import { isDeepStrictEqual } from 'node:util';
import { yearOf } from '../domain/calendar.js';
import { type GoalProblem, goalProblems, writtenInGoal } from '../domain/goal-problems.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { type GoalDetails, goalDetailsOf, type PlanGoal } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { isSameLabel } from '../domain/same-label.js';
import { auditOf, insert, update } from './changes.js';
import { inTurn } from './in-turn.js';
import { planAreaIds } from './plan-areas.js';
import type { Ports } from './ports.js';

export type GoalChanged =
  | { readonly kind: 'not_found' }
  /** Someone was first; `goal` is as it is now. */
  | { readonly kind: 'changed'; readonly goal: PlanGoal };

export type SaveGoalRefusal =
  | GoalChanged
  | { readonly kind: 'problems'; readonly problems: readonly GoalProblem[] }
  | { readonly kind: 'identity_number' }
  /** Another goal of the year is called so. */
  | { readonly kind: 'label_taken' };

/** Goals of a year are compared with each other, so what changes them waits in one line. */
export const planTurn = (year: number): string => `plan ${year}`;

const refusalOf = async (
  ports: Ports,
  year: number,
  details: GoalDetails,
  before: PlanGoal | undefined,
): Promise<SaveGoalRefusal | undefined> => {
  if (writtenInGoal(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  // A goal keeps the area that it has, also when the year has it no longer.
  const kept = before?.resultGoalAreaId === undefined ? [] : [before.resultGoalAreaId];
  const problems = goalProblems(details, [...(await planAreaIds(ports, year)), ...kept]);
  if (problems.length > 0) return { kind: 'problems', problems };
  const others = await ports.store.findBy('goals', 'year', year);
  const isTaken = others.some(({ id, label }) => id !== before?.id && isSameLabel(label, details.label));
  return isTaken ? { kind: 'label_taken' } : undefined;
};

interface AddGoalInput {
  readonly year: number;
  readonly details: GoalDetails;
  /** Id of Person. */
  readonly by: string;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
}

const add = async (
  ports: Ports,
  { year, details, by, submissionId }: AddGoalInput,
): Promise<Result<PlanGoal, SaveGoalRefusal>> => {
  const [earlier] = await ports.store.find('goals', { submissionId });
  if (earlier !== undefined) return ok(earlier);
  const refusal = await refusalOf(ports, year, details, undefined);
  if (refusal !== undefined) return refused(refusal);
  const id = ports.ids.record(yearOf(ports.clock.now()));
  const change = insert('goals', { ...details, id, year, submissionId });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'add-goal', change)]);
  if (!committed.ok) throw new Error(`a new goal was refused as ${committed.error.kind}`);
  return ok(change.record);
};

/** Puts a goal into a year's plan. The same form sent twice gives the first record again. */
export const addGoal = (ports: Ports, input: AddGoalInput): Promise<Result<PlanGoal, SaveGoalRefusal>> =>
  inTurn(ports, planTurn(input.year), () => add(ports, input));

interface ChangeGoalInput {
  readonly goalId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly details: GoalDetails;
  /** Id of Person. */
  readonly by: string;
}

const changeTo = async (ports: Ports, input: ChangeGoalInput): Promise<Result<PlanGoal, SaveGoalRefusal>> => {
  const { goalId, expectedVersion, details, by } = input;
  const before = await ports.store.get('goals', goalId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isDeepStrictEqual(goalDetailsOf(before), details)) return ok(before);
  const { id, year, result, submissionId } = before;
  const refusal = await refusalOf(ports, year, details, before);
  if (refusal !== undefined) return refused(refusal);
  if (before.version !== expectedVersion) return refused({ kind: 'changed', goal: before });
  const change = update('goals', before, {
    ...details,
    id,
    year,
    ...(result !== undefined && { result }),
    ...(submissionId !== undefined && { submissionId }),
  });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'change-goal', change, before)]);
  return committed.ok ? ok(change.record) : changeTo(ports, input);
};

/** Changes a goal and leaves its result as it is. Two who save at once: one wins and the other learns who. */
export const changeGoal = async (
  ports: Ports,
  input: ChangeGoalInput,
): Promise<Result<PlanGoal, SaveGoalRefusal>> => {
  const goal = await ports.store.get('goals', input.goalId);
  if (goal === undefined) return refused({ kind: 'not_found' });
  return inTurn(ports, planTurn(goal.year), () => changeTo(ports, input));
};
