import type { Activity, Participants } from '../../domain/activity.js';
import { PILLAR_OF_KIND } from '../../domain/activity-kind.js';
import {
  addDays,
  addWeeks,
  daysOfWeek,
  type IsoDate,
  type IsoInstant,
  type IsoWeek,
  instantAt,
  isoWeekOf,
  localDate,
  type TimeZone,
  yearOf,
} from '../../domain/calendar.js';
import { onDay } from '../../domain/fuzzy-date.js';
import { inOwnerOrder, MUNICIPALITY_IDS, type MunicipalityId } from '../../domain/municipality.js';
import { type PlanGoal, proposedPlanGoal } from '../../domain/plan-goal.js';
import { proposedResultGoalArea } from '../../domain/result-goal-area.js';
import { type ActivityIdea, GENERAL_IDEAS, JOINT_IDEAS, LOCAL_IDEAS } from './activity-ideas.js';
import { DEMO_STAFF_IDS } from './people.js';

const WEEKS_BACK = 9;
const WEEKS_AHEAD = 3;
const WEEKS_IN_A_YEAR = 52;

/** One activity before it has an id. */
interface Dealt {
  readonly idea: ActivityIdea;
  readonly date: IsoDate;
  readonly municipalities: readonly MunicipalityId[];
  readonly index: number;
}

/** The item at an index that runs round and round; the lists here are never empty. */
const dealt = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to deal from');
  return item;
};

const workday = (week: IsoWeek, index: number): IsoDate => {
  const days = daysOfWeek(week);
  if (days === undefined) throw new Error(`no such week: ${week}`);
  return addDays(days.from, index % 5);
};

/** Room for one week's indexes. */
const PER_WEEK = 20;

/** The work of a week: a thing or two for most municipalities, one joint, every second week a general one. */
const weekOf = (week: IsoWeek, number: number): Dealt[] => {
  const first = number * PER_WEEK;
  const local = [0, 8]
    .flatMap((round) =>
      MUNICIPALITY_IDS.map((municipality, m) => ({
        idea: dealt(LOCAL_IDEAS, number * 3 + m * 5 + round),
        date: workday(week, number + m + round),
        municipalities: [municipality],
        index: first + round + m,
      })),
    )
    .filter(({ index }) => (index % PER_WEEK < 8 ? index % 7 !== 0 : index % 3 === 0));
  const joint = {
    idea: dealt(JOINT_IDEAS, number),
    date: workday(week, number + 2),
    municipalities: inOwnerOrder([0, 3, 5].map((step) => dealt(MUNICIPALITY_IDS, number + step))),
    index: first + 16,
  };
  const general = {
    idea: dealt(GENERAL_IDEAS, Math.floor(number / 2)),
    date: workday(week, 1),
    municipalities: [],
    index: first + 17,
  };
  return [...local, joint, ...(number % 2 === 0 ? [general] : [])];
};

/** Weeks around a day; last year's same stretch with every second thing left out. */
const dealtAround = (today: IsoDate): Dealt[] => {
  const week = isoWeekOf(today);
  const numbers = Array.from({ length: WEEKS_BACK + 1 + WEEKS_AHEAD }, (_, number) => number);
  const lastYear = numbers
    .slice(0, WEEKS_BACK + 1)
    .flatMap((number) => weekOf(addWeeks(week, number - WEEKS_BACK - WEEKS_IN_A_YEAR), number))
    .filter(({ index }) => (index + Math.floor(index / PER_WEEK)) % 2 === 0)
    .map((activity) => ({ ...activity, index: activity.index + 500 }));
  const thisYear = numbers.flatMap((number) => weekOf(addWeeks(week, number - WEEKS_BACK), number));
  return [...lastYear, ...thisYear];
};

const participantsOf = (heads: number, isDone: boolean): Participants =>
  isDone ? { registered: heads + 3, attended: heads } : { registered: heads };

interface Moment {
  readonly now: IsoInstant;
  readonly zone: TimeZone;
  readonly goals: readonly PlanGoal[];
}

const activityOf = ({ idea, date, municipalities, index }: Dealt, { now, zone, goals }: Moment): Activity => {
  const isDone = date <= localDate(now, zone);
  // Some work is written down the week after, so that the digest has something "loggat i efterhand".
  const logDay = isDone ? addDays(date, index % 17 === 0 ? 8 : 0) : addDays(date, -7 * (WEEKS_AHEAD + 1));
  const logTime = instantAt(logDay, '16:00', zone);
  const loggedAt = logTime < now ? logTime : now;
  const staffId = dealt(DEMO_STAFF_IDS, index);
  const pillar = PILLAR_OF_KIND[idea.kind];
  const goal = proposedPlanGoal(goals, { year: yearOf(date), pillar, area: idea.area });
  return {
    id: `${yearOf(loggedAt)}-demo-activity-${String(index).padStart(3, '0')}`,
    version: 1,
    kind: idea.kind,
    title: idea.title,
    date: onDay(date),
    ...(isDone ? { hours: idea.hours } : {}),
    staffIds: [staffId],
    municipalities,
    otherParties: idea.otherParties ?? [],
    area: idea.area,
    pillar,
    line: idea.line ?? 'first',
    resultGoalAreaId: proposedResultGoalArea(pillar),
    ...(goal === undefined ? {} : { planGoalId: goal.id }),
    ...(idea.heads === undefined ? {} : { participants: participantsOf(idea.heads, isDone) }),
    documentation: [],
    state: isDone ? 'done' : 'planned',
    loggedBy: staffId,
    loggedAt,
    source: 'card',
  };
};

/** Invented work around a moment: nine weeks back, three ahead, and last year's same weeks thinner. */
export const demoActivities = (now: IsoInstant, zone: TimeZone, goals: readonly PlanGoal[]): Activity[] =>
  dealtAround(localDate(now, zone)).map((activity) => activityOf(activity, { now, zone, goals }));
