import type { Activity } from '../domain/activity.js';
import type { IsoInstant } from '../domain/calendar.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

export type TakeAwayRefusal = { readonly kind: 'not_found' } | YearClosedRefusal;

interface TakeAway<Refusal> {
  readonly activityIds: readonly string[];
  /** Id of Person. */
  readonly by: string;
  /** As the audit calls it. */
  readonly action: string;
  /** What there is against taking one of them away now. */
  readonly refusalOf: (activity: Activity, now: IsoInstant) => Refusal | undefined;
}

/** An edit can come in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/**
 * Takes activities of open years away, all of them or none. The records stay, marked as undone, so that a re-sent
 * message cannot log them again. Once more changes nothing.
 */
export const takeAwayActivities = async <Refusal>(
  ports: Ports,
  { activityIds, by, action, refusalOf }: TakeAway<Refusal>,
): Promise<Result<readonly Activity[], TakeAwayRefusal | Refusal>> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const found = await Promise.all(activityIds.map((id) => ports.store.get('activities', id)));
    const all = found.filter((activity) => activity !== undefined);
    if (all.length < activityIds.length || all.length === 0) return refused({ kind: 'not_found' });
    const at = ports.clock.now();
    const standing = all.filter(({ undone }) => undone === undefined);
    for (const activity of standing) {
      const refusal = refusalOf(activity, at);
      if (refusal !== undefined) return refused(refusal);
    }
    if (standing.length === 0) return ok(all);

    const changes = standing.map((before) => ({
      before,
      change: update('activities', before, { ...before, undone: { at, by } }),
    }));
    const committed = await ports.store.commit([
      ...openYears(...standing),
      ...changes.flatMap(({ before, change }) => [change, auditOf(ports, by, action, change, before)]),
    ]);
    if (committed.ok) {
      const undone = changes.map(({ change }) => change.record);
      return ok(all.map((activity) => undone.find(({ id }) => id === activity.id) ?? activity));
    }
    const yearClosed = closedYearIn(committed.error);
    if (yearClosed !== undefined) return refused(yearClosed);
  }
  throw new Error(`activities changed ${MAX_ATTEMPTS} times while they were being taken away`);
};
