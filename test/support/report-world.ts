import { NO_ANSWERS } from '../../src/domain/evaluation-answer.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { PlanGoal } from '../../src/domain/plan-goal.js';
import type { Publication } from '../../src/domain/publication.js';
import { type YearFigures, yearFiguresId } from '../../src/domain/year-figures.js';
import { anna, martin } from './builders.js';
import {
  aNeed,
  aNomination,
  anEvaluation,
  anEvent,
  aRegistration,
  aRound,
  aTraining,
} from './coming-builders.js';
import { anActivity, aRequest, at } from './digest-builders.js';
import type { Seed } from './memory-store.js';
import { aNetwork } from './network-builders.js';

/** A goal of 2026 without a result. */
export const aGoal = (key: string, overrides: Partial<PlanGoal> = {}): PlanGoal => ({
  id: `2026-goal-${key}`,
  version: 1,
  year: 2026,
  label: `Mål ${key}`,
  area: 'children_youth_family',
  pillar: 'support',
  ...overrides,
});

/** A result that was stated when the year was over. */
export const aResult = (overrides: Partial<NonNullable<PlanGoal['result']>> = {}) => ({
  text: 'Rapporten klar 2026.',
  statedBy: martin.id,
  statedAt: at('2026-12-01'),
  ...overrides,
});

export const aPublication = (key: string, overrides: Partial<Publication> = {}): Publication => ({
  id: `2026-publication-${key}`,
  version: 1,
  title: `Rapport ${key}`,
  kind: 'fou_report',
  status: 'published',
  year: 2026,
  authors: ['Ylva Demo'],
  municipalities: ['jarfalla'],
  partners: ['Storsthlm'],
  enteredBy: martin.id,
  ...overrides,
});

export const yearFiguresOf = (year: number, overrides: Partial<YearFigures> = {}): YearFigures => ({
  id: yearFiguresId(year),
  version: 1,
  year,
  budget: [],
  staffing: [],
  indicators: [],
  ...overrides,
});

/** The economy of 000:79-86. */
export const ECONOMY = [
  { label: 'Personal', outcomeBefore: 2645, outcome: 2980, budget: 3046 },
  { label: 'Lokal, inkl. städ, avfall', outcomeBefore: 196, outcome: 200, budget: 200 },
  { label: 'IT', outcomeBefore: 0, outcome: 181, budget: 170 },
  { label: 'Övrigt', outcomeBefore: 690, outcome: 497, budget: 120 },
  { label: 'Intäkt ordinarie verksamhet', outcomeBefore: -3531, outcome: -3858, budget: -3536 },
];

const seminar = anEvent('nyrekrytering', {
  kind: 'seminar',
  title: 'Förebygga nyrekrytering',
  date: onDay('2026-03-08'),
  area: 'children_youth_family',
  state: 'held',
});
const breakfast = anEvent('extremism', {
  title: 'Våldsbejakande extremism',
  date: onDay('2026-09-14'),
  state: 'held',
  attendance: { attended: 250, isEstimated: true, enteredBy: martin.id, enteredAt: at('2026-09-14') },
});
const few = anEvent('liten', { title: 'Liten frukost', date: onDay('2026-10-05'), state: 'held' });
const coming = anEvent('2027', {
  kind: 'seminar',
  title: 'Seminarium Familjerättsbyrån',
  date: { precision: 'season', from: '2027-08-01', to: '2027-12-31' },
});

/** The smallest counts that give what was published (domain-model section 4). */
const INFLUENCE = { ...NO_ANSWERS, influence: { yes: 10, partly: 9, no: 3 } };
const USEFUL = {
  ...NO_ANSWERS,
  grade: [0, 0, 0, 0, 0, 3, 7, 6, 1, 0],
  useful: { fully: 3, largely: 4, partly: 8, slightly: 1, not_at_all: 1 },
};
const closed = { closedAt: at('2026-10-20') };

/** A year with something of everything that a report tells of, and a little of the years beside it. */
export const reportWorld = (): Seed => {
  const done = aGoal('bbic', {
    label: 'BBIC-samordning',
    plannedWork: [
      { id: '1', label: 'Utbildarnätverk', responsibleIds: [martin.id], due: { text: 'hösten 2026' } },
      { id: '2', label: 'Kartläggning', responsibleIds: [], doneAt: '2026-05-12' },
    ],
    result: aResult({
      percent: 0,
      text: 'på grund av otydlighet kring finansieringen.',
      deviationCause: 'otydlighet kring finansieringen',
    }),
  });
  const training = aTraining('bas', {
    sessions: [
      { number: 1, date: onDay('2026-04-10') },
      { number: 2, date: onDay('2027-01-20') },
    ],
  });
  const round = aRound('2027');
  const network = aNetwork('bbic', { name: 'BBIC utbildarnätverk', area: 'children_youth_family' });
  const postponed = aPublication('familjeratt', {
    title: 'Familjerättsbyrån',
    status: 'postponed',
    year: 2027,
    postponedFrom: { year: 2026 },
  });
  return {
    people: [anna, martin],
    activities: [
      anActivity('stod', { planGoalId: done.id, hours: 4, area: 'children_youth_family' }),
      anActivity('planerad', { state: 'planned', planGoalId: done.id, date: onDay('2026-12-20') }),
      anActivity('natverk', {
        kind: 'network_meeting',
        pillar: 'cooperate',
        networkId: network.id,
        hours: 3,
        area: 'children_youth_family',
      }),
      anActivity('styr', { kind: 'steering_meeting', pillar: null, body: 'admin_steering', hours: 2 }),
      anActivity('besok', { kind: 'municipality_visit', municipalities: ['ekero'], hours: 1.5 }),
      anActivity('foer', { date: onDay('2025-05-05'), hours: 8 }),
      anActivity('sen', { date: onDay('2027-02-02'), title: 'Kartlägga anhörigstöd', state: 'planned' }),
    ],
    goals: [
      done,
      aGoal('bas', { result: aResult({ percent: 100, reservation: 'allt är inte slutfört' }) }),
      aGoal('ubu', { pillar: 'produce', result: aResult() }),
      aGoal('utan', { area: 'general', pillar: 'spread' }),
      aGoal('2027', { year: 2027, label: 'Beskriva lovande praktik', pillar: 'produce' }),
    ],
    publications: [aPublication('hedersvald', { mark: '*' }), postponed],
    yearfigures: [
      yearFiguresOf(2026, {
        budget: ECONOMY,
        staffing: [
          { label: 'FoU-chef', percent: 100, permanentPercent: 100 },
          { label: 'Utredare', percent: 320, permanentPercent: 300 },
          { label: 'Forskare', percent: 50 },
          { label: 'Projekt', percent: 20, isBeyondBudget: true },
        ],
        indicators: [
          { label: 'Unika besökare', value: 5300, exactness: 'about' },
          { label: 'Prenumeranter', value: 300, exactness: 'over' },
          { label: 'Facebook', value: 811, exactness: 'exact' },
        ],
      }),
      yearFiguresOf(2027, { budget: [{ label: 'Personal', budget: 3100 }] }),
    ],
    events: [seminar, breakfast, few, coming],
    registrations: [
      { ...aRegistration(breakfast, 'x'), seats: 129 },
      aRegistration(breakfast, '2026-solna'),
      aRegistration(breakfast, 'borta', { state: 'withdrawn' }),
    ],
    evaluations: [
      anEvaluation(seminar, { ...closed, entered: { counts: INFLUENCE, answers: 22 } }),
      anEvaluation(breakfast, { ...closed, entered: { counts: USEFUL, answers: 17 } }),
      anEvaluation(few, {
        ...closed,
        entered: { counts: { ...NO_ANSWERS, grade: [0, 0, 3, 0, 0, 0, 0, 0, 0, 0] }, answers: 3 },
      }),
    ],
    requests: [
      aRequest('F2026-001', { line: 'first', status: 'closed' }),
      aRequest('F2026-002', { status: 'triaged' }),
    ],
    networks: [network],
    trainings: [training],
    nominations: [aNomination(training, 'a'), aNomination(training, 'b', { state: 'waiting' })],
    rounds: [round],
    needs: [aNeed(round, 'a', { text: 'Stöd till anhöriga', priority: 1 }), aNeed(round, 'b')],
  };
};
