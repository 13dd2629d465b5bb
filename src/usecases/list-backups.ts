import { erasuresSince } from '../domain/backup-erasures.js';
import type { KeptBackup } from './operations-ports.js';
import type { Ports } from './ports.js';

export interface ListedBackup {
  readonly backup: KeptBackup;
  /** How many people have been erased since it was taken: it still holds their names. */
  readonly erasedSince: number;
}

/** The backups that are kept, newest first. */
export const listBackups = async ({
  backups,
  store,
}: Pick<Ports, 'backups' | 'store'>): Promise<readonly ListedBackup[]> => {
  const [kept, rows] = await Promise.all([backups.list(), store.find('audit')]);
  return kept.map((backup) => ({ backup, erasedSince: erasuresSince(rows, backup.takenAt) }));
};
