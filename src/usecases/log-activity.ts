import type { Activity, ActivityDetails, InferableDetail } from '../domain/activity.js';
import { type ActivityProblem, activityProblems, writtenInActivity } from '../domain/activity-problems.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import { goalAreas } from './goal-areas-of-year.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports, Put } from './ports.js';

export interface LogActivityInput {
  readonly details: ActivityDetails;
  /** Id of Person. */
  readonly loggedBy: string;
  readonly source: 'chat' | 'card';
  /** What the bot concluded and nobody has stated. */
  readonly inferred?: readonly InferableDetail[];
  /** Link to the message in Teams that it was made from. */
  readonly sourceLink?: string;
  /** Of the message that holds the whole activity. */
  readonly sourceKey?: string;
  /** Minted when the form was drawn. */
  readonly submissionId?: string;
}

/** Why the details cannot stand as they are. */
export type DetailsRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly ActivityProblem[] }
  | { readonly kind: 'identity_number' };

export type LogRefusal =
  | DetailsRefusal
  | YearClosedRefusal
  /** The form, open in a shared conversation, has been sent by someone else. */
  | { readonly kind: 'sent_by_another'; readonly by: string };

/** The checks that every saved activity has passed, however it came in. */
export const refusalOf = async (
  { store, clock, timeZone }: Ports,
  details: ActivityDetails,
): Promise<DetailsRefusal | undefined> => {
  if (writtenInActivity(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  const { planGoalId } = details;
  const goal = planGoalId === undefined ? undefined : await store.get('goals', planGoalId);
  const today = localDate(clock.now(), timeZone);
  const problems = activityProblems(
    details,
    today,
    goal === undefined ? [] : [goal],
    await goalAreas({ store }),
  );
  return problems.length > 0 ? { kind: 'problems', problems } : undefined;
};

const recordOf = (
  ports: Ports,
  { details, loggedBy, source, inferred = [], sourceLink, sourceKey, submissionId }: LogActivityInput,
): Put<'activities'> => {
  const loggedAt = ports.clock.now();
  return insert('activities', {
    ...details,
    id: ports.ids.record(yearOf(loggedAt)),
    loggedBy,
    loggedAt,
    source,
    ...(inferred.length > 0 && { inferred }),
    ...(sourceLink !== undefined && { sourceLink }),
    ...(sourceKey !== undefined && { sourceKey }),
    ...(submissionId !== undefined && { submissionId }),
  });
};

/** What the same message or form was saved as before. */
const earlierOf = async (
  { store }: Ports,
  { sourceKey = '', submissionId }: LogActivityInput,
): Promise<readonly Activity[]> =>
  store.find('activities', submissionId === undefined ? { sourceKey } : { submissionId });

/**
 * Saves activities, all of them or none. A message or form that arrives twice gives the first records again (design
 * section 5), also when their year has been closed since.
 */
export const logActivities = async (
  ports: Ports,
  inputs: readonly LogActivityInput[],
): Promise<Result<readonly Activity[], LogRefusal>> => {
  for (const { details } of inputs) {
    const refusal = await refusalOf(ports, details);
    if (refusal !== undefined) return refused(refusal);
  }
  const changes = inputs.map((input) => recordOf(ports, input));
  const committed = await ports.store.commit([
    ...openYears(...inputs.map(({ details }) => details)),
    ...changes.flatMap((change) => [change, auditOf(ports, change.record.loggedBy, 'log-activity', change)]),
  ]);
  if (committed.ok) return ok(changes.map(({ record }) => record));
  const found = await Promise.all(inputs.map((input) => earlierOf(ports, input)));
  const earlier = found.flat();
  const yearClosed = closedYearIn(committed.error);
  if (earlier.length === 0) {
    if (yearClosed !== undefined) return refused(yearClosed);
    throw new Error(`new activities were refused as ${committed.error.kind}`);
  }
  const another = earlier.find(({ loggedBy }) => inputs.every((input) => input.loggedBy !== loggedBy));
  if (another !== undefined) return refused({ kind: 'sent_by_another', by: another.loggedBy });
  const others = inputs.filter((_, index) => found[index]?.length === 0);
  if (yearClosed === undefined || others.length === 0) return ok(earlier);

  // What was saved before its year was closed is saved still, and says nothing of the others.
  const logged = await logActivities(ports, others);
  if (!logged.ok) return logged;
  const loggedOf = new Map(others.map((input, index) => [input, logged.value[index]]));
  return ok(inputs.flatMap((input, index) => loggedOf.get(input) ?? found[index] ?? []));
};

/** Saves one activity, as {@link logActivities} does. */
export const logActivity = async (
  ports: Ports,
  input: LogActivityInput,
): Promise<Result<Activity, LogRefusal>> => {
  const logged = await logActivities(ports, [input]);
  if (!logged.ok) return logged;
  const [activity] = logged.value;
  if (activity === undefined) throw new Error('one activity was logged and none came of it');
  return ok(activity);
};
