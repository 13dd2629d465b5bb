import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BACKUP_FOLDER } from './backup.js';
import { type Loaded, load } from './load.js';
import type { Schema } from './migrations.js';
import { DamagedFile, damaged } from './start-refused.js';

/** The newest folder under `backups/` that itself opens; names begin with their time. */
const newestGoodBackup = async (folder: string, schema: Schema): Promise<string | undefined> => {
  const backups = join(folder, BACKUP_FOLDER);
  const names = await readdir(backups).catch(() => []);
  for (const name of names
    .filter((each) => !each.startsWith('.'))
    .sort()
    .reverse()) {
    const path = join(backups, name);
    const opens = await load(path, schema).then(
      ({ journal }) => journal !== undefined,
      () => false,
    );
    if (opens) return path;
  }
  return undefined;
};

/**
 * As {@link load}, but damage comes with the newest good backup.
 * @throws StartRefused `damaged` or `newer_schema`
 */
export const loadOrRefuse = async (folder: string, schema: Schema): Promise<Loaded> => {
  try {
    return await load(folder, schema);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    throw damaged(error, await newestGoodBackup(folder, schema));
  }
};
