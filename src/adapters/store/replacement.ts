import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isBackedUp } from './backup-format.js';
import { ifThere, makeFolder, syncFolder, writeDurably } from './durable-file.js';
import { namesToBackUp, type OpenedBackup } from './open-backup.js';
import { halfReplaced } from './start-refused.js';

/**
 * A data folder may be a mount point, which cannot be renamed, and its lock lies in it. So what is to replace its files
 * is made ready in a folder of its own inside, and a list of the names says when it is: before the list is there the
 * old files count, and from then on the new ones, also when it takes the next start to move the rest of them.
 */
const REPLACEMENT = '.ersatter';
const LIST = 'klar.json';

const listSchema = z.strictObject({ names: z.array(z.string().refine(isBackedUp)) });

/** Where what is to replace a data folder's files is made ready. */
export const replacementIn = (folder: string): string => join(folder, REPLACEMENT, 'nytt');

const listPath = (folder: string): string => join(folder, REPLACEMENT, LIST);

/** Whether the new files count, and some of them may not be in their places until the next start has moved them. */
export const isHalfReplaced = (folder: string): Promise<boolean> =>
  access(listPath(folder)).then(
    () => true,
    () => false,
  );

/** @throws StartRefused when some of the files are new and some old, until the next start has moved the rest */
export const refuseHalfReplaced = async (folder: string): Promise<void> => {
  if (await isHalfReplaced(folder)) throw halfReplaced(folder);
};

const readList = async (folder: string): Promise<readonly string[] | undefined> => {
  const text = await ifThere(readFile(listPath(folder), 'utf8'));
  return text === undefined ? undefined : listSchema.parse(JSON.parse(text)).names;
};

const moveIn = async (folder: string, names: readonly string[]): Promise<void> => {
  const wanted = new Set(names);
  const ready = new Set(await namesToBackUp(replacementIn(folder)));
  for (const name of await namesToBackUp(folder)) {
    if (!wanted.has(name)) await rm(join(folder, name), { force: true });
  }
  const folders = new Set([folder]);
  for (const name of names) {
    if (!ready.has(name)) continue;
    const path = join(folder, name);
    await makeFolder(dirname(path));
    await rename(join(replacementIn(folder), name), path);
    folders.add(dirname(path));
  }
  for (const each of folders) await syncFolder(each);
};

/**
 * Finishes a replacement that was broken off once all was ready, and undoes one that was broken off before. Does
 * nothing when there is none. The caller has the folder's lock.
 * @returns whether the files are new
 */
export const finishReplacement = async (folder: string): Promise<boolean> => {
  const names = await readList(folder);
  if (names !== undefined) {
    await moveIn(folder, names);
    // Durably, before anything is written: it says which files there are to be.
    await rm(listPath(folder));
    await syncFolder(join(folder, REPLACEMENT));
  }
  await rm(join(folder, REPLACEMENT), { recursive: true, force: true });
  return names !== undefined;
};

/** Writes a backup's files where a replacement is made ready; what was left there is gone first. */
export const unpackReplacement = async (backup: OpenedBackup, folder: string): Promise<string> => {
  const to = replacementIn(folder);
  await rm(join(folder, REPLACEMENT), { recursive: true, force: true });
  const folders = new Set([to]);
  await mkdir(to, { recursive: true });
  for (const name of backup.names) {
    const path = join(to, name);
    await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(await backup.read(name));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  for (const each of folders) await syncFolder(each);
  return to;
};

/** Puts what has been made ready in the place of a data folder's files. The caller has the folder's lock. */
export const replaceFiles = async (folder: string): Promise<void> => {
  const names = await namesToBackUp(replacementIn(folder));
  await syncFolder(join(folder, REPLACEMENT));
  try {
    await writeDurably(listPath(folder), Buffer.from(JSON.stringify({ names })));
  } catch (error) {
    // Without the list this undoes it. With one that stands, though not surely for good, the new files count.
    if (!(await isHalfReplaced(folder))) await finishReplacement(folder);
    throw error;
  }
  await finishReplacement(folder);
};
