import type { Activity } from '../../src/domain/activity.js';
import type { Event } from '../../src/domain/event.js';
import type { Period } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { GoalResult, PlanGoal } from '../../src/domain/plan-goal.js';
import type { Publication } from '../../src/domain/publication.js';
import type { YearFigures } from '../../src/domain/year-figures.js';
import { anEvent } from './coming-builders.js';
import { anActivity } from './digest-builders.js';
import type { Seed } from './memory-store.js';

/** The days are not in the source, only the year. */
const IN_2017: Period = { precision: 'year', from: '2017-01-01', to: '2017-12-31' };
const AUTUMN_2017: Period = { precision: 'season', from: '2017-08-01', to: '2017-12-31' };

/** 000:80-86, in thousands of kronor. */
const FIGURES: YearFigures = {
  id: '2017-figures',
  version: 1,
  year: 2017,
  budget: [
    { label: 'Personal', outcomeBefore: 2645, outcome: 2980, budget: 3046 },
    { label: 'Lokal, inkl. städ, avfall', outcomeBefore: 196, outcome: 200, budget: 200 },
    { label: 'IT', outcomeBefore: 0, outcome: 181, budget: 170 },
    { label: 'Övrigt', outcomeBefore: 690, outcome: 497, budget: 120 },
    { label: 'Intäkt ordinarie verksamhet', outcomeBefore: -3531, outcome: -3858, budget: -3536 },
  ],
  // 000:99-103
  staffing: [
    { label: 'FoU-chef/avdelningschef', percent: 100 },
    { label: 'Fyra utredare', percent: 320, note: 'varav 20 % BBIC-samordnare' },
    { label: 'Forskare', percent: 50 },
  ],
  // 000:133
  indicators: [{ label: 'Utgivna nyhetsbrev', value: 1, exactness: 'exact' }],
};

type Told = Pick<GoalResult, 'text'> & Partial<GoalResult>;

const goal = (key: string, label: string, area: PlanGoal['area'], result: Told): PlanGoal => ({
  id: `2017-goal-${key}`,
  version: 1,
  year: 2017,
  label,
  ...(area && { area }),
  result: { statedBy: '2026-anna', statedAt: '2018-01-15T09:00:00.000Z', ...result },
});

/** The result lines of 000:203-260, their figures as printed and the rest retold. */
const GOALS: readonly PlanGoal[] = [
  goal('bbic', 'BBIC-samordning', 'children_youth_family', {
    percent: 0,
    text: 'Kopplingen till praktiken stärks genom nätverket och genom att praktiker håller grundutbildningen.',
    deviationCause: 'Finansieringen av en praktikertjänst var otydlig, och många bytte arbete i kommunerna.',
  }),
  goal('ubu-f', 'UBU-F', 'children_youth_family', { text: 'Rapporten klar 2017.' }),
  goal('roster', 'Röster från familjehemsbarn', 'children_youth_family', { text: 'En analysdag är hållen.' }),
  goal('mottagning', 'Organisationskartläggning av mottagningen', 'children_youth_family', {
    text: 'Rapporten är klar och visad för FoU-rådet.',
  }),
  goal('bas-barn', 'BAS-utbildning', 'children_youth_family', {
    percent: 100,
    text: 'Utbildningen samordnas och utvärderas.',
    reservation: 'Aktiviteten är inte slutförd i sin helhet.',
  }),
  goal('framtidens', 'Framtidens socialtjänst', 'children_youth_family', {
    text: 'Utvärderingsrapporten blev inte klar under 2017.',
    deviationCause: 'Tidsbrist, och insamlingen drog ut på tiden.',
  }),
  goal('bas-missbruk', 'BAS-utbildning i missbruk', 'addiction_social_psychiatry', {
    text: 'Underlaget till basutbildningen är klart.',
  }),
];

/** Three reports on safety at home (000:161). */
const PUBLICATIONS: readonly Publication[] = ['Intervjuer 1', 'Intervjuer 2', 'Netnografi'].map(
  (part, index) => ({
    id: `2017-tureberg-${index + 1}`,
    version: 1,
    title: `Följeforskning i Tureberg och Edsberg: ${part}`,
    kind: 'fou_report',
    status: 'published',
    year: 2017,
    date: { text: '2017', period: IN_2017 },
    authors: [],
    municipalities: ['sollentuna'],
    partners: [],
    area: 'general',
    pillar: 'produce',
    enteredBy: '2026-anna',
  }),
);

/** Eight meetings of the FoU council (000:113) and a visit to each of the eight (000:145). */
const ACTIVITIES: readonly Activity[] = [
  ...Array.from({ length: 8 }, (_, index) =>
    anActivity(`council-${index + 1}`, {
      kind: 'council_meeting',
      title: 'FoU-råd',
      date: IN_2017,
      pillar: null,
      municipalities: [],
    }),
  ),
  ...MUNICIPALITY_IDS.map((id) =>
    anActivity(`visit-${id}`, {
      kind: 'municipality_visit',
      title: 'Besök i ledningsgruppen',
      date: IN_2017,
      municipalities: [id],
    }),
  ),
];

/** 000:129 and 000:141. */
const EVENTS: readonly Event[] = [
  anEvent('socionomdagen', {
    kind: 'conference',
    title: 'Socionomdagen i nordväst',
    date: AUTUMN_2017,
    form: 'on_site',
    state: 'held',
    attendance: {
      attended: 250,
      isEstimated: true,
      enteredBy: '2026-anna',
      enteredAt: '2018-01-15T09:00:00.000Z',
    },
  }),
  ...[1, 2].map((number) =>
    anEvent(`information-${number}`, {
      kind: 'info_session',
      title: 'Information om FoU Nordväst för nyanställda',
      date: IN_2017,
      form: 'on_site',
      state: 'held',
    }),
  ),
];

/** The published report of 2017 as records: what it does not say is left out. */
export const ACCOUNTS_2017: Seed = {
  goals: GOALS,
  yearfigures: [FIGURES],
  publications: PUBLICATIONS,
  activities: ACTIVITIES,
  events: EVENTS,
};
