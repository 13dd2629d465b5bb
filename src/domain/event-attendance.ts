import { isHours, MAX_NOTE_LENGTH } from './activity-problems.js';
import type { IsoDate } from './calendar.js';
import type { Attendance, Event, Registration } from './event.js';
import { lastPossibleDay } from './event-dates.js';
import { isOnDay, onDay, type Period } from './fuzzy-date.js';
import { inOwnerOrder, type MunicipalityId } from './municipality.js';

/** What staff say of an event that has taken place. */
export interface AttendanceStatement {
  /** Head counts; the parts of a hybrid event may be said instead of the whole. */
  readonly attended?: number;
  readonly onSite?: number;
  readonly online?: number;
  readonly isEstimated: boolean;
  /** Ids of the registrations whose people did not come; undefined when nobody knows who came. */
  readonly absentIds: readonly string[] | undefined;
  /** Which day it was, of an event whose date is not known to the day. */
  readonly day?: IsoDate;
  /** Person-hours of the staff in all. */
  readonly hours?: number;
  readonly note?: string;
  readonly municipalities: readonly MunicipalityId[];
}

/** Whether the day has to be asked for: an activity may be as fuzzy as its event, but not without any date. */
export const needsDay = ({ date }: Pick<Event, 'date'>): 'no' | 'optional' | 'required' =>
  isOnDay(date) ? 'no' : date === undefined ? 'required' : 'optional';

/** Whether it has begun, so that people can have come; one without a date may have. */
export const mayHaveBegun = ({ date }: Pick<Event, 'date'>, today: IsoDate): boolean =>
  date === undefined || date.from <= today;

/**
 * Whether its last possible day is over, or the time at which it ended on that day. `now` is `HH:mm` in the unit's
 * time zone.
 */
export const hasPassed = (
  event: Pick<Event, 'date' | 'dateEnd' | 'endTime'>,
  today: IsoDate,
  now: string,
): boolean => {
  const last = lastPossibleDay(event);
  if (last === undefined || last > today) return false;
  const end = event.endTime ?? event.date?.time;
  return last < today || (isOnDay(event.date) && end !== undefined && end <= now);
};

/** It has passed, and nobody has said how many came. */
export const lacksAttendance = (event: Event, today: IsoDate, now: string): boolean =>
  event.state === 'planned' && event.attendance === undefined && hasPassed(event, today, now);

/** The registrations with a seat, who are the ones that may have come. */
export const seatedOf = (registrations: readonly Registration[]): readonly Registration[] =>
  registrations.filter(({ state }) => state === 'seated');

/** Where those with a seat work, as a proposal. */
export const registeredMunicipalities = (registrations: readonly Registration[]): MunicipalityId[] =>
  inOwnerOrder([...new Set(seatedOf(registrations).flatMap(({ municipalityId }) => municipalityId ?? []))]);

/** How many came: what is said, else the sum of the parts. */
export const attendedIn = ({ attended, onSite, online }: AttendanceStatement): number | undefined =>
  attended ?? (onSite === undefined || online === undefined ? undefined : onSite + online);

/** Head counts above this are slips of the finger. */
export const MOST_ATTENDED = 10_000;

/** People who have a seat of their own and are not said to have been away. */
const presentPeople = (registrations: readonly Registration[], absentIds: readonly string[]): number =>
  seatedOf(registrations).filter(({ id, personId }) => personId !== undefined && !absentIds.includes(id))
    .length;

interface Stated {
  readonly event: Event;
  readonly registrations: readonly Registration[];
  readonly statement: AttendanceStatement;
  readonly today: IsoDate;
}

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  attended_missing: ({ statement }) => attendedIn(statement) === undefined,
  attended_too_many: ({ statement }) => (attendedIn(statement) ?? 0) > MOST_ATTENDED,
  does_not_add_up: ({ statement: { attended, onSite, online } }) =>
    attended !== undefined &&
    (onSite !== undefined && online !== undefined
      ? onSite + online !== attended
      : Math.max(onSite ?? 0, online ?? 0) > attended),
  fewer_than_present: ({ statement, registrations }) => {
    const attended = attendedIn(statement);
    const { absentIds } = statement;
    return (
      attended !== undefined && absentIds !== undefined && presentPeople(registrations, absentIds) > attended
    );
  },
  day_missing: ({ statement, event }) => needsDay(event) === 'required' && statement.day === undefined,
  day_in_future: ({ statement: { day }, today }) => day !== undefined && day > today,
  not_begun: ({ event, statement: { day }, today }) => day === undefined && !mayHaveBegun(event, today),
  hours_out_of_range: ({ statement: { hours } }) => hours !== undefined && !isHours(hours),
  note_too_long: ({ statement: { note = '' } }) => note.length > MAX_NOTE_LENGTH,
} as const satisfies Readonly<Record<string, (stated: Stated) => boolean>>;

export type AttendanceProblem = keyof typeof CHECKS;

// Object.keys forgets what the keys are.
export const ATTENDANCE_PROBLEMS = Object.keys(CHECKS) as readonly AttendanceProblem[];

/** All that must be mended before attendance can be saved. */
export const attendanceProblems = (stated: Stated): readonly AttendanceProblem[] =>
  ATTENDANCE_PROBLEMS.filter((problem) => CHECKS[problem](stated));

/** When it took place, as exactly as is known now. */
export const dateHeld = ({ date }: Pick<Event, 'date'>, day: IsoDate | undefined): Period | undefined =>
  day === undefined || isOnDay(date) ? date : onDay(day);

/** Head counts as they are kept; a registered number is never among them (I17). */
export const countsIn = (
  statement: AttendanceStatement,
): Pick<Attendance, 'attended' | 'onSite' | 'online' | 'isEstimated'> => {
  const { onSite, online, isEstimated } = statement;
  return {
    attended: attendedIn(statement) ?? 0,
    ...(onSite !== undefined && { onSite }),
    ...(online !== undefined && { online }),
    isEstimated,
  };
};
