import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfferedFiles, WriteFile } from '../../usecases/ports.js';
import { type UploadOptions, uploader } from './upload.js';

/** A file with a content, or with half of one that was being written when the program died. Ids are those of records. */
const NAME = /^(?<offerId>\d{4}-[\w-]+)(?:\.\d+)?$/;

const offerOf = (name: string): string | undefined => NAME.exec(name)?.groups?.['offerId'];

/** Undefined when there is no such file or folder. */
const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Keeps contents in a folder, one file each, named after the offer and nothing that a person has written. */
export const offeredFiles = (folder: string, write: WriteFile, options: UploadOptions = {}): OfferedFiles => {
  const pathOf = (offerId: string): string => {
    // Also keeps an id from naming a file outside the folder.
    if (offerOf(offerId) !== offerId) throw new Error('that is no id of an offer');
    return join(folder, offerId);
  };
  const names = async (): Promise<readonly string[]> => (await ifThere(readdir(folder))) ?? [];

  return {
    keep: (offerId, content) => write(pathOf(offerId), content),
    read: (offerId) => ifThere(readFile(pathOf(offerId))),
    discard: async (offerId) => {
      await rm(pathOf(offerId), { force: true });
      const halves = (await names()).filter((name) => offerOf(name) === offerId);
      await Promise.all(halves.map((name) => rm(join(folder, name), { force: true })));
    },
    kept: async () => [...new Set((await names()).flatMap((name) => offerOf(name) ?? []))],
    upload: uploader(options),
  };
};
