import type { IsoWeek } from '../../../src/domain/calendar.js';
import { type DigestRecord, digestKey } from '../../../src/domain/digest.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { previewDigests } from '../../../src/usecases/preview-digests.js';
import { anna } from '../builders.js';
import type { Chance } from './chance.js';

/** What the manager does on a Friday with what is to go out: approves most, and holds one at times. */
export const onFriday = async (ports: Ports, week: IsoWeek, chance: Chance): Promise<void> => {
  const by = { by: anna.id, at: ports.clock.now() };
  for (const { municipalityId, digest, record } of await previewDigests(ports, week)) {
    if (record !== undefined || chance.happens(0.1)) continue;
    const key = digestKey(week, municipalityId);
    const core = { id: key, key, version: 1, week, municipalityId };
    const planned: DigestRecord = chance.happens(0.05)
      ? { ...core, state: 'planned', held: { ...by, why: 'held' } }
      : { ...core, state: 'approved', digest, approved: by };
    const change = { op: 'put', collection: 'digests', record: planned, expectedVersion: 0 } as const;
    await ports.store.commit([change]);
  }
};
