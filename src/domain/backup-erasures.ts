import type { AuditRow } from './audit.js';
import type { IsoInstant } from './calendar.js';
import { isErased } from './pseudonym.js';

/** They have asked for it, or their time was out. */
const ERASING: readonly string[] = ['erase-person', 'apply-retention'];

/**
 * How many people have been erased since a time, by the audit. A copy from before still holds them under their names.
 * Somebody in the registry gets a Person of a new identity, and who was not in it has done it themself under one.
 */
export const erasuresSince = (rows: readonly AuditRow[], since: IsoInstant): number => {
  const erased = rows
    .filter(({ at, action }) => at > since && ERASING.includes(action))
    .flatMap(({ by, collection, recordId, fields }) => {
      if (collection === 'people' && fields.includes('identity')) return [recordId];
      return isErased({ identity: by }) ? [by] : [];
    });
  return new Set(erased).size;
};
