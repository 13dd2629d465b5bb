import { describe, expect, it } from 'vitest';
import type { Person, RoleAssignment } from '../../src/domain/person.js';
import { addPerson } from '../../src/usecases/add-person.js';
import { createPersonas } from '../../src/usecases/personas.js';
import type { NewPerson } from '../../src/usecases/planned-roles.js';
import { aPerson, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { aChat } from '../support/queue.js';
import { onSeat, registryOf } from '../support/registry.js';

const STAFF: RoleAssignment = { role: 'staff', from: '2026-11-18' };
const nora = { identity: 'tenant/NORA', displayName: ' Nora Demo ', nameFrom: 'registry' } as const;

type Registry = ReturnType<typeof registryOf>;
const add = async ({ ports, by }: Registry, assignment: RoleAssignment, who: NewPerson = nora) =>
  addPerson(ports, { ...who, by, assignment });
const added = async (registry: Registry, assignment: RoleAssignment, who?: NewPerson) => {
  const result = await add(registry, assignment, who);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
const refusalOf = async (registry: Registry, assignment: RoleAssignment, who?: NewPerson) => {
  const result = await add(registry, assignment, who);
  return result.ok ? undefined : result.error;
};

describe('addPerson', () => {
  it('puts somebody new into the registry, with an audit row in the same commit', async () => {
    const registry = registryOf();
    const { person } = await added(registry, STAFF);
    expect(person).toMatchObject({
      identity: 'tenant/nora',
      displayName: 'Nora Demo',
      nameFrom: 'registry',
      roles: [STAFF],
      version: 1,
    });
    expect(await registry.personNow(person.id)).toEqual(person);
    expect(registry.commits).toHaveLength(1);
    expect(await registry.ports.store.find('audit')).toMatchObject([
      { by: registry.by, action: 'add-person', collection: 'people', recordId: person.id },
    ]);
  });

  it.each([
    [{ ...nora, identity: 'tenant/' }, ['identity_missing']],
    [{ ...nora, displayName: '' }, ['name_missing']],
    [{ ...nora, displayName: 'Nora 19121212-1212' }, ['name_holds_identity_number']],
  ])('refuses %j', async (who, problems) => {
    const registry = registryOf();
    expect(await refusalOf(registry, STAFF, who)).toEqual({ kind: 'problems', problems });
    expect(registry.commits).toEqual([]);
  });

  it('says all that is wrong with the role and stores nobody', async () => {
    const registry = registryOf();
    expect(await refusalOf(registry, { role: 'chief', from: 'nu' })).toEqual({
      kind: 'problems',
      problems: ['municipality_missing', 'from_no_day'],
    });
    expect(registry.commits).toEqual([]);
  });

  it('gives the role to who is in the registry already, instead of making them two', async () => {
    const registry = registryOf();
    const { identity, displayName } = martin;
    const assignment = { role: 'fou_manager', from: '2026-12-01' } as const;
    const { person } = await added(registry, assignment, {
      identity: identity.toUpperCase(),
      displayName,
      nameFrom: 'teams',
    });
    expect(person.id).toBe(martin.id);
    expect(person.roles).toEqual([...martin.roles, assignment]);
    expect(await registry.ports.store.find('people')).toHaveLength(EVERYONE.length);
  });

  it.each([
    ['teams', 'registry', 'Nora Nilsson'],
    ['registry', 'registry', 'nora Demo'],
    ['teams', 'teams', 'nora Demo'],
    ['registry', 'teams', 'nora Demo'],
  ] as const)('keeps a name from %s beside one from %s as %s', async (nameFrom, given, displayName) => {
    const known: Person = aPerson('nora', [], { nameFrom, worksIn: 'jarfalla' });
    const registry = registryOf({ people: [...EVERYONE, known] });
    const { identity } = known;
    const { person } = await added(registry, STAFF, {
      identity,
      displayName: 'Nora Nilsson',
      nameFrom: given,
    });
    expect(person).toMatchObject({ id: known.id, displayName, worksIn: 'jarfalla' });
  });

  it('says in the audit that the name is another too, and shows none that was not kept', async () => {
    const known: Person = aPerson('nora', [], { nameFrom: 'teams' });
    const registry = registryOf({ people: [...EVERYONE, known] });
    const who = { ...nora, identity: known.identity };
    await added(registry, STAFF, who);
    const [row] = await registry.ports.store.find('audit');
    expect(row?.fields.toSorted()).toEqual(['displayName', 'nameFrom', 'roles']);

    const hasIt = registryOf({ people: [...EVERYONE, { ...known, roles: [STAFF] }] });
    const { person } = await added(hasIt, STAFF, who);
    expect(person).toEqual(await hasIt.personNow(known.id));
  });

  it('twice at the same time makes one person with one role', async () => {
    const registry = registryOf();
    const both = await Promise.all([added(registry, STAFF), added(registry, STAFF)]);
    expect(new Set(both.map(({ person }) => person.id)).size).toBe(1);
    expect(both[1]?.person.roles).toEqual([STAFF]);
    expect(registry.commits).toHaveLength(1);
  });

  it('says who has the council seat when it is taken later', async () => {
    const holder = { ...jarfallaMember, roles: [onSeat('2027-01-01')] };
    const people = EVERYONE.map((person) => (person.id === holder.id ? holder : person));
    expect(await refusalOf(registryOf({ people }), onSeat('2026-12-01'))).toEqual({
      kind: 'problems',
      problems: ['seat_taken_later'],
      holder: { person: holder, assignment: onSeat('2027-01-01') },
    });
  });

  it('tells the new one only when they have a chat, and else who did it that somebody must', async () => {
    const silent = registryOf();
    const { unreached } = await added(silent, STAFF);
    expect(unreached.map(({ displayName }) => displayName)).toEqual(['Nora Demo']);
    expect(await silent.told()).toEqual([]);

    const chats = [aChat(aPerson('n', [], { identity: 'tenant/nora' }))];
    const registry = registryOf({ chats });
    const { person, unreached: none } = await added(registry, STAFF);
    expect(none).toEqual([]);
    expect(await registry.told()).toEqual([`${person.id} roles_changed`]);
  });

  it('counts on everybody in local mode, where whoever plays them reads it', async () => {
    const registry = registryOf({ chats: [] });
    const { displayName: name, identity } = martin;
    const ports = { ...registry.ports, personas: createPersonas({ identity, name }) };
    const { person, unreached } = await added({ ...registry, ports }, STAFF);
    expect(unreached).toEqual([]);
    expect(await registry.told()).toEqual([`${person.id} roles_changed`]);
  });

  it('counts on nobody who has erased their data, also in local mode', async () => {
    const gone = aPerson('borta', [onSeat('2020-01-01', '2026-11-17')], { identity: 'raderad/2026-borta' });
    const requests = [aRequest('F2026-001', { contactId: gone.id })];
    const registry = registryOf({
      people: [...EVERYONE.filter(({ id }) => id !== jarfallaMember.id), gone],
      requests,
    });
    const { displayName: name, identity } = martin;
    const ports = { ...registry.ports, personas: createPersonas({ identity, name }) };
    const { person } = await added({ ...registry, ports }, onSeat('2026-11-18'));
    expect(await registry.contactOf('F2026-001')).toBe(person.id);
    expect((await registry.told()).toSorted()).toEqual([
      `${person.id} request_changed`,
      `${person.id} requests_moved`,
      `${person.id} roles_changed`,
    ]);
  });
});
