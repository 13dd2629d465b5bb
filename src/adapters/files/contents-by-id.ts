import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteFile } from '../../usecases/ports.js';

/** Contents in a folder of their own, one file each. */
interface ContentsById {
  /** @throws Error when the id is none of a record. */
  keep(id: string, content: Uint8Array): Promise<void>;
  /** Undefined when nothing is kept. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Does nothing when nothing is kept. */
  discard(id: string): Promise<void>;
  /** Those that something is kept of, if only a half that a crash left. */
  ids(): Promise<readonly string[]>;
}

/** A file, or a half of one that was being written when the program died. */
const NAME = /^(?<id>\d{4}-[\w-]+)(?:\.\d+)?$/;
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

/** Keeps contents named after the id of their record and nothing that a person has written. */
export const contentsById = (folder: string, write: WriteFile): ContentsById => {
  /** Undefined for what is no id, which could name a file outside the folder. */
  const pathOf = (id: string): string | undefined => (idOf(id) === id ? join(folder, id) : undefined);
  const names = async (): Promise<readonly string[]> => (await ifThere(readdir(folder))) ?? [];
  return {
    keep: async (id, content) => {
      const path = pathOf(id);
      if (path === undefined) throw new Error('that is no id of a record');
      await write(path, content);
    },
    read: async (id) => {
      const path = pathOf(id);
      return path === undefined ? undefined : ifThere(readFile(path));
    },
    discard: async (id) => {
      const theirs = (await names()).filter((name) => idOf(name) === id);
      await Promise.all(theirs.map((name) => rm(join(folder, name), { force: true })));
    },
    ids: async () => [...new Set((await names()).flatMap((name) => idOf(name) ?? []))],
  };
};
