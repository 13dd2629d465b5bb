import { isDeepStrictEqual } from 'node:util';
import { type Activity, type ActivityDetails, detailsOf } from '../domain/activity.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { type DetailsRefusal, refusalOf } from './log-activity.js';
import type { Ports } from './ports.js';

export interface EditActivityInput {
  readonly activityId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly details: ActivityDetails;
  /** Id of Person. */
  readonly by: string;
}

export type EditRefusal =
  | DetailsRefusal
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
  const { activityId, expectedVersion, details } = input;
  const before = await ports.store.get('activities', activityId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (before.undone !== undefined) return refused({ kind: 'undone', activity: before });
  const refusal = refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);
  if (isDeepStrictEqual(detailsOf(before), details)) return ok(before);
  if (before.version !== expectedVersion) {
    return refused({ kind: 'changed', activity: before, by: await lastEditor(ports, before) });
  }

  const { id, loggedBy, loggedAt, source, sourceKey, submissionId } = before;
  const change = update('activities', before, {
    ...details,
    id,
    loggedBy,
    loggedAt,
    source,
    editedAt: ports.clock.now(),
    ...(sourceKey !== undefined && { sourceKey }),
    ...(submissionId !== undefined && { submissionId }),
  });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, input.by, 'edit-activity', change, before),
  ]);
  if (committed.ok) return ok(change.record);
  if (committed.error.kind !== 'stale') throw new Error('an edit cannot take a key that it does not change');
  return editActivity(ports, input);
};
