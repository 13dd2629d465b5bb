import type { OfferedFiles } from '../../usecases/file-ports.js';
import type { WriteFile } from '../../usecases/ports.js';
import { contentsById } from './contents-by-id.js';
import { type UploadOptions, uploader } from './upload.js';

/** Keeps contents in a folder, by the id of the offer. */
export const offeredFiles = (folder: string, write: WriteFile, options: UploadOptions = {}): OfferedFiles => {
  const { ids, ...contents } = contentsById(folder, write);
  return { ...contents, kept: ids, upload: uploader(options) };
};
