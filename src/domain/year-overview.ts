import type { Activity } from './activity.js';
import { isInFormStatistics } from './activity-rules.js';
import { countedIn, type Work, workOf } from './counted-work.js';
import { PILLARS, type Pillar } from './enums.js';
import type { GoalArea } from './goal-area.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';
import type { PlanGoal } from './plan-goal.js';
import { resultGoalAreasOf } from './result-goal-area.js';

/** What is done, and apart from it how many are planned (I18). */
export interface Standing extends Work {
  readonly planned: number;
}

/** One person's share beside the whole unit's, theirs included. */
export interface Shares {
  readonly mine: Standing;
  readonly unit: Standing;
}

/** A line of the overview; what has none of the keys stands under null. */
export interface OverviewRow<Key> extends Shares {
  readonly key: Key | null;
}

export interface YearOverview {
  readonly year: number;
  readonly total: Shares;
  /** Null = internal work. */
  readonly byPillar: readonly OverviewRow<Pillar>[];
  /** By id, the register's first. */
  readonly byResultGoalArea: readonly OverviewRow<string>[];
  /** In owner order; null = general work. Joint work counts whole for each of its municipalities. */
  readonly byMunicipality: readonly OverviewRow<MunicipalityId>[];
  /** The year's goals as they are given; none when it has no plan. */
  readonly byPlanGoal: readonly OverviewRow<PlanGoal>[];
  /** How many are left out because they are from before the follow-up form was in use (I9). */
  readonly beforeForm: number;
}

export interface YearOverviewInput {
  readonly year: number;
  /** Those of the year, and no others. */
  readonly activities: readonly Activity[];
  /** Those of the year's plan. */
  readonly goals: readonly PlanGoal[];
  /** Areas of result goals beside the register's, of all years. */
  readonly goalAreas?: readonly GoalArea[];
  /** Id of Person. */
  readonly personId: string;
}

/** A person's part of the person-hours: what each did when that was said, else an equal share. */
const ownHours = ({ hours = 0, hoursPerPerson, staffIds }: Activity): number =>
  hoursPerPerson ?? hours / staffIds.length;

const hasAny = ({ unit }: Shares): boolean => unit.activities > 0 || unit.planned > 0;

/** A year's work for one of the staff: theirs and the unit's, by what it counts for. */
export const yearOverview = ({
  year,
  activities,
  goals,
  goalAreas = [],
  personId,
}: YearOverviewInput): YearOverview => {
  const standing = activities.filter(({ undone }) => undone === undefined);
  const inStatistics = standing.filter(isInFormStatistics);
  const done = countedIn(inStatistics);
  const planned = inStatistics.filter(({ state }) => state === 'planned');

  const sharesOf = (isOf: (activity: Activity) => boolean): Shares => {
    const isMine = ({ staffIds }: Activity): boolean => staffIds.includes(personId);
    const [doneOf, plannedOf] = [done.filter(isOf), planned.filter(isOf)];
    return {
      mine: { ...workOf(doneOf.filter(isMine), ownHours), planned: plannedOf.filter(isMine).length },
      unit: { ...workOf(doneOf), planned: plannedOf.length },
    };
  };
  /** A row for each key, and one for what has none of them when there is any. */
  const rowsOf = <Key>(
    keys: readonly Key[],
    hasKey: (activity: Activity, key: Key) => boolean,
  ): readonly OverviewRow<Key>[] => {
    const rest = sharesOf((activity) => !keys.some((key) => hasKey(activity, key)));
    return [
      ...keys.map((key) => ({ key, ...sharesOf((activity) => hasKey(activity, key)) })),
      ...(hasAny(rest) ? [{ key: null, ...rest }] : []),
    ];
  };

  return {
    year,
    total: sharesOf(() => true),
    byPillar: rowsOf(PILLARS, ({ pillar }, key) => pillar === key),
    byResultGoalArea: rowsOf(
      resultGoalAreasOf(year, goalAreas),
      ({ resultGoalAreaId }, key) => resultGoalAreaId === key,
    ),
    byMunicipality: rowsOf(MUNICIPALITY_IDS, ({ municipalities }, key) => municipalities.includes(key)),
    byPlanGoal: goals.length === 0 ? [] : rowsOf(goals, ({ planGoalId }, { id }) => planGoalId === id),
    beforeForm: standing.length - inStatistics.length,
  };
};
