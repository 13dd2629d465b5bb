import { isDeepStrictEqual } from 'node:util';
import { type ResultProblem, resultProblems, writtenInResult } from '../domain/goal-problems.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { type PlanGoal, type StatedResult, statedResultOf } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';
import type { GoalChanged } from './save-goal.js';

export type StateResultRefusal =
  | GoalChanged
  | { readonly kind: 'problems'; readonly problems: readonly ResultProblem[] }
  | { readonly kind: 'identity_number' };

export interface StateResultInput {
  readonly goalId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  /** Undefined takes the result away. */
  readonly result: StatedResult | undefined;
  /** Id of Person. */
  readonly by: string;
}

/** States how a goal went, or takes that back (I10, I11). Two who save at once: one wins and the other learns who. */
export const stateGoalResult = async (
  ports: Ports,
  input: StateResultInput,
): Promise<Result<PlanGoal, StateResultRefusal>> => {
  const { goalId, expectedVersion, result, by } = input;
  const before = await ports.store.get('goals', goalId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isDeepStrictEqual(statedResultOf(before), result)) return ok(before);
  if (result !== undefined) {
    if (writtenInResult(result).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
    const problems = resultProblems(result);
    if (problems.length > 0) return refused({ kind: 'problems', problems });
  }
  if (before.version !== expectedVersion) return refused({ kind: 'changed', goal: before });
  const { result: _result, ...goal } = before;
  const stated = result && { ...result, statedBy: by, statedAt: ports.clock.now() };
  const change = update('goals', before, { ...goal, ...(stated !== undefined && { result: stated }) });
  const action = result === undefined ? 'remove-goal-result' : 'state-goal-result';
  const committed = await ports.store.commit([change, auditOf(ports, by, action, change, before)]);
  return committed.ok ? ok(change.record) : stateGoalResult(ports, input);
};
