import { type IsoInstant, yearOf } from '../domain/calendar.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

interface BackupAct {
  readonly action: 'take-backup' | 'restore';
  /** Id of Person, or `system`. */
  readonly by: string;
  /** Which backup, by the time it was taken. */
  readonly takenAt: IsoInstant;
}

/** Writes in the audit what somebody did with a backup; nothing else changes. */
export const auditBackup = async (
  { store, clock, ids }: Pick<Ports, 'store' | 'clock' | 'ids'>,
  { action, by, takenAt }: BackupAct,
): Promise<void> => {
  const at = clock.now();
  const row = {
    id: ids.record(yearOf(at)),
    at,
    by,
    action,
    collection: 'backups',
    recordId: takenAt,
    fields: [],
  };
  await store.commit([insert('audit', row)]);
};
