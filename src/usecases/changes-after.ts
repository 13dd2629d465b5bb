import type { AuditRow } from '../domain/audit.js';
import { COLLECTION_NAMES, type CollectionName } from './collections.js';
import type { Store } from './ports.js';

/** What a store holds, to be read only. */
export type Reading = Pick<Store, 'get' | 'find'>;

/** How many records of a collection were made, changed and removed after a backup. */
export interface ChangedAfter {
  readonly collection: CollectionName;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface ChangesAfter {
  /** Those collections that anything has happened to, the audit itself left out. */
  readonly counts: readonly ChangedAfter[];
  /** What the audit says of it, oldest first. Not every collection is audited. */
  readonly rows: readonly AuditRow[];
}

const changedIn = async (
  backup: Reading,
  later: Reading,
  collection: CollectionName,
): Promise<ChangedAfter> => {
  const [was, is] = await Promise.all([backup.find(collection), later.find(collection)]);
  const before = new Map(was.map(({ id, version }) => [id, version]));
  const after = new Set(is.map(({ id }) => id));
  return {
    collection,
    added: is.filter(({ id }) => !before.has(id)).length,
    changed: is.filter(({ id, version }) => before.has(id) && before.get(id) !== version).length,
    removed: was.filter(({ id }) => !after.has(id)).length,
  };
};

/** What has happened in a store since a backup of it was taken. */
export const changesAfter = async (backup: Reading, later: Reading): Promise<ChangesAfter> => {
  const audited = COLLECTION_NAMES.filter((name) => name !== 'audit');
  const counts = await Promise.all(audited.map((name) => changedIn(backup, later, name)));
  const known = new Set((await backup.find('audit')).map(({ id }) => id));
  const rows = (await later.find('audit')).filter(({ id }) => !known.has(id));
  return {
    counts: counts.filter(({ added, changed, removed }) => added + changed + removed > 0),
    rows: rows.toSorted((a, b) => a.at.localeCompare(b.at)),
  };
};

/**
 * Whether a store is what has become of the one that the backup was taken of, and not another, such as that of a bot
 * that was started anew meanwhile: it has the last thing that the backup's audit tells of. A backup that tells of nothing
 * has nothing in common with any.
 */
export const isGrownFrom = async (backup: Reading, later: Reading): Promise<boolean> => {
  const newest = (await backup.find('audit')).toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return newest !== undefined && (await later.get('audit', newest.id)) !== undefined;
};
