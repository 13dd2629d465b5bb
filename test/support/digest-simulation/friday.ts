import type { IsoWeek } from '../../../src/domain/calendar.js';
import { digestKey } from '../../../src/domain/digest.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { approveDigests } from '../../../src/usecases/approve-digests.js';
import { holdDigest } from '../../../src/usecases/hold-digest.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { anna } from '../builders.js';
import type { Chance } from './chance.js';

/** What the manager does on a Friday with what is to go out: holds one at times, and mostly approves the others. */
export const onFriday = async (ports: Ports, week: IsoWeek, chance: Chance): Promise<void> => {
  const by = anna.id;
  for (const municipalityId of MUNICIPALITY_IDS) {
    if (!chance.happens(0.04)) continue;
    const record = await ports.store.get('digests', digestKey(week, municipalityId));
    await holdDigest(ports, { week, municipalityId, seenVersion: record?.version ?? 0, by });
  }
  if (chance.happens(0.85)) await approveDigests(ports, { week, by });
};
