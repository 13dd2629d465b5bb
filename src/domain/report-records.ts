import type { Activity } from './activity.js';
import { PILLAR_OF_KIND } from './activity-kind.js';
import type { ReportStructure } from './annual-report.js';
import { yearOf } from './calendar.js';
import { AREAS, type Area, LINES, type Line, PILLARS, type Pillar } from './enums.js';
import { evaluatedEvents } from './evaluated-events.js';
import type { EvaluationResults } from './evaluation-results.js';
import type { Event, RegisteredEvent } from './event.js';
import { seatedOf } from './event-attendance.js';
import { compareByDate } from './event-dates.js';
import { groupedBy } from './grouped-by.js';
import { compareNetworks, type Network } from './network.js';
import { meetingsIn } from './network-meetings.js';
import type { PlanGoal } from './plan-goal.js';
import { type GoalProgress, NO_PROGRESS, planProgress } from './plan-progress.js';
import type { Publication } from './publication.js';
import type { AheadInput, DoneInput, NominatedTraining } from './report-input.js';
import { REQUEST_STATUSES, type Request, type RequestStatus } from './request.js';
import { compareRequestNumbers } from './request-number.js';
import type { Training } from './training.js';
import { seatedIn, seatsInAll, waitingIn } from './training-seats.js';

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

interface Belongs {
  readonly area: Area | undefined;
  readonly pillar: Pillar | null | undefined;
}

/** Which chapter a record belongs to; null = none of them. */
export type PartOf = (belongs: Belongs) => PartKey | null;

/** Goals with what has been done towards each. */
export const goalsOf = (
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

/** Events by date, without those that were cancelled; registered are never those who came (I17). */
export const eventsOf = (registered: readonly RegisteredEvent[], partOf: PartOf): readonly EventFigures[] =>
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

/** The events with what may be shown of how they were evaluated. */
export const withResults = (
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

/**
 * Those of a year. Reports and articles are knowledge produced, and of no area unless it is said (002:96-143). What was
 * moved to a later year is postponed in this one, whatever has come of it since.
 */
export const publicationsOf = (
  publications: readonly Publication[],
  year: number,
  partOf: PartOf,
): readonly PublicationFigures[] =>
  publications.map((publication) => {
    const { area = 'general', pillar = 'produce' } = publication;
    const status = publication.year > year ? 'postponed' : publication.status;
    return { part: partOf({ area, pillar }), publication: { ...publication, status } };
  });

/** Requests by number; support is what they ask for when nothing else is said. */
export const requestsOf = (requests: readonly Request[], partOf: PartOf): readonly RequestFigures[] =>
  requests
    .toSorted((a, b) => compareRequestNumbers(a.number, b.number))
    .map((request) => ({
      part: partOf({ area: request.area, pillar: request.pillar ?? 'support' }),
      request,
    }));

const LINES_OR_NONE: readonly (Line | null)[] = [...LINES, null];

/** How many requests of each chapter and line had come how far, without those that none had. */
export const requestCountsOf = (
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

/** Networks with the meetings of the year; one that has ended only when it met in the year. */
export const networksOf = (
  { networks, activities }: DoneInput,
  partOf: PartOf,
): readonly NetworkFigures[] => {
  const byNetwork = groupedBy(activities, ({ networkId }) => (networkId === undefined ? [] : [networkId]));
  return networks.toSorted(compareNetworks).flatMap((network) => {
    const { held, planned } = meetingsIn(byNetwork.get(network.id) ?? []);
    const isOfYear = !network.isEnded || held.length > 0;
    const part = partOf({ area: network.area ?? 'general', pillar: 'cooperate' });
    return isOfYear ? [{ part, network, held: held.length, planned: planned.length }] : [];
  });
};

/** Trainings with sessions in the year, and how their seats are taken. */
export const trainingsOf = (
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
