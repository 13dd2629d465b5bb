import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { numberedName, safeFileName } from '../../domain/file-name.js';
import type { Files } from '../../usecases/file-ports.js';
import type { WriteFile } from '../../usecases/ports.js';

/** As a file system that tells neither case nor the composition of letters apart compares names. */
const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('sv');

const namesIn = async (folder: string): Promise<ReadonlySet<string>> => {
  try {
    return new Set((await readdir(folder)).map(folded));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
};

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = numberedName(name, number);
    if (!taken.has(folded(candidate))) return candidate;
  }
};

/**
 * Hands files over by putting them in a folder: for local mode and the terminal. A file that is there already
 * stays as it is; the new one gets a number, "namn (2).csv".
 */
export const folderFiles = (folder: string, write: WriteFile): Files => {
  /** One at a time, so that two files of the same name cannot both find it free. */
  let last: Promise<unknown> = Promise.resolve();

  const put = async (name: string, content: Uint8Array): Promise<string> => {
    const path = join(folder, freeName(safeFileName(name), await namesIn(folder)));
    await write(path, content);
    return path;
  };

  return {
    handOver: async (_personId, { name, content }) => {
      const written = last.then(() => put(name, content));
      // The caller gets the error from `written`; the next file must have its turn all the same.
      last = written.catch(() => {});
      return { kind: 'saved', path: await written };
    },
  };
};
