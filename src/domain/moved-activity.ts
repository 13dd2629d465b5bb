import type { ActivityDetails, InferableDetail } from './activity.js';
import { type IsoDate, yearOf } from './calendar.js';
import { onDay } from './fuzzy-date.js';
import type { GoalArea } from './goal-area.js';
import { type PlanGoal, proposedPlanGoal } from './plan-goal.js';
import { isResultGoalAreaOn, proposedResultGoalArea } from './result-goal-area.js';

const resultGoalAreaOn = (
  { pillar, resultGoalAreaId }: ActivityDetails,
  day: IsoDate,
  inferred: readonly InferableDetail[],
  goalAreas: readonly GoalArea[],
): string | undefined => {
  const candidates = [
    resultGoalAreaId,
    inferred.includes('resultGoalAreaId') ? proposedResultGoalArea(pillar) : undefined,
  ];
  return candidates.find((area) => area !== undefined && isResultGoalAreaOn(area, day, goalAreas));
};

/**
 * The details on another day. In another year, what its plan and register do not have is left out, and proposed anew
 * where `inferred` says that nobody had chosen it. `goals` are those of all years' plans, `goalAreas` those that FoU
 * has added.
 */
export const movedTo = (
  details: ActivityDetails,
  day: IsoDate,
  inferred: readonly InferableDetail[],
  goals: readonly PlanGoal[],
  goalAreas: readonly GoalArea[] = [],
): ActivityDetails => {
  const {
    dateEnd: _dateEnd,
    planGoalId: _planGoalId,
    resultGoalAreaId: _resultGoalAreaId,
    ...kept
  } = details;
  const { pillar, area } = details;
  const year = yearOf(day);
  const isSameYear = year === yearOf(details.date.from);
  const proposed = inferred.includes('planGoalId')
    ? proposedPlanGoal(goals, { year, pillar, area })?.id
    : undefined;
  const planGoalId = isSameYear ? details.planGoalId : proposed;
  const resultGoalAreaId = isSameYear
    ? details.resultGoalAreaId
    : resultGoalAreaOn(details, day, inferred, goalAreas);
  return {
    ...kept,
    date: onDay(day),
    ...(planGoalId !== undefined && { planGoalId }),
    ...(resultGoalAreaId !== undefined && { resultGoalAreaId }),
  };
};
