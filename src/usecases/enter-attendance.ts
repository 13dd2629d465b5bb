import { isDeepStrictEqual } from 'node:util';
import type { Activity } from '../domain/activity.js';
import { localDate } from '../domain/calendar.js';
import type { Evaluation, EvaluationQuestion } from '../domain/evaluation.js';
import type { Attendance, Event, Registration } from '../domain/event.js';
import {
  type AttendanceProblem,
  type AttendanceStatement,
  attendanceProblems,
  countsIn,
  dateHeld,
} from '../domain/event-attendance.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import { activityMadeOf } from './activity-of-event.js';
import { auditOf, insert, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import { type DetailsRefusal, refusalOf } from './log-activity.js';
import { evaluationOpened } from './open-evaluation.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Change, Ports } from './ports.js';
import { registrationsFor } from './registrations.js';

export interface EnterAttendanceInput {
  readonly eventId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly statement: AttendanceStatement;
  /** What is asked of those who came: nothing when it is empty. One that has been sent keeps its own. */
  readonly questions: readonly EvaluationQuestion[];
  /** Id of Person. */
  readonly by: string;
}

export interface AttendanceEntered {
  readonly event: Event;
  /** What it became; undefined when somebody has taken the activity away. */
  readonly activity: Activity | undefined;
  readonly evaluation: Evaluation | undefined;
}

export type AttendanceRefusal =
  | DetailsRefusal
  | YearClosedRefusal
  | { readonly kind: 'not_found' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'attendance_problems'; readonly problems: readonly AttendanceProblem[] }
  /** Someone was first; `by` is undefined when the audit does not tell who. */
  | { readonly kind: 'changed'; readonly by: string | undefined };

/** Those with a seat, with whether they came; of nobody when it is not known who did. */
const markedIn = (
  registrations: readonly Registration[],
  { absentIds }: AttendanceStatement,
): readonly Registration[] =>
  registrations.map((registration) => {
    const { attended: _attended, ...unmarked } = registration;
    if (registration.state !== 'seated' || absentIds === undefined) return unmarked;
    return { ...unmarked, attended: !absentIds.includes(registration.id) };
  });

/** The same numbers again keep the name of who entered them first. */
const attendanceAfter = (
  ports: Ports,
  before: Attendance | undefined,
  { statement, by }: EnterAttendanceInput,
): Attendance => {
  const counts = countsIn(statement);
  const entered = { ...counts, enteredBy: by, enteredAt: ports.clock.now() };
  if (before === undefined) return entered;
  const { enteredBy: _by, enteredAt: _at, ...countsBefore } = before;
  return isDeepStrictEqual(counts, countsBefore) ? before : entered;
};

/**
 * Says how many came, and who of the registered did not (I17). The event becomes held, and in the same commit it
 * becomes an activity, or the one that was planned for it does, and those who came are asked what they thought. Once
 * more corrects it, and the activity follows. Of two at the same time one wins; the same form twice is no conflict.
 */
export const enterAttendance = async (
  ports: Ports,
  input: EnterAttendanceInput,
): Promise<Result<AttendanceEntered, AttendanceRefusal>> => {
  const { eventId, expectedVersion, statement, questions, by } = input;
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return refused({ kind: 'not_found' });
  if (event.state === 'cancelled') return refused({ kind: 'cancelled' });
  if (holdsIdentityNumber(statement.note ?? '')) return refused({ kind: 'identity_number' });
  const registrations = await registrationsFor(ports, eventId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  const problems = attendanceProblems({ event, registrations, statement, today });
  const date = dateHeld(event, statement.day);
  if (problems.length > 0 || date === undefined) return refused({ kind: 'attendance_problems', problems });

  const made = await activityMadeOf(ports, { event, date, registrations, statement }, by);
  const refusal = made.after && (await refusalOf(ports, made.after));
  if (refusal !== undefined) return refused(refusal);
  const marked = markedIn(registrations, statement);
  const opened = await evaluationOpened(ports, { event, marked, questions, by });
  const held: Event = {
    ...event,
    date,
    state: 'held',
    attendance: attendanceAfter(ports, event.attendance, input),
    ...(made.after && { activityId: made.after.id }),
  };

  const action = event.attendance === undefined ? 'enter-attendance' : 'correct-attendance';
  const audited = (change: Change, before?: Event | Registration | Activity): Change[] => [
    change,
    auditOf(ports, by, action, change, before),
  ];
  const activityChange = ((): Change[] => {
    const { before, after } = made;
    if (after === undefined || after === before) return [];
    return before === undefined
      ? audited(insert('activities', after))
      : audited(update('activities', before, after), before);
  })();
  const changes = [
    ...activityChange,
    ...registrations.flatMap((before, index) => {
      const after = marked[index] ?? before;
      return isDeepStrictEqual(after, before) ? [] : audited(update('registrations', before, after), before);
    }),
    ...opened.changes,
  ];
  const { evaluation } = opened;
  if (changes.length === 0 && isDeepStrictEqual(held, event))
    return ok({ event, activity: made.after && made.before, evaluation });
  if (event.version !== expectedVersion)
    return refused({ kind: 'changed', by: await lastToChange(ports, 'events', eventId) });

  const eventChange = update('events', event, held);
  const years = [made.before, made.after].flatMap((activity) => (made.after && activity ? [activity] : []));
  const committed = await ports.store.commit([
    ...openYears(...years),
    ...audited(eventChange, event),
    ...changes,
  ]);
  if (!committed.ok) {
    const yearClosed = closedYearIn(committed.error);
    // Somebody registered, answered or changed something meanwhile: it is looked at anew.
    return yearClosed === undefined ? enterAttendance(ports, input) : refused(yearClosed);
  }
  const activity = made.after && (await ports.store.get('activities', made.after.id));
  return ok({ event: eventChange.record, activity, evaluation });
};
