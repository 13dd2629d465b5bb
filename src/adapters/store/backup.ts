import { copyFile, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoInstant } from '../../domain/calendar.js';
import { placeNamed } from './collection-file.js';
import { makeFolder, syncFolder } from './durable-file.js';
import { JOURNAL_NAME } from './journal-format.js';

export const BACKUP_FOLDER = 'backups';
const UNFINISHED = '.unfinished';

const copyDurably = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Copies the store's files as they are into `backups/<stamp>-schema<N>/` before a migration changes them.
 * The copy gets its name last, so that a half one is never taken for a backup.
 */
export const backUp = async (folder: string, at: IsoInstant, schema: number): Promise<string> => {
  const backups = join(folder, BACKUP_FOLDER);
  const unfinished = join(backups, UNFINISHED);
  await rm(unfinished, { recursive: true, force: true });
  await makeFolder(unfinished);
  const names = await readdir(folder);
  for (const name of names)
    if (name === JOURNAL_NAME || placeNamed(name) !== undefined)
      await copyDurably(join(folder, name), join(unfinished, name));
  await syncFolder(unfinished);
  const to = join(backups, `${at.replaceAll(':', '')}-schema${schema}`);
  await rename(unfinished, to);
  await syncFolder(backups);
  return to;
};
