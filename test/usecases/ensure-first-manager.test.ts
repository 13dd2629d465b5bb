import { describe, expect, it } from 'vitest';
import { identityOf, rolesOn } from '../../src/domain/person.js';
import { insert } from '../../src/usecases/changes.js';
import { ensureFirstManager } from '../../src/usecases/ensure-first-manager.js';
import { martin } from '../support/builders.js';
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

  it('is not made when anyone is in the registry already', async () => {
    const ports = fakePorts();
    await ports.store.commit([insert('people', martin)]);
    await ensureFirstManager(ports, `${TENANT}/${PERSON}`, 'FoU-chef');
    expect(await ports.store.find('people')).toHaveLength(1);
  });
});
