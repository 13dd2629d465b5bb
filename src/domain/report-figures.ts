import type { Activity } from './activity.js';
import { type ActivityKind, PILLAR_OF_KIND } from './activity-kind.js';
import type { ReportStructure } from './annual-report.js';
import { yearOf } from './calendar.js';
import { countedIn, type Work, workOf } from './counted-work.js';
import { AREAS, type Area, LINES, type Line, PILLARS, type Pillar } from './enums.js';
import { evaluatedEvents } from './evaluated-events.js';
import type { EvaluationResults } from './evaluation-results.js';
import type { Event, RegisteredEvent } from './event.js';
import { seatedOf } from './event-attendance.js';
import { compareByDate } from './event-dates.js';
import type { GoalArea } from './goal-area.js';
import { groupedBy } from './grouped-by.js';
import { type MunicipalityVisits, municipalityVisits } from './municipality-visits.js';
import type { Need } from './need.js';
import { byUrgency } from './need-order.js';
import { compareNetworks, type Network } from './network.js';
import { meetingsIn } from './network-meetings.js';
import type { PlanGoal } from './plan-goal.js';
import { type GoalProgress, planProgress } from './plan-progress.js';
import type { Publication } from './publication.js';
import type { AheadInput, DoneInput, NominatedTraining, ReportInput, ReportOf } from './report-input.js';
import { REQUEST_STATUSES, type Request, type RequestStatus } from './request.js';
import { compareRequestNumbers } from './request-number.js';
import { resultGoalAreasOf } from './result-goal-area.js';
import { type SteeringMeetings, steeringMeetings } from './steering-meetings.js';
import type { Training } from './training.js';
import { seatedIn, seatsInAll, waitingIn } from './training-seats.js';
import type { YearFigures } from './year-figures.js';
import { type YearStatistics, yearStatistics } from './year-statistics.js';

/** What the chapters of a structure are about. */
export type PartKey = Area | Pillar;

/** The chapters of a structure, in their order. */
export const partKeys = (structure: ReportStructure): readonly PartKey[] =>
  structure === 'area' ? AREAS : PILLARS;

/** A figure's chapter; null = it belongs to none of them. */
interface InPart {
  readonly part: PartKey | null;
}

export interface GoalFigures extends InPart {
  readonly goal: PlanGoal;
  readonly progress: GoalProgress;
}

export interface EventFigures extends InPart {
  readonly event: Event;
  /** Missing when nobody was registered: nobody may have been asked to. Never those who came (I17). */
  readonly registered?: number;
  /** Only what may be shown. */
  readonly results?: EvaluationResults & { readonly state: 'shown' };
}

export interface PublicationFigures extends InPart {
  readonly publication: Publication;
}

export interface RequestFigures extends InPart {
  readonly request: Request;
}

/** How many requests of a line had come how far; null = nobody has chosen its line. */
export interface RequestCount extends InPart {
  readonly line: Line | null;
  readonly status: RequestStatus;
  readonly count: number;
}

export interface NetworkFigures extends InPart {
  readonly network: Network;
  readonly held: number;
  readonly planned: number;
}

export interface TrainingFigures extends InPart {
  readonly training: Training;
  readonly seats: number;
  readonly seated: number;
  readonly waiting: number;
  /** In the year. */
  readonly sessions: number;
}

/** Work that is planned for a year, beside its events. */
export interface PlannedActivity extends InPart {
  readonly activity: Activity;
}

/** A row beside the year before. */
interface Compared<Key> {
  readonly key: Key;
  readonly now: Work;
  readonly before: Work;
}

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
  readonly byPart: readonly (Compared<PartKey | null> & {
    readonly byKind: readonly Compared<ActivityKind | null>[];
  })[];
  readonly byResultGoalArea: readonly Compared<string | null>[];
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

interface Belongs {
  readonly area: Area | undefined;
  readonly pillar: Pillar | null | undefined;
}

type PartOf = (belongs: Belongs) => PartKey | null;

const NO_PROGRESS: GoalProgress = { activities: 0, hours: 0, planned: 0 };

const goalsOf = (
  { goals, activities }: Pick<AheadInput, 'goals' | 'activities'>,
  partOf: PartOf,
): readonly GoalFigures[] => {
  const progress = planProgress(activities);
  return goals.map((goal) => ({
    part: partOf({ area: goal.area, pillar: goal.pillar }),
    goal,
    progress: progress.get(goal.id) ?? NO_PROGRESS,
  }));
};

const eventsOf = (registered: readonly RegisteredEvent[], partOf: PartOf): readonly EventFigures[] =>
  registered
    .filter(({ event }) => event.state !== 'cancelled')
    .toSorted((a, b) => compareByDate(a.event, b.event))
    .map(({ event, registrations }) => {
      const seats = seatedOf(registrations).reduce((sum, each) => sum + each.seats, 0);
      const pillar = PILLAR_OF_KIND[event.kind] ?? 'spread';
      return {
        part: partOf({ area: event.area, pillar }),
        event,
        ...(seats > 0 && { registered: seats }),
      };
    });

const withResults = (
  events: readonly EventFigures[],
  { evaluations, minAnswers, year }: DoneInput,
): readonly EventFigures[] => {
  const evaluated = evaluatedEvents(
    events.map(({ event }) => event),
    evaluations,
    { year, minAnswers },
  );
  const results = new Map(evaluated.map((each) => [each.event.id, each.results]));
  return events.map((each) => {
    const found = results.get(each.event.id);
    return found?.state === 'shown' ? { ...each, results: found } : each;
  });
};

/** Reports and articles are knowledge produced, and of no area unless it is said (002:96-143). */
const publicationsOf = (
  publications: readonly Publication[],
  partOf: PartOf,
): readonly PublicationFigures[] =>
  publications.map((publication) => {
    const { area = 'general', pillar = 'produce' } = publication;
    return { part: partOf({ area, pillar }), publication };
  });

const LINES_OR_NONE: readonly (Line | null)[] = [...LINES, null];

const requestCountsOf = (
  requests: readonly RequestFigures[],
  parts: readonly (PartKey | null)[],
): readonly RequestCount[] =>
  parts.flatMap((part) =>
    LINES_OR_NONE.flatMap((line) =>
      REQUEST_STATUSES.flatMap((status) => {
        const count = requests.filter(
          (each) =>
            each.part === part && (each.request.line ?? null) === line && each.request.status === status,
        ).length;
        return count === 0 ? [] : [{ part, line, status, count }];
      }),
    ),
  );

const networksOf = ({ networks, activities }: DoneInput, partOf: PartOf): readonly NetworkFigures[] => {
  const byNetwork = groupedBy(activities, ({ networkId }) => (networkId === undefined ? [] : [networkId]));
  return networks.toSorted(compareNetworks).flatMap((network) => {
    const { held, planned } = meetingsIn(byNetwork.get(network.id) ?? []);
    const isOfYear = !network.isEnded || held.length > 0;
    const part = partOf({ area: network.area ?? 'general', pillar: 'cooperate' });
    return isOfYear ? [{ part, network, held: held.length, planned: planned.length }] : [];
  });
};

const trainingsOf = (
  trainings: readonly NominatedTraining[],
  year: number,
  partOf: PartOf,
): readonly TrainingFigures[] =>
  trainings.flatMap(({ training, nominations }) => {
    const sessions = training.sessions.filter(({ date }) => date && yearOf(date.from) === year).length;
    if (sessions === 0 || training.state === 'cancelled') return [];
    return [
      {
        part: partOf({ area: training.area, pillar: 'spread' }),
        training,
        seats: seatsInAll(training),
        seated: seatedIn(training, nominations),
        waiting: waitingIn(training, nominations).length,
        sessions,
      },
    ];
  });

const hasAny = ({ now, before }: Compared<unknown>): boolean => now.activities > 0 || before.activities > 0;

const byResultGoalArea = (
  { year, activities, activitiesBefore }: DoneInput,
  goalAreas: readonly GoalArea[],
): readonly Compared<string | null>[] => {
  const keyed = (some: readonly Activity[]): ReadonlyMap<string | null, readonly Activity[]> =>
    groupedBy(countedIn(some), ({ resultGoalAreaId }) => [resultGoalAreaId ?? null]);
  const [now, before] = [keyed(activities), keyed(activitiesBefore)];
  const register: readonly (string | null)[] = resultGoalAreasOf(year, goalAreas);
  const keys = [...new Set([...register, ...now.keys(), ...before.keys()])];
  return keys
    .map((key) => ({ key, now: workOf(now.get(key) ?? []), before: workOf(before.get(key) ?? []) }))
    .filter(hasAny);
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
  const requests = done.requests
    .toSorted((a, b) => compareRequestNumbers(a.number, b.number))
    .map((request) => ({
      part: partOf({ area: request.area, pillar: request.pillar ?? 'support' }),
      request,
    }));
  return {
    year,
    goals: goalsOf(done, partOf),
    events: withResults(eventsOf(done.events, partOf), done),
    publications: publicationsOf(done.publications, partOf),
    yearFigures: done.yearFigures,
    statistics: yearStatistics(year, activities, activitiesBefore),
    byPart: byPart.filter((row) => row.key !== null || hasAny(row)),
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
  publications: publicationsOf(ahead.publications, partOf),
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
