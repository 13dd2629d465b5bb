import { describe, expect, it } from 'vitest';
import type { DigestRecord } from '../../src/domain/digest.js';
import { carryOver } from '../../src/usecases/carry-over.js';
import { aSentDigest } from '../support/digest-builders.js';
import { aJobRow } from '../support/job-rows.js';
import { memoryStore, type Seed } from '../support/memory-store.js';
import { RECORD_OF } from '../support/store-records.js';

const SENT = aSentDigest('2026-W46');
const { id, key, week, municipalityId } = SENT;
const planned = (version: number): DigestRecord => ({
  id,
  key,
  week,
  municipalityId,
  version,
  state: 'planned',
});

/** The last thing that the backup's audit tells of is what a store that has grown from it has too. */
const AUDIT = [RECORD_OF.audit('2026-1')];

const stateAfter = async (restored: DigestRecord, later: DigestRecord, isGrown: boolean) => {
  const store = memoryStore({ audit: AUDIT, digests: [restored] });
  await carryOver(store, memoryStore({ ...(isGrown && { audit: AUDIT }), digests: [later] }));
  return (await store.get('digests', id))?.state;
};

describe('what a restored store learns from the one that it replaces', () => {
  it.each<[string, DigestRecord, DigestRecord, boolean, DigestRecord['state']]>([
    ['sent since the backup', planned(1), SENT, true, 'sent'],
    ['sent by a store that was begun anew', planned(9), SENT, false, 'sent'],
    ['being sent', planned(9), { ...SENT, version: 1, state: 'sending' }, false, 'sending'],
    ['sent before, whatever a store that was begun anew has planned', SENT, planned(9), false, 'sent'],
    ['unknown, and tried again since', { ...SENT, state: 'unknown' }, { ...SENT, version: 9 }, true, 'sent'],
  ])('a digest that is %s', async (_what, restored, later, isGrown, state) => {
    expect(await stateAfter(restored, later, isGrown)).toBe(state);
  });

  it('no job is begun again because a store that was begun anew has it under another id', async () => {
    const done = aJobRow();
    const of = (seed: Seed) => memoryStore(seed);
    const restored = of({ audit: AUDIT, jobs: [done] });
    await carryOver(restored, of({ jobs: [{ ...done, id: '2026-other', state: 'running' }] }));
    expect(await restored.find('jobs')).toEqual([done]);
    const behind = of({ audit: AUDIT, jobs: [{ ...done, state: 'running' }] });
    await carryOver(behind, of({ jobs: [{ ...done, id: '2026-other' }] }));
    expect((await behind.find('jobs')).map(({ id: other, state }) => [other, state])).toEqual([
      ['2026-other', 'done'],
    ]);
  });
});
