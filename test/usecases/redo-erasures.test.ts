import { describe, expect, it } from 'vitest';
import { insert, update } from '../../src/usecases/changes.js';
import { erasedSinceBackup } from '../../src/usecases/redo-erasures.js';
import { anActivity } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { RECORD_OF } from '../support/store-records.js';

const [ANNA, BO, CECILIA] = ['tenant/anna', 'tenant/bo', 'tenant/cecilia'];
const GONE = 'raderad/2026-gone';

type Lists = readonly (readonly string[])[];

/** Who is found to have been erased when each list was the one and has become the other. */
const foundOf = async (was: Lists, is: Lists) => {
  const [backup, later] = [fakePorts().store, fakePorts().store];
  const activities = was.map((staffIds, place) => anActivity(`a-${place}`, { staffIds }));
  for (const store of [backup, later])
    await store.commit([
      ...activities.map((activity) => insert('activities', activity)),
      insert('audit', RECORD_OF.audit('2026-row')),
    ]);
  for (const [place, staffIds] of is.entries()) {
    const stored = await later.get('activities', activities[place]?.id ?? '');
    if (stored === undefined) throw new Error('no activity');
    await later.commit([update('activities', stored, { ...stored, staffIds })]);
  }
  const since = await erasedSinceBackup(backup, later);
  return { found: since?.people.map(({ identity }) => identity), untold: since?.untold };
};

describe('who was not in the registry and stood in a list', () => {
  it.each([
    ['in its place', [ANNA, BO], [GONE, BO], [ANNA]],
    ['in another order', [ANNA, BO], [BO, GONE], [ANNA]],
    ['beside somebody who has come since', [ANNA, BO], [ANNA, GONE, CECILIA], [BO]],
    ['as one who was only taken away', [ANNA, BO], [BO], []],
    ['erased before the backup', [GONE, BO], [GONE, BO], []],
  ])('is found %s', async (_how, was, is, found) => {
    expect(await foundOf([was], [is])).toEqual({ found, untold: 0 });
  });

  it('is counted when two are gone of whom one was erased, and nothing tells which', async () => {
    expect(await foundOf([[ANNA, BO]], [[GONE]])).toEqual({ found: [], untold: 1 });
  });

  it('is found when the other who is gone still stands somewhere', async () => {
    const found = await foundOf([[ANNA, BO], [BO]], [[GONE], [BO]]);
    expect(found).toEqual({ found: [ANNA], untold: 0 });
  });

  it('is found when another list tells whose the pseudonym is', async () => {
    const found = await foundOf([[ANNA, BO], [ANNA]], [[GONE], [GONE]]);
    expect(found).toEqual({ found: [ANNA], untold: 0 });
  });
});
