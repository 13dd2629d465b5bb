import type { PlanGoal } from '../domain/plan-goal.js';
import { type GoalProgress, NO_PROGRESS, planProgress } from '../domain/plan-progress.js';
import { planAreaIds } from './plan-areas.js';
import type { Ports } from './ports.js';

/** A goal and what has been done towards it so far. */
export interface GoalStanding {
  readonly goal: PlanGoal;
  readonly progress: GoalProgress;
}

export interface PlanOfYear {
  readonly year: number;
  /** Ids of the year's areas of result goals, in the order that they are shown in. */
  readonly areaIds: readonly string[];
  /** By area in that order, those without one of them last. */
  readonly goals: readonly GoalStanding[];
}

/** A year's plan with its progress from the log. Reads the year's goals and activities, and no other year's. */
export const goalsOfYear = async (ports: Ports, year: number): Promise<PlanOfYear> => {
  const { store } = ports;
  const [areaIds, goals, activities] = await Promise.all([
    planAreaIds(ports, year),
    store.findBy('goals', 'year', year),
    store.findBy('activities', 'year', year),
  ]);
  const progress = planProgress(activities);
  const placeOf = ({ resultGoalAreaId = '' }: PlanGoal): number => {
    const place = areaIds.indexOf(resultGoalAreaId);
    return place === -1 ? areaIds.length : place;
  };
  return {
    year,
    areaIds,
    goals: goals
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((goal) => ({ goal, progress: progress.get(goal.id) ?? NO_PROGRESS })),
  };
};
