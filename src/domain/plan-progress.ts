import type { Activity } from './activity.js';
import { countedIn, type Work, workOf } from './counted-work.js';
import { groupedBy } from './grouped-by.js';

/** What has been done towards a goal, and apart from it how many activities are planned (I18). */
export interface GoalProgress extends Work {
  readonly planned: number;
}

/** Of a goal that nothing counts towards. */
export const NO_PROGRESS: GoalProgress = { activities: 0, hours: 0, planned: 0 };

const isPlanned = ({ state, undone }: Activity): boolean => state === 'planned' && undone === undefined;

/** What the activities of a year come to for each goal that any of them counts towards, by the goal's id. */
export const planProgress = (activities: readonly Activity[]): ReadonlyMap<string, GoalProgress> => {
  const byGoal = groupedBy(activities, ({ planGoalId }) => (planGoalId === undefined ? [] : [planGoalId]));
  return new Map(
    [...byGoal].map(([id, own]) => [
      id,
      { ...workOf(countedIn(own)), planned: own.filter(isPlanned).length },
    ]),
  );
};
