import type { Area, Pillar } from './enums.js';

/** One goal of a year's plan, which activities of that year may count towards. */
export interface PlanGoal {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly label: string;
  readonly area?: Area;
  readonly pillar?: Pillar;
}

/** What decides which goal an activity fits. */
export interface FitsGoal {
  readonly year: number;
  readonly pillar: Pillar | null;
  readonly area: Area;
}

/** How many of the goal's own limits the activity is within: none when it is outside one, or when there is none. */
const closeness = ({ year, pillar, area }: PlanGoal, activity: FitsGoal): number => {
  const isOutside =
    year !== activity.year ||
    (pillar !== undefined && pillar !== activity.pillar) ||
    (area !== undefined && area !== activity.area);
  return isOutside ? 0 : Number(pillar !== undefined) + Number(area !== undefined);
};

/**
 * A proposal that the person can change: the goal of the activity's year whose pillar and area fit best, when
 * exactly one does.
 */
export const proposedPlanGoal = (goals: readonly PlanGoal[], activity: FitsGoal): PlanGoal | undefined => {
  const best = Math.max(0, ...goals.map((goal) => closeness(goal, activity)));
  const [goal, ...others] = goals.filter((each) => best > 0 && closeness(each, activity) === best);
  return others.length === 0 ? goal : undefined;
};
