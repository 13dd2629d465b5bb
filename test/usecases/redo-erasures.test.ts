import { describe, expect, it } from 'vitest';
import { insert, update } from '../../src/usecases/changes.js';
import { erasedSinceBackup } from '../../src/usecases/redo-erasures.js';
import { anActivity } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { RECORD_OF } from '../support/store-records.js';

const [ANNA, BO, CECILIA] = ['tenant/anna', 'tenant/bo', 'tenant/cecilia'];
const GONE = 'raderad/2026-gone';

/** Identities that are found to have been erased when a list was the one and has become the other. */
const foundOf = async (was: readonly string[], is: readonly string[]): Promise<readonly string[]> => {
  const [backup, later] = [fakePorts().store, fakePorts().store];
  const activity = anActivity('a', { staffIds: was });
  for (const store of [backup, later])
    await store.commit([insert('activities', activity), insert('audit', RECORD_OF.audit('2026-row'))]);
  const [stored] = await later.find('activities');
  if (stored === undefined) throw new Error('no activity');
  await later.commit([update('activities', stored, { ...stored, staffIds: is })]);
  return ((await erasedSinceBackup(backup, later)) ?? []).map(({ identity }) => identity);
};

describe('who was not in the registry and stood in a list', () => {
  it.each([
    ['in its place', [ANNA, BO], [GONE, BO], [ANNA]],
    ['in another order', [ANNA, BO], [BO, GONE], [ANNA]],
    ['beside somebody who has come since', [ANNA, BO], [ANNA, GONE, CECILIA], [BO]],
    ['as one who was only taken away', [ANNA, BO], [BO], []],
    ['erased before the backup', [GONE, BO], [GONE, BO], []],
    ['as one of two who are gone, of whom one was erased', [ANNA, BO], [GONE], []],
  ])('is found %s', async (_how, was, is, found) => {
    expect(await foundOf(was, is)).toEqual(found);
  });
});
