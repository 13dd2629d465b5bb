import { join } from 'node:path';
import { BACKUP_FOLDER } from './backup-format.js';
import { backupNamesIn } from './kept-backups.js';
import { type Loaded, load } from './load.js';
import type { Schema } from './migrations.js';
import { checkBackup, openBackup } from './open-backup.js';
import { refuseHalfReplaced } from './replacement.js';
import { DamagedFile, damaged, StartRefused } from './start-refused.js';

const opens = async (path: string, schema: Schema): Promise<boolean> => {
  try {
    const backup = await openBackup(path, schema);
    try {
      await checkBackup(backup, schema);
      return true;
    } finally {
      await backup.close();
    }
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof StartRefused) return false;
    throw error;
  }
};

/** The newest backup that itself opens; names begin with their time. */
const newestGoodBackup = async (folders: readonly string[], schema: Schema): Promise<string | undefined> => {
  const found = folders.map(async (folder) => {
    // A folder that is not there has none, and one that cannot be read cannot help.
    const names = await backupNamesIn(folder).catch(() => []);
    return names.map((name) => ({ name, path: join(folder, name) }));
  });
  const newestFirst = (await Promise.all(found)).flat().sort((a, b) => b.name.localeCompare(a.name));
  for (const { path } of newestFirst) if (await opens(path, schema)) return path;
  return undefined;
};

/**
 * As {@link load}, but damage comes with the newest good backup: of the folder `backups`, or of those that lie in the
 * data folder, where they are kept when nothing else is said.
 * @throws StartRefused `damaged` or `newer_schema`
 */
export const loadOrRefuse = async (
  folder: string,
  schema: Schema,
  backups = join(folder, BACKUP_FOLDER),
): Promise<Loaded> => {
  try {
    const loaded = await load(folder, schema);
    // After it was read: whoever looks before may read what is moved in the meantime.
    await refuseHalfReplaced(folder);
    return loaded;
  } catch (error) {
    await refuseHalfReplaced(folder);
    if (!(error instanceof DamagedFile)) throw error;
    const folders = new Set([backups, join(folder, BACKUP_FOLDER)]);
    throw damaged(error, await newestGoodBackup([...folders], schema));
  }
};
