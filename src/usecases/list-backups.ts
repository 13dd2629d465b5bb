import type { AuditRow } from '../domain/audit.js';
import type { IsoInstant } from '../domain/calendar.js';
import type { KeptBackup } from './operations-ports.js';
import type { Ports } from './ports.js';

/** The record that stands for who was erased; undefined for rows that tell of something else. */
const erasedIn = ({ action, by, collection, recordId, fields }: AuditRow): string | undefined => {
  if (action === 'erase-person') return by;
  const isErasure = action === 'apply-retention' && collection === 'people' && fields.includes('identity');
  return isErasure ? recordId : undefined;
};

/** When each person who has been erased was so for good. */
const erasures = async ({ store }: Pick<Ports, 'store'>): Promise<readonly IsoInstant[]> => {
  const lastOf = new Map<string, IsoInstant>();
  for (const row of await store.find('audit')) {
    const erased = erasedIn(row);
    if (erased !== undefined && row.at > (lastOf.get(erased) ?? '')) lastOf.set(erased, row.at);
  }
  return [...lastOf.values()];
};

/** The kept backups, newest first, and how many people have been erased since each was taken: it still has their names. */
export const listBackups = async (
  ports: Pick<Ports, 'store' | 'backups'>,
): Promise<readonly { readonly backup: KeptBackup; readonly erasedSince: number }[]> => {
  const [kept, erased] = await Promise.all([ports.backups.list(), erasures(ports)]);
  return kept.map((backup) => ({
    backup,
    erasedSince: erased.filter((at) => at > backup.takenAt).length,
  }));
};
