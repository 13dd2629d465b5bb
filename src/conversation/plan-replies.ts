import { goalCard, goalView } from '../cards/goal.js';
import { GOALS_PER_PAGE, planCard, planView } from '../cards/plan.js';
import { localDate } from '../domain/calendar.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import { NO_PROGRESS } from '../domain/plan-progress.js';
import { goalsOfYear } from '../usecases/goals-of-year.js';
import type { Ports } from '../usecases/ports.js';
import { goalAreaNames } from './goal-area-names.js';
import { mayUse } from './permission.js';
import type { As, Reply } from './reply.js';
import type { Turn } from './turn.js';

const personNames = async ({ store }: Ports, { texts }: Turn): Promise<(personId: string) => string> => {
  const names = new Map((await store.find('people')).map(({ id, displayName }) => [id, displayName]));
  return (id) => names.get(id) ?? texts.common.someoneElse;
};

/** Whether the buttons that change the plan are offered. */
export const mayChangePlan = ({ roles }: Turn): boolean => mayUse('goal.save', roles);

/** A page of a year's plan; without one the first. */
export const planReply = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { year, page = 1 }: { readonly year: number; readonly page?: number | undefined },
  ...notices: readonly string[]
): Promise<Reply> => {
  const [{ goals }, lastYear, areaName, personName] = await Promise.all([
    goalsOfYear(ports, year),
    ports.store.findBy('goals', 'year', year - 1),
    goalAreaNames(ports, turn.texts),
    personNames(ports, turn),
  ]);
  const view = planView(turn.texts, {
    year,
    goals,
    page,
    notices,
    areaName,
    personName,
    mayChange: mayChangePlan(turn),
    hasLastYear: lastYear.length > 0,
  });
  return as(planCard.render(view));
};

const statedSentence = (
  { timeZone }: Ports,
  { texts: { plan, formats } }: Turn,
  { result }: PlanGoal,
  personName: (personId: string) => string,
): string | undefined =>
  result && plan.statedBy(personName(result.statedBy), formats.day(localDate(result.statedAt, timeZone)));

/** One goal with all there is of it. */
export const goalReply = async (
  ports: Ports,
  turn: Turn,
  as: As,
  goal: PlanGoal,
  ...notices: readonly string[]
): Promise<Reply> => {
  const [{ goals }, areaName, personName] = await Promise.all([
    goalsOfYear(ports, goal.year),
    goalAreaNames(ports, turn.texts),
    personNames(ports, turn),
  ]);
  const place = goals.findIndex((standing) => standing.goal.id === goal.id);
  const { resultGoalAreaId } = goal;
  const view = goalView(turn.texts, {
    goal,
    progress: goals[place]?.progress ?? NO_PROGRESS,
    areaName: resultGoalAreaId === undefined ? undefined : areaName(resultGoalAreaId),
    personName,
    stated: statedSentence(ports, turn, goal, personName),
    notices,
    mayChange: mayChangePlan(turn),
    page: Math.floor(Math.max(0, place) / GOALS_PER_PAGE) + 1,
  });
  return as(goalCard.render(view));
};
