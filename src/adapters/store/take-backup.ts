import { randomUUID } from 'node:crypto';
import { chmod, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoInstant } from '../../domain/calendar.js';
import type { BackupReason } from '../../usecases/operations-ports.js';
import { BACKUP_FORMAT, MANIFEST_NAME, type Manifest, nameOfBackup } from './backup-format.js';
import { type Captured, capture } from './capture.js';
import { ifThere, makeFolders, syncFolder } from './durable-file.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import { programVersion } from './program-version.js';
import { missingIn } from './read-back.js';
import { packFile, writeZip } from './zip-writer.js';

export interface BackupOptions {
  readonly folder: string;
  /** Where backups lie; made when it does not exist. */
  readonly backups: string;
  readonly at: IsoInstant;
  readonly why: BackupReason;
  readonly schema?: Schema;
}

const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const;

const UNFINISHED = '.unfinished-';
/** Another process may be writing a younger one. */
const DEAD_AFTER_MS = 60 * 60 * 1000;

/** Takes away what a process killed while it took a backup has left. */
const sweep = async (backups: string): Promise<void> => {
  for (const name of await readdir(backups)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const path = join(backups, name);
    const found = await ifThere(stat(path));
    if (found !== undefined && Date.now() - found.mtimeMs > DEAD_AFTER_MS) await rm(path, { force: true });
  }
};

const writeCaptured = async (
  path: string,
  { seq, schema, files }: Captured,
  { at, why }: BackupOptions,
): Promise<void> => {
  const listed = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  const program = await programVersion();
  const head = { format: BACKUP_FORMAT, program, schema, seq, takenAt: at, why, files: listed } as const;
  const manifest = Buffer.from(JSON.stringify(head satisfies Manifest, undefined, 1));
  const handle = await open(path, 'wx', OWNER_ONLY.file);
  try {
    await writeZip(handle, [await packFile(MANIFEST_NAME, manifest), ...files], at);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The path of a new backup's file; a second one of the same millisecond has a later time in its name. */
const freePath = async (backups: string, options: BackupOptions, schema: number): Promise<string> => {
  const taken = new Set(await readdir(backups));
  for (let ms = Date.parse(options.at); ; ms += 1) {
    const name = nameOfBackup({ takenAt: new Date(ms).toISOString(), why: options.why, schema });
    if (!taken.has(name)) return join(backups, name);
  }
};

const takeInto = async (unfinished: string, options: BackupOptions): Promise<string> => {
  const { folder, backups, schema = CURRENT_SCHEMA } = options;
  let missing: readonly string[] | undefined;
  for (;;) {
    const captured = await capture(folder, schema);
    await rm(unfinished, { force: true });
    await writeCaptured(unfinished, captured, options);
    const before = missing;
    missing = await missingIn(unfinished, schema);
    // What was thrown away after its record was read is not missed the second time; what is, the folder lacks.
    if (missing.every((name) => before?.includes(name))) {
      const path = await freePath(backups, options, captured.schema);
      await rename(unfinished, path);
      await syncFolder(backups);
      return path;
    }
  }
};

/**
 * Copies a data folder as it is at one commit into one file in the folder of backups, also while a bot writes in it,
 * and reads it back before it gets its name: what is listed is whole.
 * @returns its path
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`, or `unusable_folder` when nothing is stored
 * @throws Error of the system, such as ENOSPC; earlier backups are as they were
 */
export const takeBackup = async (options: BackupOptions): Promise<string> => {
  const { backups } = options;
  if ((await makeFolders(backups)) !== undefined) await chmod(backups, OWNER_ONLY.folder);
  await sweep(backups);
  const unfinished = join(backups, `${UNFINISHED}${randomUUID()}`);
  try {
    return await takeInto(unfinished, options);
  } finally {
    // Gone already when it has got its name.
    await rm(unfinished, { force: true });
  }
};
