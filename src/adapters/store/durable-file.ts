import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { StoreUnavailable, systemCodeOf } from '../../usecases/store-unavailable.js';
import { notKeptSentence } from './trouble-sentences.js';

/** What is read of a file; undefined when there is none, or no more. */
export const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const sync = async (path: string, flags: string): Promise<void> => {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Makes what was created or renamed in a folder survive a power cut. */
export const syncFolder = async (folder: string): Promise<void> => {
  // Windows neither opens folders nor needs it: NTFS journals its own names.
  if (process.platform !== 'win32') await sync(folder, 'r');
};

/** Makes what somebody else has written in a file survive a power cut. */
export const syncFile = (path: string): Promise<void> => sync(path, 'r+');

const missing = async (folder: string): Promise<string> => {
  const parent = dirname(folder);
  return (await ifThere(stat(parent))) === undefined ? missing(parent) : folder;
};

/**
 * Makes the folder and its parents.
 * @returns the topmost that was made; undefined when the folder stands
 */
export const makeFolders = async (folder: string): Promise<string | undefined> => {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    // Node calls every refusal so, also that of a disk that may only be read; one folder by itself is told why.
    await mkdir(await missing(resolve(folder)));
    return mkdir(folder, { recursive: true });
  }
};

/** Makes the folder and its parents, durably; does nothing when it stands. */
export const makeFolder = async (folder: string): Promise<void> => {
  const topmost = await makeFolders(folder);
  if (topmost === undefined) return;
  const stop = dirname(resolve(topmost));
  for (let parent = dirname(resolve(folder)); parent !== stop; parent = dirname(parent))
    await syncFolder(parent);
  await syncFolder(stop);
};

/**
 * Replaces the whole file or leaves the old one. When it returns, the new one survives a power cut;
 * write-file-atomic syncs the file but never its folder.
 * @param mode the file's permissions; without it, those of the file that is replaced
 */
export const writeDurably = async (path: string, data: Uint8Array, mode?: number): Promise<void> => {
  await writeFileAtomic(path, '', {
    ...(mode !== undefined && { mode }),
    // Its own write takes a short one (a disk nearly full) for a whole one and then renames half a file
    // over a good one; writeFile goes on until all is written or it fails.
    tmpfileCreated: (temporary) => writeFile(temporary, data),
  });
  await syncFolder(dirname(path));
};

/** Takes away what a process killed while it wrote this file has left beside it. */
const removeLeftovers = async (path: string): Promise<void> => {
  const folder = dirname(path);
  const left = (await readdir(folder)).filter((name) => /^\.\d+$/.test(name.replace(basename(path), '')));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
};

/**
 * As {@link writeDurably}, in a folder that is made first and holds nothing half written of the file after.
 * @throws StoreUnavailable when the system would not; then the old file stands, if there was one.
 */
export const writeDurablyInFolder = async (path: string, data: Uint8Array, mode?: number): Promise<void> => {
  try {
    await makeFolder(dirname(path));
    await removeLeftovers(path);
    await writeDurably(path, data, mode);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    throw new StoreUnavailable(code, notKeptSentence(path, code), { cause: error });
  }
};

/** What a process killed while in {@link writeDurably} leaves beside `journal.ndjson` or `people-2026.json`. */
export const isLeftover = (name: string): boolean => /^(journal\.ndjson|[a-z]+-\d{4}\.json)\.\d+$/.test(name);
