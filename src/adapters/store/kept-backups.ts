import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lapsedOf, lapseOf } from '../../domain/backup-rotation.js';
import { localDate, type TimeZone } from '../../domain/calendar.js';
import type {
  BackupFailed,
  BackupReason,
  Backups,
  BackupTaken,
  KeptBackup,
} from '../../usecases/operations-ports.js';
import type { Clock, Log } from '../../usecases/ports.js';
import { backupNamed, nameOfKept } from './backup-format.js';
import { ifThere, syncFolder } from './durable-file.js';
import { DamagedFile, StartRefused } from './start-refused.js';
import { takeBackup } from './take-backup.js';

export interface KeptBackupsOptions {
  /** The data folder. */
  readonly folder: string;
  /** Where backups lie. */
  readonly backups: string;
  readonly clock: Clock;
  readonly timeZone: TimeZone;
  readonly log?: Log;
}

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = (await readdir(path, { recursive: true })).map(async (name) => {
    const inside = await stat(join(path, name));
    return inside.isFile() ? inside.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** Names of the backups in a folder, newest first. */
export const backupNamesIn = async (backups: string): Promise<readonly string[]> => {
  const names = (await readdir(backups)).filter((name) => backupNamed(name) !== undefined);
  return names.sort().reverse();
};

const listIn = async ({ backups, timeZone }: KeptBackupsOptions): Promise<readonly KeptBackup[]> => {
  const kept = (await backupNamesIn(backups)).map(async (file): Promise<readonly KeptBackup[]> => {
    const named = backupNamed(file);
    if (named === undefined) return [];
    const { takenAt, why } = named;
    const lapsesOn = lapseOf({ takenAt, isNightly: why === 'nightly' }, timeZone);
    // Another process may take one away just now.
    const bytes = await ifThere(sizeOf(join(backups, file)));
    const isUnread = file === nameOfKept(takenAt);
    return bytes === undefined
      ? []
      : [{ file, takenAt, why, lapsesOn, bytes, ...(isUnread && { isUnread }) }];
  });
  return (await Promise.all(kept)).flat();
};

const DISK_FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NOT_WRITABLE: readonly unknown[] = ['EACCES', 'EROFS', 'EPERM'];

/** What was in the way of a backup. */
export const failureOf = (error: unknown): BackupFailed => {
  if (error instanceof DamagedFile || (error instanceof StartRefused && error.reason !== 'unusable_folder'))
    return { state: 'failed', reason: 'damaged' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const coded = code === undefined ? {} : { code };
  if (DISK_FULL.includes(code)) return { state: 'failed', reason: 'disk_full', ...coded };
  if (NOT_WRITABLE.includes(code)) return { state: 'failed', reason: 'not_writable', ...coded };
  return { state: 'failed', reason: 'other', ...coded };
};

/** Takes lapsed ones away; those that cannot be stay in the list with a day that has passed, and the next time tries again. */
const rotate = async (options: KeptBackupsOptions): Promise<void> => {
  const { backups, clock, timeZone, log } = options;
  const lapsed = lapsedOf(await listIn(options), localDate(clock.now(), timeZone));
  try {
    for (const { file } of lapsed) await rm(join(backups, file), { recursive: true, force: true });
    if (lapsed.length > 0) await syncFolder(backups);
  } catch (error) {
    // The new backup is whole and kept, whatever became of the old ones.
    log?.warn({ err: error }, 'lapsed backups could not be removed');
  }
};

/** Backups of a data folder as files beside each other. */
export const keptBackups = (options: KeptBackupsOptions): Backups => {
  const { folder, backups, clock, log } = options;
  /** One at a time: two would read and compress the same at once. */
  let last: Promise<unknown> = Promise.resolve();

  const take = async (why: BackupReason): Promise<BackupTaken> => {
    try {
      const path = await takeBackup({ folder, backups, at: clock.now(), why });
      const backup = (await listIn(options)).find(({ file }) => join(backups, file) === path);
      if (backup === undefined) return { state: 'failed', reason: 'other' };
      await rotate(options);
      return { state: 'taken', backup };
    } catch (error) {
      const failed = failureOf(error);
      log?.error({ what: why, reason: failed.reason, err: error }, 'a backup could not be taken');
      return failed;
    }
  };

  return {
    take: (why) => {
      const taken = last.then(() => take(why));
      last = taken;
      return taken;
    },
    // By the port's contract there are none in a folder that cannot be read.
    list: () => listIn(options).catch(() => []),
  };
};
