import type { Activity } from '../domain/activity.js';
import type { ActivityImport } from '../domain/activity-import.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { closedYearIn, openYears, type YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

export type UndoImportRefusal =
  | YearClosedRefusal
  | { readonly kind: 'not_found' }
  /** These have been changed since, and somebody's work would be lost with them. */
  | { readonly kind: 'changed'; readonly activities: readonly Activity[] };

/** An edit can come in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/** The activities that an import made. */
export const importedActivities = ({ store }: Ports, importId: string): Promise<readonly Activity[]> =>
  store.find('activities', { importId });

/**
 * Takes an import back whole: all its activities in one commit, or nothing. It can be done as long as the years are
 * open and nobody has changed any of them; one that was taken away by itself stays away. Undoing twice changes
 * nothing.
 */
export const undoImport = async (
  ports: Ports,
  { importId, by }: { readonly importId: string; readonly by: string },
): Promise<Result<ActivityImport, UndoImportRefusal>> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const before = await ports.store.get('imports', importId);
    if (before === undefined || before.planYear !== undefined) return refused({ kind: 'not_found' });
    if (before.undone !== undefined) return ok(before);
    const left = (await importedActivities(ports, importId)).filter(({ undone }) => undone === undefined);
    const changed = left.filter(({ editedAt }) => editedAt !== undefined);
    if (changed.length > 0) return refused({ kind: 'changed', activities: changed });

    const undone = { at: ports.clock.now(), by };
    const change = update('imports', before, { ...before, undone });
    const committed = await ports.store.commit([
      ...openYears(...left),
      change,
      ...left.map((activity) => update('activities', activity, { ...activity, undone })),
      auditOf(ports, by, 'undo-import', change, before),
    ]);
    if (committed.ok) return ok(change.record);
    const yearClosed = closedYearIn(committed.error);
    if (yearClosed !== undefined) return refused(yearClosed);
  }
  throw new Error(`the activities of an import changed ${MAX_ATTEMPTS} times while it was being undone`);
};
