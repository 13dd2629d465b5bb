import type { ActivityDetails, Participants } from './activity.js';
import { PILLAR_OF_KIND } from './activity-kind.js';
import { isFuture } from './activity-rules.js';
import { type IsoDate, yearOf } from './calendar.js';
import type { GoalArea } from './goal-area.js';
import { isHttpsLink } from './https-link.js';
import { inOwnerOrder, MUNICIPALITY_NAMES } from './municipality.js';
import type { PlanGoal } from './plan-goal.js';
import { isResultGoalAreaOn } from './result-goal-area.js';

/** Person-hours of one activity; more than this is a slip of the finger. */
const MAX_HOURS = 400;
export const MAX_TITLE_LENGTH = 200;
export const MAX_NOTE_LENGTH = 4000;

export const isHours = (hours: number): boolean => hours > 0 && hours <= MAX_HOURS;

const addsUp = ({ attended, onSite, online }: Participants): boolean =>
  attended === undefined ||
  (onSite === undefined || online === undefined
    ? Math.max(onSite ?? 0, online ?? 0) <= attended
    : onSite + online === attended);

const hasAttendance = ({ attended, onSite, online }: Participants): boolean =>
  [attended, onSite, online].some((count) => count !== undefined);

const OWNER_NAMES = Object.values(MUNICIPALITY_NAMES).map((name) => name.toLowerCase());

export const isOwnerName = (name: string): boolean =>
  OWNER_NAMES.includes(
    name
      .trim()
      .toLowerCase()
      .replace(/ (?:kommun|stad)$/, ''),
  );

type Check = (
  details: ActivityDetails,
  today: IsoDate,
  goals: readonly PlanGoal[],
  goalAreas: readonly GoalArea[],
) => boolean;

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  title_missing: ({ title }) => title.trim() === '',
  title_too_long: ({ title }) => title.length > MAX_TITLE_LENGTH,
  hours_out_of_range: ({ hours }) => hours !== undefined && !isHours(hours),
  hours_per_person_out_of_range: ({ hoursPerPerson }) =>
    hoursPerPerson !== undefined && !isHours(hoursPerPerson),
  end_before_start: ({ date, dateEnd }) => dateEnd !== undefined && dateEnd < date.from,
  future_is_not_done: ({ date, state }, today) => state === 'done' && isFuture(date, today),
  not_held_yet: ({ date, participants }, today) =>
    participants !== undefined && isFuture(date, today) && hasAttendance(participants),
  attendance_does_not_add_up: ({ participants }) => participants !== undefined && !addsUp(participants),
  pillar_missing: ({ kind, pillar }) => pillar === null && PILLAR_OF_KIND[kind] !== null,
  result_goal_area_missing: ({ state, date, resultGoalAreaId }, _today, _goals, goalAreas) =>
    resultGoalAreaId === undefined
      ? state === 'done'
      : !isResultGoalAreaOn(resultGoalAreaId, date.from, goalAreas),
  plan_goal_of_another_year: ({ date, planGoalId }, _today, goals) =>
    planGoalId !== undefined &&
    !goals.some(({ id, year }) => id === planGoalId && year === yearOf(date.from)),
  owner_among_others: ({ otherParties }) => otherParties.some(isOwnerName),
  municipality_twice: ({ municipalities }) => inOwnerOrder(municipalities).length !== municipalities.length,
  link_not_https: ({ documentation }) =>
    documentation.some(({ url }) => url !== undefined && !isHttpsLink(url)),
  text_too_long: ({ outcomeNote = '', otherParties, documentation }) =>
    outcomeNote.length > MAX_NOTE_LENGTH ||
    [...otherParties, ...documentation.map(({ title }) => title)].some(
      (text) => text.length > MAX_TITLE_LENGTH,
    ),
} as const satisfies Readonly<Record<string, Check>>;

export type ActivityProblem = keyof typeof CHECKS;

// Object.keys forgets what the keys are.
const ACTIVITY_PROBLEMS = Object.keys(CHECKS) as readonly ActivityProblem[];

/**
 * All that must be mended before the activity can be saved; empty = it can be (I1, I8, I17, I18). `goals` holds the
 * plan goal that it counts towards, if any, and `goalAreas` the areas of result goals beside the register's.
 */
export const activityProblems = (
  details: ActivityDetails,
  today: IsoDate,
  goals: readonly PlanGoal[] = [],
  goalAreas: readonly GoalArea[] = [],
): readonly ActivityProblem[] =>
  ACTIVITY_PROBLEMS.filter((problem) => CHECKS[problem](details, today, goals, goalAreas));

/** Everything a person wrote freely, to be searched for what must not be stored (I27). */
export const writtenInActivity = ({
  title,
  outcomeNote = '',
  otherParties,
  documentation,
}: ActivityDetails): readonly string[] => [
  title,
  outcomeNote,
  ...otherParties,
  ...documentation.flatMap((document) => [document.title, document.url ?? '']),
];
