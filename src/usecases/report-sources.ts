import { localDate, yearOf } from '../domain/calendar.js';
import type { Evaluation } from '../domain/evaluation.js';
import type { RegisteredEvent } from '../domain/event.js';
import type { Need } from '../domain/need.js';
import type {
  AheadInput,
  DoneInput,
  NominatedTraining,
  ReportInput,
  ReportOf,
} from '../domain/report-input.js';
import type { Request } from '../domain/request.js';
import { requestAsOf } from '../domain/request-as-of.js';
import { goalAreas } from './goal-areas-of-year.js';
import { evaluationLimitsNow } from './keep-evaluation-limits.js';
import type { Ports } from './ports.js';
import { publicationsOfYear } from './publications-of-year.js';
import { withRegistrations } from './registrations.js';

type Reading = Pick<Ports, 'store' | 'clock' | 'timeZone'>;

/** Those of a year, and those without a date that were made in it, which no other year would have. */
const eventsOf = async (ports: Reading, year: number): Promise<readonly RegisteredEvent[]> => {
  const [dated, undated] = await Promise.all([
    ports.store.findBy('events', 'year', year),
    ports.store.findBy('events', 'year', undefined),
  ]);
  // An id begins with the year that its record was made in.
  return withRegistrations(ports, [...dated, ...undated.filter(({ id }) => yearOf(id) === year)]);
};

const evaluationsOf = async (
  { store }: Reading,
  events: readonly RegisteredEvent[],
): Promise<readonly Evaluation[]> => {
  const found = await Promise.all(
    events.map(({ event }) => store.find('evaluations', { eventId: event.id })),
  );
  return found.flat();
};

/** Those that a year had: open in it, or ended in it, as they stood when it was over; this year's as they stand. */
const requestsOf = async (ports: Reading, year: number): Promise<readonly Request[]> => {
  const { store, clock, timeZone } = ports;
  const latest = Math.max(year, yearOf(localDate(clock.now(), timeZone)));
  const years = Array.from({ length: latest - year + 1 }, (_, index) => year + index);
  const found = await Promise.all(
    [undefined, ...years].map((ended) => store.findBy('requests', 'yearEnded', ended)),
  );
  return found.flat().flatMap((request) => requestAsOf(request, `${year}-12-31`, timeZone) ?? []);
};

const trainingsOf = async ({ store }: Reading, year: number): Promise<readonly NominatedTraining[]> => {
  const trainings = await store.find('trainings');
  const ofYear = trainings.filter(({ sessions }) =>
    sessions.some(({ date }) => date !== undefined && yearOf(date.from) === year),
  );
  return Promise.all(
    ofYear.map(async (training) => ({
      training,
      nominations: await store.findBy('nominations', 'training', training.id),
    })),
  );
};

/** The needs of the latest round for the year or an earlier one. */
const needsFor = async ({ store }: Reading, year: number): Promise<readonly Need[]> => {
  const rounds = await store.find('rounds');
  const latest = rounds
    .filter((round) => round.year <= year)
    .toSorted((a, b) => a.year - b.year)
    .at(-1);
  return latest === undefined ? [] : store.findBy('needs', 'round', latest.id);
};

const yearOfAll = async (ports: Reading, year: number) => {
  const { store } = ports;
  const [activities, goals, publications, events, [yearFigures]] = await Promise.all([
    store.findBy('activities', 'year', year),
    store.findBy('goals', 'year', year),
    publicationsOfYear(ports, year),
    eventsOf(ports, year),
    store.find('yearfigures', { year }),
  ]);
  return { year, activities, goals, publications, events, yearFigures };
};

const readDone = async (ports: Reading, year: number): Promise<DoneInput> => {
  const { store } = ports;
  const [own, activitiesBefore, requests, networks, trainings, { limits }] = await Promise.all([
    yearOfAll(ports, year),
    store.findBy('activities', 'year', year - 1),
    requestsOf(ports, year),
    store.find('networks'),
    trainingsOf(ports, year),
    evaluationLimitsNow(ports),
  ]);
  const publications = [...own.publications.own, ...own.publications.postponedAway];
  const evaluations = await evaluationsOf(ports, own.events);
  const { minAnswers } = limits;
  return { ...own, publications, activitiesBefore, evaluations, minAnswers, requests, networks, trainings };
};

const readAhead = async (ports: Reading, year: number): Promise<AheadInput> => {
  const [own, needs] = await Promise.all([yearOfAll(ports, year), needsFor(ports, year)]);
  return { ...own, publications: own.publications.own, needs };
};

/** The year that a document plans; a report by area plans none (000:15-26), one by pillar the next (002). */
const plannedYear = ({ kind, year, structure }: ReportOf): number | undefined => {
  if (kind === 'plan') return year;
  return structure === 'pillar' ? year + 1 : undefined;
};

/**
 * Reads all that a report or a plan is worked out from. What it costs grows with the work of the year, of the one
 * before and of the next, and not with the archive; of an earlier year it reads the requests that have ended since, too.
 */
export const readReport = async (ports: Reading, wanted: ReportOf): Promise<ReportInput> => {
  const { store, timeZone } = ports;
  const { kind, year, structure } = wanted;
  const ahead = plannedYear(wanted);
  const [done, planned, ownAreas, people] = await Promise.all([
    kind === 'report' ? readDone(ports, year) : undefined,
    ahead === undefined ? undefined : readAhead(ports, ahead),
    goalAreas(ports),
    store.find('people'),
  ]);
  return {
    kind,
    year,
    structure,
    goalAreas: ownAreas,
    people: new Map(people.map(({ id, displayName }) => [id, displayName])),
    timeZone,
    ...(done && { done }),
    ...(planned && { ahead: planned }),
  };
};
