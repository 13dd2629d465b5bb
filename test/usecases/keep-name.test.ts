import { describe, expect, it } from 'vitest';
import { keepName } from '../../src/usecases/keep-name.js';
import { aPerson } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const kim = aPerson('kim', [], { displayName: 'Kim Demo', nameFrom: 'teams' });

const told = async (name: string, person = kim) => {
  const ports = fakePorts({ store: memoryStore({ people: [person] }) });
  const kept = await keepName(ports, person, name);
  return { kept, stored: await ports.store.get('people', person.id), audit: await ports.store.find('audit') };
};

describe('the name that Teams tells', () => {
  it.each([
    ['Kim Berg', 'Kim Berg'],
    [' Berg, Kim\n(SOC) ', 'Berg, Kim (SOC)'],
    ['K\u202Eim Berg', 'Kim Berg'],
  ])('is kept of "%s"', async (name, expected) => {
    const { kept, stored, audit } = await told(name);
    expect(kept).toEqual({ ...kim, version: 2, displayName: expected });
    expect(stored).toEqual(kept);
    expect(audit).toMatchObject([
      { by: kim.id, action: 'keep-name', recordId: kim.id, fields: ['displayName'] },
    ]);
  });

  it.each(['Kim Demo', ' Kim  Demo', '', ' \u200B', 'Kim 19121212-1212'])(
    'changes nothing when it is "%s"',
    async (name) => {
      const { kept, stored, audit } = await told(name);
      expect(kept).toBe(kim);
      expect(stored).toEqual(kim);
      expect(audit).toEqual([]);
    },
  );

  it('stays from then on for somebody who has a role, and so is known to others by it', async () => {
    const manager = { ...kim, roles: [{ role: 'fou_manager', from: '2020-01-01' }] } as const;
    const { kept, audit } = await told('Kim Berg', manager);
    expect(kept).toMatchObject({ displayName: 'Kim Berg', nameFrom: 'registry' });
    expect(audit).toMatchObject([{ fields: ['displayName', 'nameFrom'] }]);
  });

  it('gives way to a name that the manager has entered', async () => {
    const entered = { ...kim, nameFrom: 'registry' } as const;
    const { kept, audit } = await told('Kim Berg', entered);
    expect(kept).toBe(entered);
    expect(audit).toEqual([]);
  });

  it('waits for the next message when somebody else changes the person meanwhile', async () => {
    const changed = { ...kim, version: 2, competences: ['BBIC'] };
    const ports = fakePorts({ store: memoryStore({ people: [changed] }) });
    expect(await keepName(ports, kim, 'Kim Berg')).toEqual(changed);
    expect(await keepName(ports, changed, 'Kim Berg')).toMatchObject({ version: 3, displayName: 'Kim Berg' });
  });
});
