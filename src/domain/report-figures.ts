import type { Activity } from './activity.js';
import type { ActivityKind } from './activity-kind.js';
import { countedIn, workOf } from './counted-work.js';
import { compareByDate } from './event-dates.js';
import type { GoalArea } from './goal-area.js';
import { groupedBy } from './grouped-by.js';
import { type MunicipalityVisits, municipalityVisits } from './municipality-visits.js';
import type { Need } from './need.js';
import { byUrgency } from './need-order.js';
import type { AheadInput, DoneInput, ReportInput, ReportOf } from './report-input.js';
import {
  type EventFigures,
  eventsOf,
  type GoalFigures,
  goalsOf,
  type NetworkFigures,
  networksOf,
  type PartKey,
  type PartOf,
  type PlannedActivity,
  type PublicationFigures,
  partKeys,
  publicationsOf,
  type RequestCount,
  type RequestFigures,
  requestCountsOf,
  requestsOf,
  type TrainingFigures,
  trainingsOf,
  withResults,
} from './report-records.js';
import { resultGoalAreasOf } from './result-goal-area.js';
import { type SteeringMeetings, steeringMeetings } from './steering-meetings.js';
import type { YearFigures } from './year-figures.js';
import { hasAnyWork, type StatisticsRow, type YearStatistics, yearStatistics } from './year-statistics.js';

interface YearOfFigures {
  readonly year: number;
  readonly goals: readonly GoalFigures[];
  readonly events: readonly EventFigures[];
  readonly publications: readonly PublicationFigures[];
  readonly yearFigures: YearFigures | undefined;
}

/** What a year came to. */
export interface DoneFigures extends YearOfFigures {
  readonly statistics: YearStatistics;
  /** Null = work that belongs to none of the chapters. */
  readonly byPart: readonly (StatisticsRow<PartKey> & {
    readonly byKind: readonly StatisticsRow<ActivityKind>[];
  })[];
  readonly byResultGoalArea: readonly StatisticsRow<string>[];
  readonly requests: readonly RequestFigures[];
  readonly requestCounts: readonly RequestCount[];
  readonly networks: readonly NetworkFigures[];
  readonly trainings: readonly TrainingFigures[];
  /** I21. */
  readonly steering: SteeringMeetings;
  /** I31. */
  readonly visits: MunicipalityVisits;
  /** Every activity that the figures count, by date. */
  readonly activities: readonly Activity[];
}

/** What a year is to hold. */
export interface AheadFigures extends YearOfFigures {
  readonly activities: readonly PlannedActivity[];
  /** The prioritised ones, the most urgent first. */
  readonly needs: readonly Need[];
}

/** Every figure of a report or a plan. */
export interface ReportFigures extends ReportOf, Pick<ReportInput, 'goalAreas' | 'people' | 'timeZone'> {
  readonly done?: DoneFigures;
  readonly ahead?: AheadFigures;
}

const byResultGoalArea = (
  { year, activities, activitiesBefore }: DoneInput,
  goalAreas: readonly GoalArea[],
): readonly StatisticsRow<string>[] => {
  const keyed = (some: readonly Activity[]): ReadonlyMap<string | null, readonly Activity[]> =>
    groupedBy(countedIn(some), ({ resultGoalAreaId }) => [resultGoalAreaId ?? null]);
  const [now, before] = [keyed(activities), keyed(activitiesBefore)];
  const register: readonly (string | null)[] = resultGoalAreasOf(year, goalAreas);
  const keys = [...new Set([...register, ...now.keys(), ...before.keys()])];
  return keys
    .map((key) => ({ key, now: workOf(now.get(key) ?? []), before: workOf(before.get(key) ?? []) }))
    .filter(hasAnyWork);
};

const doneFigures = (
  done: DoneInput,
  { structure, goalAreas }: Pick<ReportInput, 'structure' | 'goalAreas'>,
  partOf: PartOf,
): DoneFigures => {
  const { year, activities, activitiesBefore } = done;
  const parts = [...partKeys(structure), null];
  const partKey = ({ area, pillar }: Activity): readonly (PartKey | null)[] => [partOf({ area, pillar })];
  const [now, before] = [groupedBy(activities, partKey), groupedBy(activitiesBefore, partKey)];
  const byPart = parts.map((key) => {
    const { total, byKind } = yearStatistics(year, now.get(key) ?? [], before.get(key) ?? []);
    return { ...total, key, byKind };
  });
  const requests = requestsOf(done.requests, partOf);
  return {
    year,
    goals: goalsOf(done, partOf),
    events: withResults(eventsOf(done.events, partOf), done),
    publications: publicationsOf(done.publications, done.year, partOf),
    yearFigures: done.yearFigures,
    statistics: yearStatistics(year, activities, activitiesBefore),
    byPart: byPart.filter((row) => row.key !== null || hasAnyWork(row)),
    byResultGoalArea: byResultGoalArea(done, goalAreas),
    requests,
    requestCounts: requestCountsOf(requests, parts),
    networks: networksOf(done, partOf),
    trainings: trainingsOf(done.trainings, year, partOf),
    steering: steeringMeetings(activities),
    visits: municipalityVisits(activities),
    activities: countedIn(activities).toSorted(compareByDate),
  };
};

/** What is planned and stands in no calendar of events. */
const isPlannedWork = ({ state, undone, eventId, trainingId }: Activity): boolean =>
  state === 'planned' && undone === undefined && eventId === undefined && trainingId === undefined;

const aheadFigures = (ahead: AheadInput, partOf: PartOf): AheadFigures => ({
  year: ahead.year,
  goals: goalsOf(ahead, partOf),
  events: eventsOf(ahead.events, partOf),
  publications: publicationsOf(ahead.publications, ahead.year, partOf),
  yearFigures: ahead.yearFigures,
  activities: ahead.activities
    .filter(isPlannedWork)
    .toSorted(compareByDate)
    .map((activity) => ({ part: partOf(activity), activity })),
  needs: ahead.needs
    .filter(({ priority, withdrawnAt }) => priority !== undefined && withdrawnAt === undefined)
    .toSorted(byUrgency),
});

/**
 * Every figure of a report or a plan, worked out from the records of its years (domain-model section 6). Done work only
 * is counted (I18, I9), and of evaluations only what may be shown.
 */
export const reportFigures = (input: ReportInput): ReportFigures => {
  const { kind, year, structure, goalAreas, people, timeZone } = input;
  const partOf: PartOf = ({ area, pillar }) => (structure === 'area' ? area : pillar) ?? null;
  return {
    kind,
    year,
    structure,
    goalAreas,
    people,
    timeZone,
    ...(input.done && { done: doneFigures(input.done, input, partOf) }),
    ...(input.ahead && { ahead: aheadFigures(input.ahead, partOf) }),
  };
};
