import type { ActivityImport } from '../domain/activity-import.js';
import { yearOf } from '../domain/calendar.js';
import type { ImportedDetails } from '../domain/import-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ImportWords } from '../language/import-words.js';
import { auditOf, insert } from './changes.js';
import { type CheckedImport, checkImport } from './check-import.js';
import type { KeptImport } from './file-ports.js';
import { discardSaved, keptImport } from './kept-import.js';
import { openYears } from './open-year.js';
import { mapWithPauses } from './others-first.js';
import type { Change, Ports } from './ports.js';

export type ImportRefusal =
  /** Nothing is kept of the file any more. */
  | { readonly kind: 'gone' }
  /** Since it was shown, a row has become wrong or more rows are alike; nothing was saved. */
  | { readonly kind: 'otherwise_now'; readonly kept: KeptImport; readonly checked: CheckedImport };

export interface ImportInput {
  /** Id of the kept file. */
  readonly keptId: string;
  readonly words: ImportWords;
  /** How many alike rows the person has been shown, and takes. */
  readonly alike: number;
  /** Id of Person. */
  readonly by: string;
}

/** What a kept file was saved as; undefined when it is not. */
export const savedImport = async (
  { store }: Pick<Ports, 'store'>,
  keptId: string,
): Promise<ActivityImport | undefined> => (await store.find('imports', { submissionId: keptId }))[0];

/** All that an import writes: one row of audit tells of it, and its id on every activity leads back. */
const changesOf = async (
  ports: Ports,
  { id: submissionId, fileName }: KeptImport,
  all: readonly ImportedDetails[],
  by: string,
) => {
  const importedAt = ports.clock.now();
  const year = yearOf(importedAt);
  const record = insert('imports', {
    id: ports.ids.record(year),
    fileName,
    rows: all.length,
    importedBy: by,
    importedAt,
    submissionId,
  });
  const activities = await mapWithPauses(all, ({ details, inferred }) =>
    insert('activities', {
      ...details,
      id: ports.ids.record(year),
      loggedBy: by,
      loggedAt: importedAt,
      source: 'import',
      importId: record.record.id,
      ...(inferred.length > 0 && { inferred }),
    }),
  );
  const changes: Change[] = [
    ...openYears(...all.map(({ details }) => details)),
    record,
    ...activities,
    auditOf(ports, by, 'import-activities', record),
  ];
  return { record: record.record, changes };
};

/**
 * Saves exactly what was shown of a file: all of it in one commit, or nothing. The same file sent twice, also by a
 * press that arrives again after a restart, is saved once and gives the first import again.
 */
export const importActivities = async (
  ports: Ports,
  input: ImportInput,
): Promise<Result<ActivityImport, ImportRefusal>> => {
  const { keptId, words, alike, by } = input;
  const earlier = await savedImport(ports, keptId);
  if (earlier !== undefined) return ok(earlier);
  const kept = await keptImport(ports, keptId);
  if (kept === undefined) return refused({ kind: 'gone' });
  const checked = await checkImport(ports, kept.table, { words, selfId: by });
  const all = checked.rows.flatMap(({ read }) => (read.ok ? [read.value] : []));
  if (all.length < checked.rows.length || checked.alike > alike) {
    return refused({ kind: 'otherwise_now', kept, checked });
  }
  const { record, changes } = await changesOf(ports, kept, all, by);
  const committed = await ports.store.commit(changes);
  // Someone was first with the same file, or has closed a year: both show when it is tried again.
  if (!committed.ok) return importActivities(ports, input);
  await discardSaved(ports, keptId);
  return ok(record);
};
