import type { ReportFiles } from '../../usecases/file-ports.js';
import type { WriteFile } from '../../usecases/ports.js';
import { contentsById } from './contents-by-id.js';

/** Keeps the files of approved reports in a folder, by the ids that their reports have. */
export const reportFiles = (folder: string, write: WriteFile): ReportFiles => contentsById(folder, write);
