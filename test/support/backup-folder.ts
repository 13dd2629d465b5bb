import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Schema } from '../../src/adapters/store/migrations.js';
import { checkBackup, openBackup } from '../../src/adapters/store/open-backup.js';
import { readingFrom } from '../../src/adapters/store/open-read-only.js';
import { openStore, type StoreOptions } from '../../src/adapters/store/open-store.js';
import type { Reading } from '../../src/usecases/changes-after.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import { laneChanges } from './crash-lanes.js';
import { fakeClock } from './fakes.js';

/** All records of a store, by collection and id, so that two can be compared. */
export const allOf = async (store: Reading): Promise<Readonly<Record<string, unknown>>> => {
  const found: Record<string, unknown> = {};
  for (const name of COLLECTION_NAMES)
    for (const record of await store.find(name)) found[`${name}/${record.id}`] = record;
  return found;
};

/** What a backup holds, after all of it has been checked. */
export const storeIn = async (path: string, schema?: Schema) => {
  const backup = await openBackup(path, schema);
  try {
    const { records, seq } = await checkBackup(backup, schema);
    return { store: readingFrom(records), seq, names: backup.names };
  } finally {
    await backup.close();
  }
};

export const openQuickly = (folder: string, options: Partial<StoreOptions> = {}) =>
  openStore({ folder, clock: fakeClock(), lockStaleMs: 2000, snapshotAfterQuietMs: 1e8, ...options });

/** A folder with so many commits, and a file that a record could refer to. */
export const filledFolder = async (folder: string, steps: number): Promise<void> => {
  const { store, close } = await openQuickly(folder, { snapshotAfterCommits: 4 });
  for (let step = 1; step <= steps; step += 1) await store.commit(laneChanges('a', step));
  await close();
  await mkdir(join(folder, 'filer', 'inlasta'), { recursive: true });
  await writeFile(join(folder, 'filer', 'inlasta', '2026-import'), `rows of ${steps}`);
};
