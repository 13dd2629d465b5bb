import type { Activity } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import type { Request } from '../domain/request.js';
import { type Result, refused } from '../domain/result.js';
import { type ActInput, type ActOnRequestRefusal, actOnRequest } from './act-on-request.js';
import { auditOf, update } from './changes.js';
import { closedYearOf } from './closed-year-of.js';
import { openYears, type YearClosedRefusal } from './open-year.js';
import type { Change, Ports } from './ports.js';

export interface LinkInput extends Omit<ActInput, 'acts' | 'along'> {
  readonly activityId: string;
}

export type LinkRefusal =
  | ActOnRequestRefusal
  | YearClosedRefusal
  | { readonly kind: 'activity_gone' }
  /** It belongs to another request. */
  | { readonly kind: 'activity_taken'; readonly requestId: string }
  /** It belongs where it was to belong. */
  | { readonly kind: 'activity_as_wished' }
  /** Somebody changed it meanwhile. */
  | { readonly kind: 'activity_changed' };

const ACTION = 'edit-activity';

const changeOf = (ports: Ports, by: string, before: Activity, requestId: string | undefined): Change[] => {
  const { requestId: _former, ...rest } = before;
  const editedAt = ports.clock.now();
  const after = { ...rest, editedAt, ...(requestId !== undefined && { requestId }) };
  const change = update('activities', before, after);
  return [...openYears(before), change, auditOf(ports, by, ACTION, change, before)];
};

/** Does it with the request and with the activity, or with neither. */
const withActivity = async (
  ports: Ports,
  { activityId, ...seen }: LinkInput,
  kind: 'link_activity' | 'unlink_activity',
  activity: Activity,
): Promise<Result<Request, LinkRefusal>> => {
  const wanted = kind === 'link_activity' ? seen.requestId : undefined;
  const isSo = activity.requestId === wanted;
  const request = await ports.store.get('requests', seen.requestId);
  // A press that arrives twice finds it so, and the request with another version.
  if (isSo && request?.version === seen.expectedVersion) return refused({ kind: 'activity_as_wished' });
  const closed = isSo ? undefined : await closedYearOf(ports, yearOf(activity.date.from));
  if (closed !== undefined) return refused({ kind: 'year_closed', closed });
  const along = isSo ? [] : changeOf(ports, seen.by, activity, wanted);
  const done = await actOnRequest(ports, { ...seen, acts: [{ kind, activityId }], along });
  const isActivity =
    !done.ok && done.error.kind === 'changed' && done.error.request.version === seen.expectedVersion;
  return isActivity ? refused({ kind: 'activity_changed' }) : done;
};

/** Lets an activity that is logged count for the request. */
export const linkActivity = async (ports: Ports, input: LinkInput): Promise<Result<Request, LinkRefusal>> => {
  const activity = await ports.store.get('activities', input.activityId);
  if (activity === undefined || activity.undone !== undefined) return refused({ kind: 'activity_gone' });
  if (activity.requestId !== undefined && activity.requestId !== input.requestId)
    return refused({ kind: 'activity_taken', requestId: activity.requestId });
  return withActivity(ports, input, 'link_activity', activity);
};

/** Takes it from the request again; it stays in the log. */
export const unlinkActivity = async (
  ports: Ports,
  input: LinkInput,
): Promise<Result<Request, LinkRefusal>> => {
  const activity = await ports.store.get('activities', input.activityId);
  if (activity === undefined) return refused({ kind: 'activity_gone' });
  if (activity.requestId !== undefined && activity.requestId !== input.requestId)
    return refused({ kind: 'activity_taken', requestId: activity.requestId });
  return withActivity(ports, input, 'unlink_activity', activity);
};
