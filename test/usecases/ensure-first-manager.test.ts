import { describe, expect, it } from 'vitest';
import { identityOf, rolesOn } from '../../src/domain/person.js';
import { insert } from '../../src/usecases/changes.js';
import { ensureFirstManager } from '../../src/usecases/ensure-first-manager.js';
import { aPerson, martin } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';

const TENANT = 'AAAAAAAA-2222-4333-8444-555555555555';
const PERSON = 'BBBBBBBB-2222-4333-8444-555555555555';

describe('the first manager', () => {
  it('is found by the identity of the token, whatever its case', async () => {
    const ports = fakePorts();
    await ensureFirstManager(ports, `${TENANT}/${PERSON}`, 'FoU-chef');
    const [person] = await ports.store.find('people', { identity: identityOf(TENANT, PERSON.toLowerCase()) });
    expect(person && rolesOn(person, '2026-11-18')).toEqual(['fou_manager', 'staff']);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('is not made when anyone has, or has had, a role', async () => {
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2025-12-31' }]);
    for (const person of [martin, gone]) {
      const ports = fakePorts();
      await ports.store.commit([insert('people', person)]);
      await ensureFirstManager(ports, `${TENANT}/${PERSON}`, 'FoU-chef');
      expect(await ports.store.find('people')).toHaveLength(1);
    }
  });

  it('is made although strangers have told where they work, themself among them', async () => {
    const ports = fakePorts();
    const identity = identityOf(TENANT, PERSON);
    await ports.store.commit([insert('people', aPerson('nadja', [], { worksIn: 'jarfalla' }))]);
    await ports.store.commit([insert('people', aPerson('anna', [], { identity, worksIn: 'elsewhere' }))]);
    await ensureFirstManager(ports, `${TENANT}/${PERSON}`, 'FoU-chef');
    const [person] = await ports.store.find('people', { identity });
    expect(person).toMatchObject({ displayName: 'anna Demo', version: 2 });
    expect(person && rolesOn(person, '2026-11-18')).toEqual(['fou_manager', 'staff']);
    expect(await ports.store.find('people')).toHaveLength(2);
  });
});
