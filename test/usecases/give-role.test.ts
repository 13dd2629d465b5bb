import { describe, expect, it } from 'vitest';
import type { RoleAssignment } from '../../src/domain/person.js';
import { auditOf, update } from '../../src/usecases/changes.js';
import { giveRole } from '../../src/usecases/give-role.js';
import { planGivenRole } from '../../src/usecases/plan-given-role.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { aChat } from '../support/queue.js';
import { JARFALLA_REQUESTS, onSeat, registryOf } from '../support/registry.js';

const nora = aPerson('nora', []);
const people = [...EVERYONE, nora];

type Registry = ReturnType<typeof registryOf>;
const give = ({ ports, by }: Registry, assignment: RoleAssignment, overrides = {}) =>
  giveRole(ports, { by, personId: nora.id, expectedVersion: 1, assignment, ...overrides });
const given = async (registry: Registry, assignment: RoleAssignment, overrides = {}) => {
  const result = await give(registry, assignment, overrides);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

describe('giving the council seat to another', () => {
  it('ends the holder’s time, moves open requests and tells both, in one commit', async () => {
    const registry = registryOf({ people });
    const change = await given(registry, onSeat('2026-11-18'));

    expect(change.predecessor).toMatchObject({ person: { id: jarfallaMember.id }, lastDay: '2026-11-17' });
    expect(change.moved.map(({ number }) => number)).toEqual(['F2026-001', 'F2026-002']);
    expect(change.vacant).toBeUndefined();
    expect(await registry.rolesOf(jarfallaMember.id)).toEqual([onSeat('2020-01-01', '2026-11-17')]);
    expect(await registry.rolesOf(nora.id)).toEqual([onSeat('2026-11-18')]);
    expect(await registry.contactOf('F2026-001')).toBe(nora.id);
    expect(await registry.contactOf('F2026-002')).toBe(nora.id);
    expect(await registry.contactOf('F2026-003')).toBe(jarfallaMember.id);
    expect(registry.commits).toHaveLength(1);
    expect((await registry.told()).toSorted()).toEqual([
      '2026-jarfalla requests_moved',
      '2026-jarfalla roles_changed',
      '2026-nora request_changed',
      '2026-nora request_changed',
      '2026-nora requests_moved',
      '2026-nora roles_changed',
    ]);
  });

  it('writes an audit row for each person and request that is changed', async () => {
    const registry = registryOf({ people });
    await given(registry, onSeat('2026-11-18'));
    const rows = await registry.ports.store.find('audit');
    expect(rows.map(({ by, action, recordId, fields }) => [by, action, recordId, fields])).toEqual([
      [anna.id, 'give-role', nora.id, ['roles']],
      [anna.id, 'give-role', jarfallaMember.id, ['roles']],
      [anna.id, 'give-role', '2026-F2026-001', ['contactId', 'history']],
      [anna.id, 'give-role', '2026-F2026-002', ['contactId', 'history']],
    ]);
  });

  it('moves nothing before the day comes', async () => {
    const registry = registryOf({ people });
    const change = await given(registry, onSeat('2026-12-01'));
    expect(change.moved).toEqual([]);
    expect(change.predecessor?.lastDay).toBe('2026-11-30');
    expect(await registry.contactOf('F2026-001')).toBe(jarfallaMember.id);
    expect((await registry.told()).toSorted()).toEqual([
      '2026-jarfalla roles_changed',
      '2026-nora roles_changed',
    ]);
  });

  it('says from when the seat is empty when the new one is there for a time only', async () => {
    const change = await given(registryOf({ people }), onSeat('2026-12-01', '2027-02-28'));
    expect(change.vacant).toEqual({ municipalityId: 'jarfalla', from: '2027-03-01', openRequests: 2 });
  });

  it('takes over requests that staff were the contact of, and those of nobody any more', async () => {
    const requests = [
      aRequest('F2026-004', { contactId: martin.id }),
      aRequest('F2026-005', { contactId: '2026-left' }),
      aRequest('F2026-006', { municipalityId: 'solna', contactId: solnaMember.id }),
    ];
    const registry = registryOf({ people: [anna, martin, nora], requests });
    const change = await given(registry, onSeat('2026-11-18'));
    expect(change.moved.map(({ number }) => number)).toEqual(['F2026-004', 'F2026-005']);
    expect(change.predecessor).toBeUndefined();
    const notices = await registry.ports.store.find('notices', { personId: martin.id });
    expect(notices.map(({ notice }) => notice)).toMatchObject([
      { kind: 'requests_moved', requestIds: ['2026-F2026-004'], toPersonId: nora.id },
    ]);
    expect(await registry.contactOf('F2026-006')).toBe(solnaMember.id);
  });

  it('tells only those who can be written to, and says who cannot', async () => {
    const registry = registryOf({
      people,
      chats: [
        aChat(jarfallaMember, { lost: { at: '2026-11-01T00:00:00.000Z', reason: 'blocked' } }),
        aChat(nora),
      ],
    });
    const { unreached } = await given(registry, onSeat('2026-11-18'));
    expect(unreached.map(({ id }) => id)).toEqual([jarfallaMember.id]);
    expect((await registry.told()).toSorted()).toEqual([
      '2026-nora request_changed',
      '2026-nora request_changed',
      '2026-nora requests_moved',
      '2026-nora roles_changed',
    ]);
  });

  it('does not tell the one who does it', async () => {
    const registry = registryOf({
      people: [jarfallaMember, { ...nora, roles: anna.roles }],
      requests: JARFALLA_REQUESTS,
    });
    await given(registry, onSeat('2026-11-18'), { by: nora.id });
    expect((await registry.told()).toSorted()).toEqual([
      '2026-jarfalla requests_moved',
      '2026-jarfalla roles_changed',
    ]);
  });
});

describe('giveRole', () => {
  it('gives an empty seat to one of two at the same time, and then to the other', async () => {
    const nils = aPerson('nils', []);
    const registry = registryOf({ people: [anna, nora, nils] });
    const [first, second] = await Promise.all([
      give(registry, onSeat('2026-11-16')),
      give(registry, onSeat('2026-11-18'), { personId: nils.id }),
    ]);
    expect(first.ok && second.ok && second.value.predecessor?.lastDay).toBe('2026-11-17');
    expect(await registry.rolesOf(nora.id)).toEqual([onSeat('2026-11-16', '2026-11-17')]);
  });

  it('refuses who is not there', async () => {
    const result = await give(registryOf(), onSeat('2026-11-18'));
    expect(result).toEqual({ ok: false, error: { kind: 'gone' } });
  });

  it('changes nothing when somebody was first, and says who', async () => {
    const registry = registryOf({ people });
    const change = update('people', nora, { ...nora, displayName: 'Nora Nilsson' });
    await registry.ports.store.commit([change, auditOf(registry.ports, martin.id, 'rename', change, nora)]);
    const result = await give(registry, onSeat('2026-11-18'));
    expect(result).toEqual({ ok: false, error: { kind: 'changed', person: change.record, by: martin.id } });
    expect(await registry.rolesOf(nora.id)).toEqual([]);
  });

  it('gives it once when the press arrives twice, also at the same time', async () => {
    const registry = registryOf({ people });
    const staff = { role: 'staff', from: '2026-11-18' } as const;
    await Promise.all([given(registry, staff), given(registry, staff)]);
    await given(registry, staff);
    expect(await registry.rolesOf(nora.id)).toEqual([staff]);
    expect(registry.commits).toHaveLength(1);
  });

  it('is done all the same when a request changes meanwhile', async () => {
    const registry = registryOf({ people });
    const { store } = registry.ports;
    let isFirst = true;
    const ports = {
      ...registry.ports,
      store: {
        ...store,
        commit: async (changes: Parameters<typeof store.commit>[0]) => {
          const [request] = JARFALLA_REQUESTS;
          if (isFirst && request)
            await store.commit([update('requests', request, { ...request, status: 'withdrawn' })]);
          isFirst = false;
          return store.commit(changes);
        },
      },
    };
    const change = await given({ ...registry, ports }, onSeat('2026-11-18'));
    expect(change.moved.map(({ number }) => number)).toEqual(['F2026-002']);
    expect(await registry.rolesOf(jarfallaMember.id)).toEqual([onSeat('2020-01-01', '2026-11-17')]);
  });
});

describe('planGivenRole', () => {
  it('writes nothing', async () => {
    const registry = registryOf({ people });
    const planned = await planGivenRole(registry.ports, {
      by: anna.id,
      action: 'try',
      person: nora,
      assignment: onSeat('2026-11-18'),
    });
    expect(planned.ok && planned.value.changes.length).toBeGreaterThan(0);
    expect(registry.commits).toEqual([]);
  });
});
