import type { Activity, ActivityDetails, InferableDetail } from '../domain/activity.js';
import { type ActivityProblem, activityProblems, writtenInActivity } from '../domain/activity-problems.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

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
export const refusalOf = (ports: Ports, details: ActivityDetails): DetailsRefusal | undefined => {
  if (writtenInActivity(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  const problems = activityProblems(details, localDate(ports.clock.now(), ports.timeZone));
  return problems.length > 0 ? { kind: 'problems', problems } : undefined;
};

/** Saves an activity. A message or form that arrives twice gives the first record again (design section 5). */
export const logActivity = async (
  ports: Ports,
  { details, loggedBy, source, inferred = [], sourceLink, sourceKey, submissionId }: LogActivityInput,
): Promise<Result<Activity, LogRefusal>> => {
  const refusal = refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);

  const loggedAt = ports.clock.now();
  const change = insert('activities', {
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
  const committed = await ports.store.commit([
    ...openYears(details),
    change,
    auditOf(ports, loggedBy, 'log-activity', change),
  ]);
  if (committed.ok) return ok(change.record);
  const yearClosed = closedYearIn(committed.error);
  if (yearClosed !== undefined) return refused(yearClosed);

  const [earlier] = await ports.store.find(
    'activities',
    submissionId === undefined ? { sourceKey: sourceKey ?? '' } : { submissionId },
  );
  if (committed.error.kind !== 'duplicate' || earlier === undefined) {
    throw new Error(`a new activity was refused as ${committed.error.kind}`);
  }
  return earlier.loggedBy === loggedBy
    ? ok(earlier)
    : refused({ kind: 'sent_by_another', by: earlier.loggedBy });
};
