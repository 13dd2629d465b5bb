import { yearOf } from '../domain/calendar.js';
import type { Somebody } from '../domain/traces.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

/** Writes in the audit that somebody has got all that is held on them; nothing else changes. */
export const auditShownData = async ({ store, clock, ids }: Ports, who: Somebody): Promise<void> => {
  const at = clock.now();
  const recordId = who.id ?? who.identity;
  await store.commit([
    insert('audit', {
      id: ids.record(yearOf(at)),
      at,
      by: recordId,
      action: 'show-own-data',
      collection: 'people',
      recordId,
      fields: [],
    }),
  ]);
};
