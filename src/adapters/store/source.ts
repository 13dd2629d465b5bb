import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf } from './collection-file.js';
import { DamagedFile } from './start-refused.js';

/** Files that a store can be read from: a data folder, or a backup of one. */
export interface Source {
  /** Where a file lies, for messages. */
  pathOf(name: string): string;
  /** All that is there, the store's or not. @throws DamagedFile */
  names(): Promise<readonly string[]>;
  /** Undefined when there is no such file. @throws DamagedFile */
  read(name: string): Promise<Buffer | undefined>;
}

/** The files right in a folder; a folder that does not exist has none. */
export const sourceIn = (folder: string): Source => ({
  pathOf: (name) => join(folder, name),
  names: () =>
    readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw new DamagedFile(folder, `mappen går inte att läsa (${error.code})`, { cause: error });
    }),
  read: (name) => bytesOf(join(folder, name)),
});
