import { describe, expect, it } from 'vitest';
import { tracesOf } from '../../../src/adapters/evaluation/traces.js';
import { insert } from '../../../src/usecases/changes.js';
import { martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { memoryStore } from '../../support/memory-store.js';

const SECRETS = ['19121212-1212', 'Tolvan "T" Tolvansson'];

const tracesWith = async ({
  title = 'SIP',
  logged = '{"msg":"a turn was refused"}\n',
  shown = 'Nej.',
} = {}) => {
  const store = memoryStore();
  await store.commit([insert('people', martin), insert('activities', anActivity('a', { title }))]);
  return tracesOf({ store, logged: () => logged }, SECRETS, shown);
};

describe('I27: what must not be kept', () => {
  it('leaves no trace where nothing of it stands', async () => {
    expect(await tracesWith()).toEqual([]);
  });

  it.each([
    ['in a record', { title: 'om 19121212-1212' }, ['activities']],
    ['in other letters', { title: 'TOLVAN  "t" TOLVANSSON' }, ['activities']],
    ['in the log', { logged: JSON.stringify({ msg: 'Tolvan "T" Tolvansson' }) }, ['the log']],
    ['in the reply', { shown: 'Om 19121212-1212:' }, ['what was shown']],
    ['in several places', { title: SECRETS[0], shown: SECRETS[1] }, ['what was shown', 'activities']],
  ])('is found %s', async (_where, where, traces) => {
    expect(await tracesWith(where)).toEqual(traces);
  });
});
