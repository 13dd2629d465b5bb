import { type IsoInstant, instantAt, localDate, type TimeZone, yearOf } from '../../domain/calendar.js';
import type { GoalResult, PlanGoal } from '../../domain/plan-goal.js';
import { DEMO_STAFF_IDS } from './people.js';

type GoalIdea = Omit<PlanGoal, 'id' | 'version' | 'year'>;

/** Invented goals, in the manner of the plans for 2016 and 2024 (001:61-105, 002:331-344, 002:426-434). */
const IDEAS: readonly GoalIdea[] = [
  { label: 'Demomål: sprida aktuell forskning genom seminarier, frukostar och nyhetsbrev', pillar: 'spread' },
  { label: 'Demomål: beskriva lovande praktik och beprövad erfarenhet', pillar: 'produce' },
  { label: 'Demomål: samverka med andra FoU-miljöer, högskolor och nätverk', pillar: 'cooperate' },
  {
    label: 'Demomål: stödja kommunerna i omställningen till nya socialtjänstlagen',
    pillar: 'support',
    area: 'general',
  },
  {
    label: 'Demomål: stödja införandet av nya arbetssätt för barn, unga och familjer',
    pillar: 'support',
    area: 'children_youth_family',
  },
];

/** How the goals of last year went, in the same order (I10, I11). */
const RESULTS: readonly Pick<GoalResult, 'percent' | 'text' | 'deviationCause' | 'reservation'>[] = [
  { percent: 100, text: 'Demo: seminarier, frukostar och nyhetsbrev genomfördes som planerat.' },
  {
    percent: 80,
    text: 'Demo: fyra av fem lovande praktiker är beskrivna.',
    deviationCause: 'Demo: en kommun fick skjuta på sin medverkan.',
  },
  { text: 'Demo: samverkan har fördjupats i två nätverk.' },
  {
    percent: 100,
    text: 'Demo: alla kommuner har fått stöd.',
    reservation: 'Demo: uppföljningen är inte slutförd i sin helhet.',
  },
  {
    percent: 0,
    text: 'Demo: arbetet har inte kommit i gång.',
    deviationCause: 'Demo: finansieringen var otydlig.',
  },
];

/** The goals that the demo organisation has in a year's plan. */
const goalsOf = (year: number): PlanGoal[] =>
  IDEAS.map((idea, index) => ({ ...idea, id: `${year}-demo-goal-${index + 1}`, version: 1, year }));

/** Invented goals of this year's plan and last year's. */
export const demoGoals = (now: IsoInstant, zone: TimeZone): PlanGoal[] => {
  const year = yearOf(localDate(now, zone));
  const stated = {
    statedBy: DEMO_STAFF_IDS[0] ?? '',
    statedAt: instantAt(`${year - 1}-12-15`, '10:00', zone),
  };
  const lastYears = goalsOf(year - 1).map((goal, index): PlanGoal => {
    const result = RESULTS[index];
    return result === undefined ? goal : { ...goal, result: { ...result, ...stated } };
  });
  return [...lastYears, ...goalsOf(year)];
};
