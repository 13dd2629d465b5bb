import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IsoInstant } from '../../domain/calendar.js';
import { syncFolder } from './durable-file.js';
import { namesToBackUp } from './open-backup.js';

const SUFFIX = '-ersatt';
const NAME = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d\.\d{3})Z-ersatt$/;

/** When such a copy was made, by its name; undefined when it is none. */
export const keptAsFolderAt = (name: string): IsoInstant | undefined => {
  const { day, hour, minute, second } = NAME.exec(name)?.groups ?? {};
  return day === undefined ? undefined : `${day}T${hour}:${minute}:${second}Z`;
};

/**
 * Copies a data folder's files byte for byte, for one that cannot be opened as a store and so not be backed up as one.
 * Nobody takes the copy away but a person.
 * @returns the folder of the copy
 */
export const keepAsFolder = async (folder: string, backups: string, at: IsoInstant): Promise<string> => {
  const to = join(backups, `${at.replaceAll(':', '')}${SUFFIX}`);
  await mkdir(to, { recursive: true, mode: 0o700 });
  const folders = new Set([to, backups]);
  for (const name of await namesToBackUp(folder)) {
    const path = join(to, name);
    await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    await cp(join(folder, name), path, { preserveTimestamps: true });
  }
  for (const each of folders) await syncFolder(each);
  return to;
};
