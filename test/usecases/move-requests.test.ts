import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { addPerson } from '../../src/usecases/add-person.js';
import { endRole } from '../../src/usecases/end-role.js';
import { moveRequests } from '../../src/usecases/move-requests.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { onSeat, registryOf } from '../support/registry.js';

const leaving: Person = { ...jarfallaMember, roles: [onSeat('2020-01-01', '2026-11-30')] };
const nora = aPerson('nora', [onSeat('2026-12-01')]);
const others = EVERYONE.filter(({ id }) => id !== leaving.id);
const FIRST_DAY = '2026-11-30T23:00:00.000Z';

describe('moveRequests', () => {
  it('does nothing when there is nothing to do', async () => {
    const registry = registryOf();
    await moveRequests(registry.ports);
    expect(registry.commits).toEqual([]);
  });

  it('moves open requests when the day has come by the wall clock, and not a minute earlier', async () => {
    const registry = registryOf({ people: [...others, leaving, nora] });
    registry.clock.set('2026-11-30T22:59:00.000Z');
    await moveRequests(registry.ports);
    expect(registry.commits).toEqual([]);

    registry.clock.set(FIRST_DAY);
    await moveRequests(registry.ports);
    expect(await registry.contactOf('F2026-001')).toBe(nora.id);
    expect(await registry.contactOf('F2026-002')).toBe(nora.id);
    expect(await registry.contactOf('F2026-003')).toBe(leaving.id);
    expect((await registry.told()).toSorted()).toEqual([
      '2026-jarfalla requests_moved',
      '2026-nora request_changed',
      '2026-nora request_changed',
      '2026-nora requests_moved',
    ]);
    expect(await registry.ports.store.find('audit')).toMatchObject([
      { by: 'system', action: 'move-requests', collection: 'requests', fields: ['contactId', 'history'] },
      { by: 'system', action: 'move-requests', collection: 'requests', fields: ['contactId', 'history'] },
    ]);
  });

  it('does it once', async () => {
    const registry = registryOf({ people: [...others, leaving, nora] });
    registry.clock.set(FIRST_DAY);
    await moveRequests(registry.ports);
    await moveRequests(registry.ports);
    expect(registry.commits).toHaveLength(1);
  });

  it('tells who was the contact of only some of them about those', async () => {
    const requests = [aRequest('F2026-001'), aRequest('F2026-002', { contactId: martin.id })];
    const registry = registryOf({ people: [...others, leaving, nora], requests });
    registry.clock.set(FIRST_DAY);
    await moveRequests(registry.ports);
    const notices = await registry.ports.store.find('notices');
    const told = Object.fromEntries(
      notices
        .filter(({ notice }) => notice.kind === 'requests_moved')
        .map(({ personId, notice }) => [personId, 'requestIds' in notice ? notice.requestIds : []]),
    );
    expect(told).toEqual({
      [nora.id]: ['2026-F2026-001', '2026-F2026-002'],
      [leaving.id]: ['2026-F2026-001'],
      [martin.id]: ['2026-F2026-002'],
    });
  });

  it('tells the managers once when a seat has become empty by its last day, and moves nothing', async () => {
    const registry = registryOf({ people: [...others, leaving] });
    await moveRequests(registry.ports);
    expect(await registry.told()).toEqual([]);

    for (const now of [FIRST_DAY, FIRST_DAY, '2026-12-10T09:00:00.000Z']) {
      registry.clock.set(now);
      await moveRequests(registry.ports);
    }
    const notices = await registry.ports.store.find('notices');
    expect(notices.map(({ personId, notice }) => [personId, notice])).toEqual([
      [anna.id, { kind: 'seat_vacant', municipalityId: 'jarfalla', since: '2026-12-01' }],
    ]);
    expect(await registry.contactOf('F2026-001')).toBe(leaving.id);
  });

  it('does not begin anew when the notice has been tidied away', async () => {
    const registry = registryOf({ people: [...others, leaving] });
    registry.clock.set('2027-01-15T09:00:00.000Z');
    await moveRequests(registry.ports);
    expect(registry.commits).toEqual([]);
  });

  it('does not tell a manager what they have just done and seen', async () => {
    const registry = registryOf();
    const { id, version } = jarfallaMember;
    await endRole(registry.ports, {
      by: anna.id,
      personId: id,
      expectedVersion: version,
      index: 0,
      lastDay: '2026-11-17',
    });
    await moveRequests(registry.ports);
    expect((await registry.told()).filter((told) => told.includes('seat_vacant'))).toEqual([]);
  });

  it('tells them when the day comes that they have set', async () => {
    const registry = registryOf();
    const { id, version } = jarfallaMember;
    await endRole(registry.ports, {
      by: anna.id,
      personId: id,
      expectedVersion: version,
      index: 0,
      lastDay: '2026-11-18',
    });
    registry.clock.set('2026-11-19T09:00:00.000Z');
    await moveRequests(registry.ports);
    expect(await registry.told()).toContain('2026-anna seat_vacant');
  });

  it('does not move back what has just followed the seat to somebody new', async () => {
    const before = { ...jarfallaMember, roles: [onSeat('2020-01-01')] };
    const nobodys = aRequest('F2026-020', { contactId: martin.id });
    const registry = registryOf({ people: [...others, before], requests: [nobodys] });
    const { store } = registry.ports;
    let given: Promise<unknown> | undefined;
    const find = async (...[collection, where]: Parameters<typeof store.find>) => {
      const isAboutJarfalla =
        where !== undefined && 'municipalityId' in where && where.municipalityId === 'jarfalla';
      if (given === undefined && collection === 'requests' && isAboutJarfalla) {
        // The registry has been read and the requests have not, when the seat is given to somebody else.
        given = addPerson(
          { ...registry.ports, store: slow },
          { ...nora, by: anna.id, assignment: onSeat('2026-11-18') },
        );
        await setTimeout(20);
      }
      return store.find(collection, where);
    };
    // The same find, which a function of no type parameter cannot say.
    const slow: typeof store = { ...store, find: find as typeof store.find };
    await moveRequests({ ...registry.ports, store: slow });
    await given;
    const sittingNow = (await store.find('people', { identity: nora.identity }))[0];
    expect(await registry.contactOf('F2026-020')).toBe(sittingNow?.id);
    const moves = (await store.find('audit')).filter(({ collection }) => collection === 'requests');
    expect(moves.map(({ action }) => action)).toEqual(['move-requests', 'add-person']);
  });

  it('takes the other municipalities also when one request was changed by somebody quicker', async () => {
    const solna = aRequest('F2026-010', { municipalityId: 'solna', contactId: martin.id });
    const registry = registryOf({
      people: [...others, leaving, nora],
      requests: [aRequest('F2026-001'), solna],
    });
    registry.clock.set(FIRST_DAY);
    let commits = 0;
    const { store } = registry.ports;
    const ports = {
      ...registry.ports,
      store: {
        ...store,
        commit: async (changes: Parameters<typeof store.commit>[0]) => {
          commits += 1;
          const current = await store.get('requests', '2026-F2026-001');
          if (commits > 1 || current === undefined) return store.commit(changes);
          return {
            ok: false,
            error: { kind: 'stale', collection: 'requests', id: current.id, current },
          } as const;
        },
      },
    };
    await moveRequests(ports);
    expect(await registry.contactOf('F2026-010')).toBe('2026-solna');
    expect(await registry.contactOf('F2026-001')).toBe(leaving.id);
    await moveRequests(ports);
    expect(await registry.contactOf('F2026-001')).toBe(nora.id);
  });

  describe('a question about taking part in another municipality’s request', () => {
    const askedOf = (overrides: Partial<Request> = {}) =>
      aRequest('F2026-009', {
        municipalityId: 'solna',
        contactId: solnaMember.id,
        jointInterest: { asked: ['jarfalla'], askedAt: '2026-11-18T09:00:00.000Z', answers: [] },
        ...overrides,
      });
    const toldOf = async (request: Request) => {
      const registry = registryOf({ people: [...others, leaving, nora], requests: [request] });
      for (const now of ['2026-11-30T22:59:00.000Z', FIRST_DAY, '2026-12-24T09:00:00.000Z']) {
        registry.clock.set(now);
        await moveRequests(registry.ports);
      }
      return registry.told();
    };

    it('is put to who comes to the seat, once', async () => {
      expect(await toldOf(askedOf())).toEqual(['2026-nora joint_asked']);
    });

    it.each([
      [
        'has been answered',
        askedOf({
          jointInterest: {
            asked: ['jarfalla'],
            askedAt: '2026-11-18T09:00:00.000Z',
            answers: [
              {
                municipalityId: 'jarfalla',
                isInterested: false,
                at: '2026-11-19T09:00:00.000Z',
                by: leaving.id,
              },
            ],
          },
        }),
      ],
      ['is over', askedOf({ status: 'withdrawn' })],
    ])('is not when it %s', async (_why, request) => {
      expect(await toldOf(request)).toEqual([]);
    });
  });
});
