import { describe, expect, it } from 'vitest';
import type { Person, RoleAssignment } from '../../src/domain/person.js';
import { changeRole } from '../../src/usecases/change-role.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaChief } from '../support/builders.js';
import { onSeat, registryOf } from '../support/registry.js';

type Registry = ReturnType<typeof registryOf>;
const change = ({ ports, by }: Registry, person: Person, assignment: RoleAssignment, overrides = {}) =>
  changeRole(ports, {
    by,
    personId: person.id,
    expectedVersion: person.version,
    index: 0,
    assignment,
    ...overrides,
  });
const changed = async (registry: Registry, person: Person, assignment: RoleAssignment, overrides = {}) => {
  const result = await change(registry, person, assignment, overrides);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

describe('changeRole', () => {
  it('puts right days that were entered wrong, in place and with an audit row', async () => {
    const both = aPerson('both', [
      { role: 'staff', from: '2026-01-01' },
      { role: 'chief', municipalityId: 'solna', from: '2026-01-01' },
    ]);
    const registry = registryOf({ people: [...EVERYONE, both] });
    const { person } = await changed(registry, both, { role: 'staff', from: '2025-11-01', to: '2027-01-31' });
    expect(person.roles).toEqual([{ role: 'staff', from: '2025-11-01', to: '2027-01-31' }, both.roles[1]]);
    expect(await registry.ports.store.find('audit')).toMatchObject([
      { action: 'change-role', fields: ['roles'] },
    ]);
    expect(await registry.told()).toEqual([`${both.id} roles_changed`]);
  });

  it('keeps what somebody has been when they become something else', async () => {
    const registry = registryOf();
    const council = { role: 'council_member', municipalityId: 'solna', from: '2026-12-01' } as const;
    const { person, predecessor } = await changed(registry, solnaChief, council);
    expect(person.roles).toEqual([{ ...solnaChief.roles[0], to: '2026-11-30' }, council]);
    expect(predecessor?.person.id).toBe('2026-solna');
  });

  it('moves the requests of the seat when it passes by a change of the first day', async () => {
    const nora = aPerson('nora', [onSeat('2026-12-01')]);
    const leaving = { ...jarfallaMember, roles: [onSeat('2020-01-01', '2026-11-30')] };
    const people = [...EVERYONE.filter(({ id }) => id !== leaving.id), leaving, nora];
    const registry = registryOf({ people });
    const { moved, predecessor } = await changed(registry, nora, onSeat('2026-11-16'));
    expect(moved).toHaveLength(2);
    expect(predecessor?.lastDay).toBe('2026-11-15');
    expect(await registry.contactOf('F2026-001')).toBe(nora.id);
  });

  it('says that the seat is empty when its holder becomes something else', async () => {
    const { vacant } = await changed(registryOf(), jarfallaMember, {
      role: 'chief',
      municipalityId: 'jarfalla',
      from: '2026-11-18',
    });
    expect(vacant).toEqual({ municipalityId: 'jarfalla', from: '2026-11-18', openRequests: 2 });
  });

  it('does not take the last FoU manager away', async () => {
    const registry = registryOf();
    const staff = { role: 'staff', from: '2026-11-18' } as const;
    expect(await change(registry, anna, staff)).toEqual({ ok: false, error: { kind: 'last_manager' } });
  });

  it.each([
    ['what has ended', { index: 1 }, { kind: 'problems', problems: ['has_ended'] }],
    ['what is not there', { index: 2 }, { kind: 'gone' }],
    ['somebody who is not there', { personId: '2026-left' }, { kind: 'gone' }],
    ['into what the person has beside it', { index: 2, at: 2 }, { kind: 'gone' }],
  ])('refuses to change %s', async (_what, overrides, error) => {
    const person = aPerson('nora', [
      { role: 'staff', from: '2026-01-01' },
      { role: 'staff', from: '2020-01-01', to: '2025-12-31' },
    ]);
    const registry = registryOf({ people: [...EVERYONE, person] });
    const assignment = { role: 'staff', from: '2026-02-01' } as const;
    expect(await change(registry, person, assignment, overrides)).toEqual({ ok: false, error });
    expect(registry.commits).toEqual([]);
  });

  it('refuses to change one role into another that the person has', async () => {
    const person = aPerson('nora', [
      { role: 'staff', from: '2026-01-01' },
      { role: 'chief', municipalityId: 'solna', from: '2026-01-01' },
    ]);
    const registry = registryOf({ people: [...EVERYONE, person] });
    const [staff] = person.roles;
    if (staff === undefined) throw new Error('no role');
    expect(await change(registry, person, staff, { index: 1 })).toMatchObject({
      error: { problems: ['has_role_already'] },
    });
  });

  it('changes nothing when the card is old, unless it is as wished already', async () => {
    const registry = registryOf();
    const wished = { role: 'staff', from: '2026-11-01' } as const;
    const { person } = await changed(registry, martin, wished);
    expect(await change(registry, martin, { role: 'staff', from: '2026-10-01' })).toEqual({
      ok: false,
      error: { kind: 'changed', person, by: anna.id },
    });
    expect((await changed(registry, martin, wished)).person).toEqual(person);
    expect(registry.commits).toHaveLength(1);
  });
});
