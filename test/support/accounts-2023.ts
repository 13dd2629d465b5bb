import type { Evaluation, EvaluationCounts, EvaluationQuestion } from '../../src/domain/evaluation.js';
import { NO_ANSWERS } from '../../src/domain/evaluation-answer.js';
import type { Event, Registration } from '../../src/domain/event.js';
import type { Period } from '../../src/domain/fuzzy-date.js';
import type { Publication } from '../../src/domain/publication.js';
import type { YearFigures } from '../../src/domain/year-figures.js';
import { anEvaluation, anEvent, aRegistration } from './coming-builders.js';
import type { Seed } from './memory-store.js';

const month = (number: string, last: string): Period => ({
  precision: 'month',
  from: `2023-${number}-01`,
  to: `2023-${number}-${last}`,
});

/** Counts of grades from 1 to 10 out of a few of them. */
const grades = (given: Readonly<Record<number, number>>): readonly number[] =>
  Array.from({ length: 10 }, (_, index) => given[index + 1] ?? 0);
const influence = (answers: number, yes: number, partly: number) => ({
  influence: { yes, partly, no: answers - yes - partly },
});
const useful = (answers: number, largely: number, partly: number) => ({
  useful: { fully: 0, largely, partly, slightly: answers - largely - partly, not_at_all: 0 },
});

interface Held {
  readonly key: string;
  readonly event: Partial<Event>;
  readonly registered?: number;
  readonly answers: number;
  readonly counts: Partial<EvaluationCounts>;
}

/**
 * The evaluated events of 002:193-287. No document says how many answered: these are the smallest counts that give
 * the printed figures (domain-model section 4).
 */
const HELD: readonly Held[] = [
  {
    key: 'nyrekrytering',
    event: { kind: 'social_talks', title: 'Förebygga nyrekrytering', date: month('02', '28') },
    answers: 22,
    counts: influence(22, 10, 9),
  },
  {
    key: 'ifous',
    event: { kind: 'social_talks', title: 'ifous konferens om skolnärvaro', date: month('11', '30') },
    answers: 94,
    counts: influence(94, 13, 56),
  },
  {
    key: 'extremism',
    event: { kind: 'breakfast', title: 'Våldsbejakande extremism', date: month('09', '30') },
    registered: 130,
    answers: 17,
    counts: { grade: grades({ 5: 2, 6: 3, 7: 4, 8: 4, 9: 4 }), ...useful(17, 7, 8) },
  },
  {
    key: 'heder',
    event: { kind: 'breakfast', title: 'Heder i förskolan', date: month('11', '30') },
    registered: 92,
    answers: 11,
    counts: { grade: grades({ 6: 1, 7: 2, 8: 5, 9: 2, 10: 1 }), ...useful(11, 7, 3) },
  },
  {
    key: 'skyddat-boende',
    event: {
      kind: 'breakfast',
      title: 'Skyddat boende-reformen',
      date: { precision: 'year', from: '2023-01-01', to: '2023-12-31' },
    },
    registered: 151,
    answers: 35,
    counts: { grade: grades({ 6: 5, 7: 10, 8: 12, 9: 6, 10: 2 }), ...useful(35, 24, 7) },
  },
  {
    key: 'hembesok',
    event: { kind: 'seminar', title: 'Hembesöksprogrammet', date: month('02', '28') },
    answers: 11,
    counts: { grade: grades({ 7: 1, 8: 4, 9: 4, 10: 2 }), ...useful(11, 11, 0), ...influence(11, 8, 3) },
  },
];

const eventOf = ({ key, event }: Held): Event => anEvent(key, { ...event, state: 'held' });

const questionsOf = (counts: Partial<EvaluationCounts>): readonly EvaluationQuestion[] =>
  (['grade', 'useful', 'influence'] as const).filter((question) => counts[question] !== undefined);

const evaluationOf = (held: Held): Evaluation =>
  anEvaluation(eventOf(held), {
    questions: questionsOf(held.counts),
    counts: { ...NO_ANSWERS, ...held.counts },
    answers: held.answers,
    answeredKeys: [],
    salt: '',
    openedAt: '2023-12-01T09:00:00.000Z',
    closesOn: '2023-12-15',
    closedAt: '2023-12-16T01:00:00.000Z',
  });

/** Staff entered how many had registered; where they work is not said. */
const registrationsOf = (held: Held): readonly Registration[] => {
  if (held.registered === undefined) return [];
  const { key: _key, personId: _personId, ...group } = aRegistration(eventOf(held), '2026-anna');
  return [{ ...group, seats: held.registered }];
};

const publication = (
  key: string,
  title: string,
  rest: Pick<Publication, 'status' | 'year'> & Partial<Publication>,
): Publication => ({
  id: `2023-publication-${key}`,
  version: 1,
  title,
  kind: 'report',
  authors: [],
  municipalities: [],
  partners: [],
  pillar: 'produce',
  enteredBy: '2026-anna',
  ...rest,
});

const published = { status: 'published', year: 2023 } as const;

/** 002:118-158; the mark stands as printed, and what it means is not said. */
const PUBLICATIONS: readonly Publication[] = [
  publication('avhoppare', 'Förebygga rekrytering till kriminella nätverk', published),
  publication('skolnarvaro', 'Främja skolnärvaro', {
    ...published,
    partners: ['UPH', 'Storsthlm'],
    mark: '*',
  }),
  publication('hembesok', 'Uppföljning av Hembesöksprogrammet i Järfälla', {
    ...published,
    municipalities: ['jarfalla'],
    partners: ['Storsthlm'],
    mark: '*',
  }),
  publication('hvf', 'Kartläggning av arbetet mot hedersrelaterat våld och förtryck', {
    ...published,
    kind: 'mapping',
    municipalities: ['jarfalla', 'sollentuna'],
  }),
  publication('fardas', 'Barnets färd', { status: 'ongoing', year: 2023, mark: '*' }),
  publication('familjeratt', 'Familjerättsbyrån', {
    status: 'postponed',
    year: 2024,
    date: { text: '2024', period: { precision: 'year', from: '2024-01-01', to: '2024-12-31' } },
    postponedFrom: { year: 2023 },
  }),
  publication('valdsutovare', 'Insatser för personer som utövat våld i nära relation', {
    status: 'planned',
    year: 2024,
    kind: 'mapping',
    date: { text: 'februari 2024', period: { precision: 'month', from: '2024-02-01', to: '2024-02-29' } },
    partners: ['Länsstyrelsen', 'Storsthlm'],
    mark: '*',
  }),
  publication('heder-forskola', 'Att upptäcka och förebygga hedersrelaterat våld i förskolan', {
    status: 'planned',
    year: 2024,
    date: { text: 'januari 2024', period: { precision: 'month', from: '2024-01-01', to: '2024-01-31' } },
    mark: '*',
  }),
];

const FIGURES: YearFigures = {
  id: '2023-figures',
  version: 1,
  year: 2023,
  budget: [],
  // 002:505-514; the vacant post is in no total there.
  staffing: [
    { label: 'Chef', percent: 100, permanentPercent: 100 },
    { label: 'Tre utredare', percent: 300, permanentPercent: 300 },
    { label: 'Projektanställd', percent: 100, note: 't.o.m. 30 juni' },
  ],
  // 002:322-329
  indicators: [
    { label: 'Unika personer på hemsidan under året', value: 5300, exactness: 'about' },
    { label: 'Aktiva besökare en vanlig månad', value: 444, exactness: 'exact' },
    { label: 'Prenumeranter på nyhetsbrevet', value: 300, exactness: 'over' },
    { label: 'Följare på Facebook', value: 811, exactness: 'exact' },
    { label: 'Följare på LinkedIn', value: 687, exactness: 'exact' },
    { label: 'Följare på Instagram', value: 183, exactness: 'exact' },
  ],
};

const planned = (key: string, overrides: Partial<Event>): Event =>
  anEvent(key, { state: 'planned', ...overrides });

/** Some of what 002:295-308 plans for 2024, with what is known of the dates (I32). */
const AHEAD: readonly Event[] = [
  planned('skyddat-boende-2024', {
    kind: 'breakfast',
    title: 'Skyddat boendereformen',
    date: { precision: 'day', from: '2024-02-23', to: '2024-02-23' },
  }),
  planned('information-2024', {
    kind: 'info_session',
    title: 'Information om FoU Nordväst',
    form: 'digital',
    date: { precision: 'minute', from: '2024-03-29', to: '2024-03-29', time: '13:15' },
    endTime: '14:00',
  }),
  planned('knut-2024', {
    kind: 'conference',
    title: 'KNUT',
    date: { precision: 'season', from: '2024-08-01', to: '2024-12-31' },
  }),
];

/** The published report of 2023 and plan of 2024 as records: what they do not say is left out. */
export const ACCOUNTS_2023: Seed = {
  yearfigures: [FIGURES],
  publications: PUBLICATIONS,
  events: [...HELD.map(eventOf), ...AHEAD],
  registrations: HELD.flatMap(registrationsOf),
  evaluations: HELD.map(evaluationOf),
};
