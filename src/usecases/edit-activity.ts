import { isDeepStrictEqual } from 'node:util';
import { type Activity, type ActivityDetails, detailsOf, type InferableDetail } from '../domain/activity.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { type DetailsRefusal, refusalOf } from './log-activity.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

export interface EditActivityInput {
  readonly activityId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly details: ActivityDetails;
  /** What the bot concluded and nobody has stated. */
  readonly inferred?: readonly InferableDetail[];
  /** Id of Person. */
  readonly by: string;
}

export type EditRefusal =
  | DetailsRefusal
  | YearClosedRefusal
  | { readonly kind: 'not_found' }
  | { readonly kind: 'undone'; readonly activity: Activity }
  /** Someone was first; `activity` is as it is now and `by` the person who changed it. */
  | { readonly kind: 'changed'; readonly activity: Activity; readonly by: string };

/** Who made the edit that stands, by the audit. */
const lastEditor = async (ports: Ports, { id, editedAt, loggedBy }: Activity): Promise<string> => {
  const edits = await ports.store.find('audit', { recordId: id, action: 'edit-activity' });
  return edits.findLast(({ at }) => at === editedAt)?.by ?? loggedBy;
};

/**
 * Changes what a person stated. Two who save at once: one wins and the other learns who. The same form sent
 * twice is no conflict.
 */
export const editActivity = async (
  ports: Ports,
  input: EditActivityInput,
): Promise<Result<Activity, EditRefusal>> => {
  const { activityId, expectedVersion, details, inferred = [] } = input;
  const before = await ports.store.get('activities', activityId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (before.undone !== undefined) return refused({ kind: 'undone', activity: before });
  const refusal = await refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);
  const isSame =
    isDeepStrictEqual(detailsOf(before), details) && isDeepStrictEqual(before.inferred ?? [], inferred);
  if (isSame) return ok(before);
  if (before.version !== expectedVersion) {
    return refused({ kind: 'changed', activity: before, by: await lastEditor(ports, before) });
  }

  const { id, loggedBy, loggedAt, source, importId, sourceLink, sourceKey, submissionId } = before;
  const change = update('activities', before, {
    ...details,
    id,
    loggedBy,
    loggedAt,
    source,
    editedAt: ports.clock.now(),
    ...(inferred.length > 0 && { inferred }),
    ...(importId !== undefined && { importId }),
    ...(sourceLink !== undefined && { sourceLink }),
    ...(sourceKey !== undefined && { sourceKey }),
    ...(submissionId !== undefined && { submissionId }),
  });
  const committed = await ports.store.commit([
    ...openYears(before, details),
    change,
    auditOf(ports, input.by, 'edit-activity', change, before),
  ]);
  if (committed.ok) return ok(change.record);
  const yearClosed = closedYearIn(committed.error);
  if (yearClosed !== undefined) return refused(yearClosed);
  if (committed.error.kind !== 'stale') throw new Error('an edit cannot take a key that it does not change');
  return editActivity(ports, input);
};
