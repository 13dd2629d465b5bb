import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../../domain/table.js';
import type { ImportFolder } from '../../usecases/file-ports.js';

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b, 'sv'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** As a file system that tells neither case nor the composition of letters apart compares names. */
const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('sv');

/** Files that are put in a folder by hand: for local mode and the terminal, where the chat takes none. */
export const importFolder = (folder: string): ImportFolder => ({
  path: folder,
  names: () => namesIn(folder),
  read: async (wanted) => {
    // Only what the folder lists is opened, so that no name leads out of it, and no link either.
    const name = (await namesIn(folder)).find((one) => folded(one) === folded(wanted));
    if (name === undefined) return { state: 'absent' };
    const file = await open(join(folder, name));
    try {
      const { size } = await file.stat();
      return size > MAX_FILE_BYTES
        ? { state: 'too_big' }
        : { state: 'fetched', content: await file.readFile() };
    } finally {
      await file.close();
    }
  },
});
