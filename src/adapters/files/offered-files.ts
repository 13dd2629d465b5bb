import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfferedFiles } from '../../usecases/ports.js';
import { type UploadOptions, uploader } from './upload.js';
import type { WriteFile } from './write-file.js';

/** As ids of records are made; also keeps an id from naming a file outside the folder. */
const OFFER_ID = /^\d{4}-[\w-]+$/;

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
    if (!OFFER_ID.test(offerId)) throw new Error('that is no id of an offer');
    return join(folder, offerId);
  };
  return {
    keep: (offerId, content) => write(pathOf(offerId), content),
    read: (offerId) => ifThere(readFile(pathOf(offerId))),
    discard: (offerId) => rm(pathOf(offerId), { force: true }),
    kept: async () => ((await ifThere(readdir(folder))) ?? []).filter((name) => OFFER_ID.test(name)),
    upload: uploader(options),
  };
};
