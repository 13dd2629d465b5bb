import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IsoInstant } from '../../domain/calendar.js';
import { nameOfKept } from './backup-format.js';
import { syncFile, syncFolder } from './durable-file.js';
import { namesToBackUp } from './open-backup.js';

/**
 * Copies a data folder's files byte for byte, for one that cannot be opened as a store and so not be backed up as one.
 * The copy is listed and lapses as a backup does.
 * @returns the folder of the copy
 */
export const keepAsFolder = async (folder: string, backups: string, at: IsoInstant): Promise<string> => {
  const to = join(backups, nameOfKept(at));
  await mkdir(to, { recursive: true, mode: 0o700 });
  const folders = new Set([to, backups]);
  for (const name of await namesToBackUp(folder)) {
    const path = join(to, name);
    await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    await cp(join(folder, name), path, { preserveTimestamps: true });
    await syncFile(path);
  }
  for (const each of folders) await syncFolder(each);
  return to;
};
