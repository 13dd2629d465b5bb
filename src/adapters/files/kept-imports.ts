import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptImport, KeptImports, WriteFile } from '../../usecases/ports.js';

/** A file, or a half of one that was being written when the program died. Ids are those of records. */
const NAME = /^(?<id>\d{4}-[\w-]+)\.json(?:\.\d+)?$/;

const idOf = (name: string): string | undefined => NAME.exec(name)?.groups?.['id'];

/** Undefined when there is no such file or folder. */
const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Keeps files that wait to be saved in a folder, named after their id and nothing that a person has written. */
export const keptImports = (folder: string, write: WriteFile): KeptImports => {
  const pathOf = (id: string): string | undefined =>
    // Also keeps an id from naming a file outside the folder.
    idOf(`${id}.json`) === id ? join(folder, `${id}.json`) : undefined;
  const names = async (): Promise<readonly string[]> => (await ifThere(readdir(folder))) ?? [];

  return {
    keep: async (kept) => {
      const path = pathOf(kept.id);
      if (path === undefined) throw new Error('that is no id of a kept file');
      await write(path, Buffer.from(JSON.stringify(kept)));
    },
    read: async (id) => {
      const path = pathOf(id);
      const content = path === undefined ? undefined : await ifThere(readFile(path, 'utf8'));
      // Written whole by `keep` or not at all, and by nobody else.
      return content === undefined ? undefined : (JSON.parse(content) as KeptImport);
    },
    discard: async (id) => {
      const theirs = (await names()).filter((name) => idOf(name) === id);
      await Promise.all(theirs.map((name) => rm(join(folder, name), { force: true })));
    },
    ids: async () => [...new Set((await names()).flatMap((name) => idOf(name) ?? []))],
  };
};
