import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** What a power cut at this moment would leave of an open store: a copy of its files, without the lock. */
export const crashImage = async (folder: string): Promise<string> => {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true, filter: (path) => basename(path) !== 'writer.lock' });
  return copy;
};
