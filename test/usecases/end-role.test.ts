import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { endRole } from '../../src/usecases/end-role.js';
import { giveRole } from '../../src/usecases/give-role.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { onSeat, registryOf } from '../support/registry.js';

type Registry = ReturnType<typeof registryOf>;
const end = ({ ports, by }: Registry, person: Person, lastDay: string, overrides = {}) =>
  endRole(ports, {
    by,
    personId: person.id,
    expectedVersion: person.version,
    index: 0,
    lastDay,
    ...overrides,
  });
const ended = async (registry: Registry, person: Person, lastDay: string, overrides = {}) => {
  const result = await end(registry, person, lastDay, overrides);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
const bo = aPerson('bo', [{ role: 'fou_manager', from: '2026-01-01' }]);
const withManagers = [...EVERYONE, bo];

describe('endRole', () => {
  it.each(['2026-11-17', '2026-11-18', '2027-06-30', '2026-10-01'])(
    'keeps the role with its last day %s',
    async (lastDay) => {
      const registry = registryOf();
      const { person } = await ended(registry, martin, lastDay);
      expect(person.roles).toEqual([{ role: 'staff', from: '2020-01-01', to: lastDay }]);
      expect(await registry.personNow(martin.id)).toEqual(person);
      expect(registry.commits).toHaveLength(1);
      expect(await registry.told()).toEqual([`${martin.id} roles_changed`]);
      expect(await registry.ports.store.find('audit')).toMatchObject([
        { by: anna.id, action: 'end-role', recordId: martin.id, fields: ['roles'] },
      ]);
    },
  );

  it('removes a role that had not begun', async () => {
    const coming = aPerson('nora', [
      { role: 'staff', from: '2020-01-01', to: '2020-12-31' },
      { role: 'staff', from: '2026-12-01' },
    ]);
    const registry = registryOf({ people: [...EVERYONE, coming] });
    const { person } = await ended(registry, coming, '2026-11-17', { index: 1 });
    expect(person.roles).toEqual([coming.roles[0]]);
  });

  it('says that the seat is empty and how many requests wait; nothing moves', async () => {
    const registry = registryOf({ people: withManagers });
    const change = await ended(registry, jarfallaMember, '2026-11-17');
    expect(change.vacant).toEqual({ municipalityId: 'jarfalla', from: '2026-11-18', openRequests: 2 });
    expect(change.moved).toEqual([]);
    expect(await registry.contactOf('F2026-001')).toBe(jarfallaMember.id);
    expect((await registry.told()).toSorted()).toEqual([
      '2026-bo seat_vacant',
      '2026-jarfalla roles_changed',
    ]);
  });

  it('says from when the seat is empty, and leaves it to the day itself to tell others', async () => {
    const registry = registryOf({ people: withManagers });
    const change = await ended(registry, jarfallaMember, '2026-11-30');
    expect(change.vacant).toEqual({ municipalityId: 'jarfalla', from: '2026-12-01', openRequests: 2 });
    expect(await registry.told()).toEqual(['2026-jarfalla roles_changed']);
  });

  it('tells of an empty seat once, also when it is filled and emptied again the same day', async () => {
    const registry = registryOf({ people: withManagers });
    const first = await ended(registry, jarfallaMember, '2026-11-17');
    const again = await giveRole(registry.ports, {
      by: anna.id,
      personId: jarfallaMember.id,
      expectedVersion: first.person.version,
      assignment: onSeat('2026-11-18'),
    });
    if (!again.ok) throw new Error(again.error.kind);
    await ended(registry, again.value.person, '2026-11-17', { index: 1 });
    expect((await registry.told()).filter((told) => told.includes('seat_vacant'))).toEqual([
      '2026-bo seat_vacant',
    ]);
  });

  it('leaves the seat to who follows', async () => {
    const nora = aPerson('nora', [onSeat('2026-11-19')]);
    const leaving = { ...jarfallaMember, roles: [onSeat('2020-01-01', '2026-11-18')] };
    const people = [...EVERYONE.filter(({ id }) => id !== leaving.id), leaving, nora];
    const { vacant } = await ended(registryOf({ people }), leaving, '2026-11-17');
    // A day earlier than the follower comes.
    expect(vacant).toMatchObject({ from: '2026-11-18' });
  });

  it.each(['2026-11-17', '2027-06-30'])('does not let the last FoU manager go, %s', async (lastDay) => {
    const registry = registryOf();
    expect(await end(registry, anna, lastDay)).toEqual({ ok: false, error: { kind: 'last_manager' } });
    expect(registry.commits).toEqual([]);
  });

  it('lets an FoU manager go when there is another', async () => {
    const registry = registryOf({ people: withManagers });
    const { person } = await ended(registry, anna, '2026-11-17');
    expect(person.roles).toMatchObject([{ to: '2026-11-17' }]);
    expect(await registry.told()).toEqual([]);
  });

  it('lets of two managers only one go at the same time', async () => {
    const registry = registryOf({ people: withManagers });
    const both = await Promise.all([end(registry, anna, '2026-11-17'), end(registry, bo, '2026-11-17')]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('does not touch what has ended', async () => {
    const left = aPerson('left', [{ role: 'staff', from: '2020-01-01', to: '2026-11-17' }]);
    const registry = registryOf({ people: [...EVERYONE, left] });
    const refusal = { ok: false, error: { kind: 'problems', problems: ['has_ended'] } };
    expect(await end(registry, left, '2026-11-01')).toEqual(refusal);
    expect(await end(registry, left, '2026-12-01')).toEqual(refusal);
  });

  it('lets a role go on longer than was said, but not into somebody else’s time', async () => {
    const leaving = { ...jarfallaMember, roles: [onSeat('2020-01-01', '2026-11-30')] };
    const others = EVERYONE.filter(({ id }) => id !== leaving.id);
    const { person } = await ended(registryOf({ people: [...others, leaving] }), leaving, '2026-12-31');
    expect(person.roles).toEqual([onSeat('2020-01-01', '2026-12-31')]);
    const nora = aPerson('nora', [onSeat('2026-12-01')]);
    expect(
      await end(registryOf({ people: [...others, leaving, nora] }), leaving, '2026-12-31'),
    ).toMatchObject({
      error: { problems: ['seat_taken_later'], holder: { person: { id: nora.id } } },
    });
  });

  it.each([
    ['no day', { lastDay: 'nu' }, { kind: 'problems', problems: ['to_no_day'] }],
    ['no such role', { index: 7 }, { kind: 'gone' }],
    ['no such person', { personId: '2026-left' }, { kind: 'gone' }],
    [
      'an older version than it is',
      { expectedVersion: 0 },
      { kind: 'changed', person: martin, by: undefined },
    ],
  ])('refuses %s', async (_what, overrides, error) => {
    const registry = registryOf();
    expect(await end(registry, martin, '2026-11-17', overrides)).toEqual({ ok: false, error });
    expect(registry.commits).toEqual([]);
  });

  it('ends it once when the press arrives twice', async () => {
    const registry = registryOf();
    await ended(registry, martin, '2026-11-17');
    const { person } = await ended(registry, martin, '2026-11-17');
    expect(person.version).toBe(2);
    expect(registry.commits).toHaveLength(1);
  });
});
