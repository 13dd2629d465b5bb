import { isDeepStrictEqual } from 'node:util';
import { type IsoDate, localDate } from '../domain/calendar.js';
import type { PlanGoal, PlannedWork } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { inTurn } from './in-turn.js';
import type { Ports } from './ports.js';
import { type GoalChanged, planTurn } from './save-goal.js';

interface MarkInput {
  readonly goalId: string;
  /** The version that the card showed. */
  readonly expectedVersion: number;
  /** Ids of the planned work that is done; all else of the goal is not. */
  readonly doneIds: readonly string[];
  /** Id of Person. */
  readonly by: string;
}

/** What is done already keeps the day that it was marked. */
const marked = (work: PlannedWork, isDone: boolean, today: IsoDate): PlannedWork => {
  const { doneAt = today, ...rest } = work;
  return isDone ? { ...rest, doneAt } : rest;
};

const mark = async (ports: Ports, input: MarkInput): Promise<Result<PlanGoal, GoalChanged>> => {
  const { goalId, expectedVersion, doneIds, by } = input;
  const before = await ports.store.get('goals', goalId);
  if (before === undefined) return refused({ kind: 'not_found' });
  const { plannedWork = [] } = before;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const after = plannedWork.map((work) => marked(work, doneIds.includes(work.id), today));
  if (isDeepStrictEqual(plannedWork, after)) return ok(before);
  if (before.version !== expectedVersion) return refused({ kind: 'changed', goal: before });
  const change = update('goals', before, { ...before, plannedWork: after });
  const audit = auditOf(ports, by, 'mark-planned-work', change, before);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(change.record) : mark(ports, input);
};

/** Says which of a goal's planned work is done. Two who save at once: one wins and the other learns who. */
export const markPlannedWork = async (
  ports: Ports,
  input: MarkInput,
): Promise<Result<PlanGoal, GoalChanged>> => {
  const goal = await ports.store.get('goals', input.goalId);
  if (goal === undefined) return refused({ kind: 'not_found' });
  return inTurn(ports, planTurn(goal.year), () => mark(ports, input));
};
