import { localDate, yearOf } from '../domain/calendar.js';
import type { PlanGoal, PlannedWork } from '../domain/plan-goal.js';
import { isSameLabel } from '../domain/same-label.js';
import { auditOf, insert } from './changes.js';
import { inTurn } from './in-turn.js';
import { planAreaIds } from './plan-areas.js';
import { planStaff } from './plan-staff.js';
import type { Ports } from './ports.js';
import { planTurn } from './save-goal.js';

/** The work is planned anew: when it is to be done is not last year's, and only those who are staff still answer for it. */
const workOf = (plannedWork: readonly PlannedWork[], staffIds: ReadonlySet<string>): PlannedWork[] =>
  plannedWork.map(({ id, label, responsibleIds }) => ({
    id,
    label,
    responsibleIds: responsibleIds.filter((personId) => staffIds.has(personId)),
  }));

const copy = async (
  ports: Ports,
  { year, by }: { readonly year: number; readonly by: string },
): Promise<readonly PlanGoal[]> => {
  const { store, clock, ids, timeZone } = ports;
  const now = clock.now();
  const [earlier, there, areaIds, staff] = await Promise.all([
    store.findBy('goals', 'year', year - 1),
    store.findBy('goals', 'year', year),
    planAreaIds(ports, year),
    planStaff(ports, localDate(now, timeZone)),
  ]);
  const staffIds = new Set(staff.map(({ id }) => id));
  const changes = earlier
    .map((goal) => ({ goal, submissionId: `copy of ${goal.id} for ${year}` }))
    .filter(
      ({ goal, submissionId }) =>
        !there.some((other) => other.submissionId === submissionId || isSameLabel(other.label, goal.label)),
    )
    .map(({ goal: { label, area, pillar, resultGoalAreaId = '', plannedWork }, submissionId }) =>
      insert('goals', {
        id: ids.record(yearOf(now)),
        year,
        label,
        ...(area !== undefined && { area }),
        ...(pillar !== undefined && { pillar }),
        ...(areaIds.includes(resultGoalAreaId) && { resultGoalAreaId }),
        ...(plannedWork !== undefined && { plannedWork: workOf(plannedWork, staffIds) }),
        submissionId,
      }),
    );
  if (changes.length === 0) return [];
  const committed = await store.commit(
    changes.flatMap((change) => [change, auditOf(ports, by, 'copy-goal', change)]),
  );
  if (!committed.ok) throw new Error(`copies of goals were refused as ${committed.error.kind}`);
  return changes.map(({ record }) => record);
};

/**
 * Plans a year as the one before: its goals and their planned work, without results and times, and only what is not
 * there already. Gives what was copied.
 */
export const copyPlan = (
  ports: Ports,
  input: {
    readonly year: number;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<readonly PlanGoal[]> => inTurn(ports, planTurn(input.year), () => copy(ports, input));
