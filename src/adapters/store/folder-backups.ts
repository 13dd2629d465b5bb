import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupReason, Backups, KeptBackup } from '../../usecases/operations-ports.js';
import type { Clock } from '../../usecases/ports.js';
import { BACKUP_FOLDER, backUp } from './backup.js';
import { CURRENT_SCHEMA } from './migrations.js';

const NAME = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>[\d.]+)Z-schema\d+$/;

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const failure = (error: unknown): 'disk_full' | 'not_writable' | 'other' => {
  const code = codeOf(error);
  if (code === 'ENOSPC') return 'disk_full';
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? 'not_writable' : 'other';
};

const sizeOf = async (path: string): Promise<number> => {
  const names = await readdir(path);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Copies of the data folder, as folders beside each other. */
export const folderBackups = (folder: string, clock: Clock): Backups => {
  const keptAs = async (file: string, why: BackupReason): Promise<KeptBackup | undefined> => {
    const { day, hour, minute, second } = NAME.exec(file)?.groups ?? {};
    if (day === undefined) return undefined;
    const bytes = await sizeOf(join(folder, BACKUP_FOLDER, file));
    return { file, takenAt: `${day}T${hour}:${minute}:${second}Z`, bytes, why };
  };
  const list = async (): Promise<readonly KeptBackup[]> => {
    const names = await readdir(join(folder, BACKUP_FOLDER)).catch(() => []);
    const kept = await Promise.all(
      names
        .sort()
        .reverse()
        .map((name) => keptAs(name, 'before_migration')),
    );
    return kept.flatMap((backup) => backup ?? []);
  };
  return {
    take: async (why) => {
      try {
        const path = await backUp(folder, clock.now(), CURRENT_SCHEMA.version);
        const backup = await keptAs(path.slice(join(folder, BACKUP_FOLDER).length + 1), why);
        return backup === undefined ? { state: 'failed', reason: 'other' } : { state: 'taken', backup };
      } catch (error) {
        const code = codeOf(error);
        return { state: 'failed', reason: failure(error), ...(code !== undefined && { code }) };
      }
    },
    list,
  };
};
