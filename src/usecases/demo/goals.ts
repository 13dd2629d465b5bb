import { type IsoInstant, localDate, type TimeZone, yearOf } from '../../domain/calendar.js';
import type { PlanGoal } from '../../domain/plan-goal.js';

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

/** The goals that the demo organisation has in a year's plan. */
const goalsOf = (year: number): PlanGoal[] =>
  IDEAS.map((idea, index) => ({ ...idea, id: `${year}-demo-goal-${index + 1}`, version: 1, year }));

/** Invented goals of this year's plan and last year's. */
export const demoGoals = (now: IsoInstant, zone: TimeZone): PlanGoal[] => {
  const year = yearOf(localDate(now, zone));
  return [...goalsOf(year - 1), ...goalsOf(year)];
};
