import type { IsoDate, IsoInstant } from './calendar.js';
import type { Area, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';

/** What the year is to hold in order to reach a goal. */
export interface PlannedWork {
  /** Unique within the goal. */
  readonly id: string;
  readonly label: string;
  /** Ids of Person. */
  readonly responsibleIds: readonly string[];
  readonly due?: FuzzyDate;
  /** The day that it was marked as done; missing as long as it is not. */
  readonly doneAt?: IsoDate;
}

/** How a goal went, in the manner of the published reports (000:203, 000:209). */
export interface GoalResult {
  /** 0–100; missing when the result is told in words only (I11). */
  readonly percent?: number;
  readonly text: string;
  /** Why less than 100 percent was reached (I10). */
  readonly deviationCause?: string;
  /** What a full result leaves open (I10). */
  readonly reservation?: string;
  /** Id of Person. */
  readonly statedBy: string;
  readonly statedAt: IsoInstant;
}

/** One goal of a year's plan, which activities of that year may count towards. */
export interface PlanGoal {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly label: string;
  readonly area?: Area;
  readonly pillar?: Pillar;
  /** Which of the year's result-goal areas it belongs to. */
  readonly resultGoalAreaId?: string;
  readonly plannedWork?: readonly PlannedWork[];
  readonly result?: GoalResult;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}

/** What a person states of a goal, without its year, its result and the bookkeeping. */
export type GoalDetails = Pick<PlanGoal, 'label' | 'area' | 'pillar' | 'resultGoalAreaId' | 'plannedWork'>;

/** What a person states of how it went. */
export type StatedResult = Omit<GoalResult, 'statedBy' | 'statedAt'>;

/** What a goal states. */
export const goalDetailsOf = ({
  label,
  area,
  pillar,
  resultGoalAreaId,
  plannedWork,
}: PlanGoal): GoalDetails => ({
  label,
  ...(area !== undefined && { area }),
  ...(pillar !== undefined && { pillar }),
  ...(resultGoalAreaId !== undefined && { resultGoalAreaId }),
  ...(plannedWork !== undefined && { plannedWork }),
});

/** How a goal has been stated to have gone; undefined while nobody has said. */
export const statedResultOf = ({ result }: PlanGoal): StatedResult | undefined => {
  if (result === undefined) return undefined;
  const { statedBy: _statedBy, statedAt: _statedAt, ...stated } = result;
  return stated;
};

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
