import type { Activity, ActivityDetails, ActivityState, Participants } from './activity.js';
import { PILLAR_OF_KIND } from './activity-kind.js';
import { addHours, type IsoDate, type IsoInstant, weekdayOf } from './calendar.js';
import type { Period } from './fuzzy-date.js';
import { isHttpsLink } from './https-link.js';
import { inOwnerOrder, MUNICIPALITY_NAMES } from './municipality.js';
import type { Role } from './person.js';
import { isResultGoalArea } from './result-goal-area.js';

/** Person-hours of one activity; more than this is a slip of the finger. */
export const MAX_HOURS = 400;
export const MAX_TITLE_LENGTH = 200;
export const MAX_NOTE_LENGTH = 4000;

/** How long after logging the entry can be taken back. */
export const UNDO_HOURS = 24;

/** The internal follow-up form came into use this day; earlier rows stay out of its statistics (I9, 000:117). */
const FORM_IN_USE_FROM = '2017-09-01';

export const ACTIVITY_PROBLEMS = [
  'title_missing',
  'title_too_long',
  'hours_out_of_range',
  'hours_per_person_out_of_range',
  'end_before_start',
  'future_is_not_done',
  'not_held_yet',
  'attendance_does_not_add_up',
  'pillar_missing',
  'result_goal_area_missing',
  'owner_among_others',
  'municipality_twice',
  'link_not_https',
  'text_too_long',
] as const;
export type ActivityProblem = (typeof ACTIVITY_PROBLEMS)[number];

/** What must be mended before the activity can be saved, and in which field. */
export interface FieldProblem {
  readonly field: keyof ActivityDetails;
  readonly problem: ActivityProblem;
}

export const isFuture = (date: Period, today: IsoDate): boolean => date.from > today;

/** A future activity is planned, anything else is taken as done (I18). */
export const stateOn = (date: Period, today: IsoDate): ActivityState =>
  isFuture(date, today) ? 'planned' : 'done';

const isHours = (hours: number): boolean => hours > 0 && hours <= MAX_HOURS;

const addsUp = ({ attended, onSite, online }: Participants): boolean =>
  attended === undefined ||
  (onSite === undefined || online === undefined
    ? Math.max(onSite ?? 0, online ?? 0) <= attended
    : onSite + online === attended);

const hasAttendance = ({ attended, onSite, online }: Participants): boolean =>
  [attended, onSite, online].some((count) => count !== undefined);

const isOwnerName = (name: string): boolean =>
  Object.values(MUNICIPALITY_NAMES).some((owner) => owner.toLowerCase() === name.trim().toLowerCase());

type Check = (details: ActivityDetails, today: IsoDate) => boolean;

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS: Readonly<Record<ActivityProblem, readonly [keyof ActivityDetails, Check]>> = {
  title_missing: ['title', ({ title }) => title.trim() === ''],
  title_too_long: ['title', ({ title }) => title.length > MAX_TITLE_LENGTH],
  hours_out_of_range: ['hours', ({ hours }) => hours !== undefined && !isHours(hours)],
  hours_per_person_out_of_range: [
    'hoursPerPerson',
    ({ hoursPerPerson }) => hoursPerPerson !== undefined && !isHours(hoursPerPerson),
  ],
  end_before_start: ['dateEnd', ({ date, dateEnd }) => dateEnd !== undefined && dateEnd < date.from],
  future_is_not_done: ['state', ({ date, state }, today) => state === 'done' && isFuture(date, today)],
  not_held_yet: [
    'participants',
    ({ date, participants }, today) =>
      participants !== undefined && isFuture(date, today) && hasAttendance(participants),
  ],
  attendance_does_not_add_up: [
    'participants',
    ({ participants }) => participants !== undefined && !addsUp(participants),
  ],
  pillar_missing: ['pillar', ({ kind, pillar }) => pillar === null && PILLAR_OF_KIND[kind] !== null],
  result_goal_area_missing: [
    'resultGoalAreaId',
    ({ state, resultGoalAreaId }) =>
      resultGoalAreaId === undefined ? state === 'done' : !isResultGoalArea(resultGoalAreaId),
  ],
  owner_among_others: ['otherParties', ({ otherParties }) => otherParties.some(isOwnerName)],
  municipality_twice: [
    'municipalities',
    ({ municipalities }) => inOwnerOrder(municipalities).length !== municipalities.length,
  ],
  link_not_https: [
    'documentation',
    ({ documentation }) => documentation.some(({ url }) => url !== undefined && !isHttpsLink(url)),
  ],
  text_too_long: [
    'outcomeNote',
    ({ outcomeNote = '', otherParties, documentation }) =>
      outcomeNote.length > MAX_NOTE_LENGTH ||
      [...otherParties, ...documentation.map(({ title }) => title)].some(
        (text) => text.length > MAX_TITLE_LENGTH,
      ),
  ],
};

/** Everything that stands in the way of saving, in a fixed order; empty = it can be saved (I1, I8, I17, I18). */
export const problemsOf = (details: ActivityDetails, today: IsoDate): readonly FieldProblem[] =>
  ACTIVITY_PROBLEMS.flatMap((problem) => {
    const [field, isThere] = CHECKS[problem];
    return isThere(details, today) ? [{ field, problem }] : [];
  });

/** Saturdays and Sundays among the exact days: allowed, but worth pointing out before it is too late to mend. */
export const weekendDaysOf = ({ date, dateEnd }: Pick<ActivityDetails, 'date' | 'dateEnd'>): IsoDate[] => {
  const isExact = date.precision === 'day' || date.precision === 'minute';
  const days = isExact ? [date.from, ...(dateEnd === undefined ? [] : [dateEnd])] : [];
  return [...new Set(days)].filter((day) => weekdayOf(day) > 5);
};

/** Whether the form's statistics may hold it (I9). */
export const isInFormStatistics = ({ date }: Pick<ActivityDetails, 'date'>): boolean =>
  date.from >= FORM_IN_USE_FROM;

/** Who may edit or undo: the one who logged it, and the FoU manager (domain-model section 8). */
export const mayChange = (
  activity: Pick<Activity, 'loggedBy'>,
  person: { readonly id: string; readonly roles: readonly Role[] },
): boolean => activity.loggedBy === person.id || person.roles.includes('fou_manager');

/** The last instant at which the entry can be taken back. */
export const undoableUntil = (activity: Pick<Activity, 'loggedAt'>): IsoInstant =>
  addHours(activity.loggedAt, UNDO_HOURS);

/** Everything a person wrote freely, to be searched for what must not be stored (I27). */
export const writtenTextsOf = ({
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
