import { describe, expect, it } from 'vitest';
import { collectOwnData } from '../../src/usecases/collect-own-data.js';
import { eraseChanges } from '../../src/usecases/erase-changes.js';
import { aPerson, EVERYONE } from '../support/builders.js';
import { aNomination, aTraining } from '../support/coming-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const training = aTraining('bas');
const alva = aPerson(
  'alva',
  [{ role: 'unit_user', municipalityId: 'jarfalla', from: '2020-01-01', to: '2021-01-01' }],
  { displayName: 'Alva Borg' },
);

describe('somebody who is known in the registry, and was nominated by name', () => {
  const housed = () =>
    fakePorts({
      store: memoryStore({
        people: [...EVERYONE, alva],
        trainings: [training],
        nominations: [
          aNomination(training, 'alva', { name: 'Alva Borg' }),
          aNomination(training, 'lo', { name: 'Lo Demo', order: 2 }),
        ],
      }),
    });

  it('finds their nomination by their whole name when they ask what is held on them', async () => {
    const { nominations } = await collectOwnData(housed(), alva);
    expect(nominations.map(({ record, traces }) => [record.id, traces])).toEqual([
      ['2026-nomination-alva', [['name']]],
    ]);
  });

  it('has their name taken out of it when they erase their data; the seat and its history stay', async () => {
    const ports = housed();
    const committed = await ports.store.commit(await eraseChanges(ports, alva));
    expect(committed.ok).toBe(true);
    const after = await ports.store.get('nominations', '2026-nomination-alva');
    expect(after?.name).not.toContain('Alva');
    expect(after).toMatchObject({ state: 'seated', history: [{ to: 'seated' }] });
    expect((await ports.store.get('nominations', '2026-nomination-lo'))?.name).toBe('Lo Demo');
  });
});
