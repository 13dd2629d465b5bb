import type { PlanGoal } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import type { Ports, Remove } from './ports.js';

export type RemoveGoalRefusal =
  /** So many activities count towards it, planned ones too. */
  | { readonly kind: 'in_use'; readonly activities: number }
  /** Someone was first; `goal` is as it is now. */
  | { readonly kind: 'changed'; readonly goal: PlanGoal };

/** How many activities name the goal, done, planned or cancelled, and are not taken back. */
export const activitiesTowards = async (
  { store }: Pick<Ports, 'store'>,
  { id, year }: PlanGoal,
): Promise<number> => {
  const activities = await store.findBy('activities', 'year', year);
  return activities.filter(({ planGoalId, undone }) => planGoalId === id && undone === undefined).length;
};

/**
 * Takes a goal out of its year's plan, unless activities count towards it. Gives what was removed; undefined when it
 * was gone already, as after a press that arrives twice.
 */
export const removeGoal = async (
  ports: Ports,
  input: {
    readonly goalId: string;
    /** The version that the question showed. */
    readonly expectedVersion: number;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<Result<PlanGoal | undefined, RemoveGoalRefusal>> => {
  const { goalId, expectedVersion, by } = input;
  const goal = await ports.store.get('goals', goalId);
  if (goal === undefined) return ok(undefined);
  if (goal.version !== expectedVersion) return refused({ kind: 'changed', goal });
  const activities = await activitiesTowards(ports, goal);
  if (activities > 0) return refused({ kind: 'in_use', activities });
  const change: Remove<'goals'> = { op: 'remove', collection: 'goals', id: goalId, expectedVersion };
  const committed = await ports.store.commit([change, auditOf(ports, by, 'remove-goal', change, goal)]);
  return committed.ok ? ok(goal) : removeGoal(ports, input);
};
