import { type Activity, type ActivityDetails, detailsOf } from '../domain/activity.js';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { inOwnerOrder } from '../domain/municipality.js';
import { withAttendance } from '../domain/nominations.js';
import { ok, type Result, refused } from '../domain/result.js';
import { proposedResultGoalArea } from '../domain/result-goal-area.js';
import type { Nomination, Training, TrainingSession } from '../domain/training.js';
import { auditOf, insert, update } from './changes.js';
import { commitSeats, nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import { lastToChange } from './last-to-change.js';
import { type DetailsRefusal, refusalOf } from './log-activity.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Change, Ports, Put } from './ports.js';

export interface SessionAttendanceInput {
  readonly trainingId: string;
  /** The version that the card showed. */
  readonly expectedVersion: number;
  readonly session: number;
  /** How many had a seat on the card. */
  readonly listed: number;
  /** Ids of the nominations of those who had a seat and did not come. */
  readonly missedIds: readonly string[];
  /** What the activity is called when it is new. */
  readonly title: string;
  /** Id of Person. */
  readonly by: string;
}

export interface SavedAttendance {
  readonly training: Training;
  readonly activity: Activity;
  readonly attended: number;
}

export type AttendanceRefusal =
  | DetailsRefusal
  | YearClosedRefusal
  | { readonly kind: 'not_found' | 'no_day' | 'not_held_yet' | 'nobody_seated' }
  /** Somebody was first. */
  | { readonly kind: 'changed'; readonly by: string | undefined };

type Saved = Result<SavedAttendance, AttendanceRefusal>;

/** The activity of the session that is there, unless it was taken back. */
const activityOf = async (
  { store }: Ports,
  { activityId }: TrainingSession,
): Promise<Activity | undefined> => {
  const activity = activityId === undefined ? undefined : await store.get('activities', activityId);
  return activity?.undone === undefined ? activity : undefined;
};

/** Only those who came count, and never those who had a seat (I17). */
const counted = (came: readonly Nomination[]): Pick<ActivityDetails, 'municipalities' | 'participants'> => ({
  municipalities: inOwnerOrder(came.map(({ municipalityId }) => municipalityId)),
  participants: { attended: came.length },
});

const newDetails = (
  { area, id }: Training,
  date: NonNullable<TrainingSession['date']>,
  { title, by }: SessionAttendanceInput,
  came: readonly Nomination[],
): ActivityDetails => {
  const pillar = PILLAR_OF_KIND.training;
  return {
    kind: 'training',
    title,
    date,
    staffIds: [by],
    otherParties: [],
    area,
    pillar,
    line: 'first',
    resultGoalAreaId: proposedResultGoalArea(pillar),
    trainingId: id,
    documentation: [],
    state: 'done',
    ...counted(came),
  };
};

const activityChange = (
  ports: Ports,
  before: Activity | undefined,
  details: ActivityDetails,
  by: string,
): Put<'activities'> => {
  const now = ports.clock.now();
  return before === undefined
    ? insert('activities', {
        ...details,
        id: ports.ids.record(yearOf(now)),
        loggedBy: by,
        loggedAt: now,
        source: 'card',
        inferred: ['pillar', 'line', 'resultGoalAreaId'],
      })
    : update('activities', before, { ...before, ...details, editedAt: now });
};

const saveNow = async (ports: Ports, input: SessionAttendanceInput): Promise<Saved | 'lost_race'> => {
  const { trainingId, expectedVersion, session: number, missedIds, by } = input;
  const training = await ports.store.get('trainings', trainingId);
  const session = training?.sessions.find((one) => one.number === number);
  if (training === undefined || session === undefined) return refused({ kind: 'not_found' });
  const { date } = session;
  if (date === undefined) return refused({ kind: 'no_day' });
  if (date.from > localDate(ports.clock.now(), ports.timeZone)) return refused({ kind: 'not_held_yet' });
  const nominations = await nominationsOf(ports, trainingId);
  const seated = nominations.filter(({ state }) => state === 'seated');
  if (seated.length === 0) return refused({ kind: 'nobody_seated' });
  const came = seated.filter(({ id }) => !missedIds.includes(id));
  const before = await activityOf(ports, session);
  const marked = nominations.map((one) =>
    one.state === 'seated' ? withAttendance(one, number, came.includes(one)) : one,
  );
  const isSaved =
    before !== undefined &&
    seated.every(({ id, attended, missed }) =>
      missedIds.includes(id) ? missed.includes(number) : attended.includes(number),
    );
  // Nothing is new, as when the same form arrives twice.
  if (isSaved) return ok({ training, activity: before, attended: came.length });
  if (training.version !== expectedVersion || seated.length !== input.listed)
    return refused({ kind: 'changed', by: await lastToChange(ports, 'trainings', trainingId) });

  const details =
    before === undefined
      ? newDetails(training, date, input, came)
      : { ...detailsOf(before), ...counted(came) };
  const refusal = await refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);
  const activity = activityChange(ports, before, details, by);
  const after: Training = {
    ...training,
    sessions: training.sessions.map((one) =>
      one.number === number
        ? { ...one, activityId: activity.record.id, enteredBy: by, enteredAt: ports.clock.now() }
        : one,
    ),
  };
  const more: Change[] = [
    ...openYears(...(before === undefined ? [] : [before]), details),
    activity,
    auditOf(ports, by, before === undefined ? 'log-activity' : 'edit-activity', activity, before),
  ];
  const committed = await commitSeats(ports, {
    by,
    action: 'save-attendance',
    before: { training, nominations },
    after: { training: after, nominations: marked },
    more,
  });
  if (committed.ok) {
    const version = training.version + 1;
    return ok({ training: { ...after, version }, activity: activity.record, attended: came.length });
  }
  const yearClosed = closedYearIn(committed.error);
  return yearClosed === undefined ? 'lost_race' : refused(yearClosed);
};

/**
 * Keeps who came to a session and who did not, and makes or changes the activity that counts it, in one commit. The
 * same form twice is no conflict.
 */
export const saveSessionAttendance = (ports: Ports, input: SessionAttendanceInput): Promise<Saved> =>
  inTurnUntilKept(ports, input.trainingId, () => saveNow(ports, input));
