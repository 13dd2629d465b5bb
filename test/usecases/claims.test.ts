import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import type { Person, RoleAssignment } from '../../src/domain/person.js';
import { acceptClaim } from '../../src/usecases/accept-claim.js';
import { update } from '../../src/usecases/changes.js';
import { claimRepresentation } from '../../src/usecases/claim-representation.js';
import { declineClaim } from '../../src/usecases/decline-claim.js';
import type { Change } from '../../src/usecases/ports.js';
import { listWaitingClaims } from '../../src/usecases/waiting-claims.js';
import { anna, aPerson, EVERYONE, jarfallaMember } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat } from '../support/queue.js';
import { onSeat } from '../support/registry.js';
import { JARFALLA_TENANT, OTHER_TENANT } from '../support/strangers.js';

const IDENTITY = `${JARFALLA_TENANT}/nadja`;
const bo = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01' }]);
const former = aPerson('gammal', [{ role: 'fou_manager', from: '2020-01-01', to: '2026-11-17' }]);

const aHouse = ({
  people = [...EVERYONE, bo, former] as readonly Person[],
  claims = [] as readonly Claim[],
} = {}) => {
  const clock = fakeClock();
  const commits: (readonly Change[])[] = [];
  const memory = memoryStore({ people, claims, conversations: people.map((person) => aChat(person)) });
  const ports = fakePorts({
    clock,
    store: {
      ...memory,
      commit: async (changes) => {
        const result = await memory.commit(changes);
        if (result.ok) commits.push(changes);
        return result;
      },
    },
  });
  return {
    ports,
    clock,
    commits,
    claim: (municipalityId: MunicipalityId, name = 'Nadja Demo', identity = IDENTITY) =>
      claimRepresentation(ports, { identity, name, municipalityId }),
    states: async () =>
      (await ports.store.find('claims')).map(({ municipalityId, state }) => `${municipalityId} ${state}`),
    told: async () =>
      (await ports.store.find('notices')).map(({ personId, notice }) => `${personId} ${notice.kind}`),
    nadja: async () => (await ports.store.find('people', { identity: IDENTITY }))[0],
  };
};

/** As a manager saw it. */
const seen = ({ id, version }: Claim) => ({ by: anna.id, claimId: id, expectedVersion: version });

const claimed = async (house: ReturnType<typeof aHouse>, municipalityId: MunicipalityId = 'jarfalla') => {
  const result = await house.claim(municipalityId);
  if (!result.ok) throw new Error(`refused as ${result.error.kind}`);
  return result.value.claim;
};

/** A role that the manager has given who claimed, by themself. */
const given = async ({ ports, nadja }: ReturnType<typeof aHouse>, role: RoleAssignment): Promise<Person> => {
  const before = await nadja();
  if (before === undefined) throw new Error('nobody was kept');
  const change = update('people', before, { ...before, roles: [role] });
  await ports.store.commit([change]);
  return change.record;
};

describe('claiming to represent a municipality', () => {
  it('keeps a person without roles, the claim, audit rows and a notice to each manager in one commit', async () => {
    const house = aHouse();
    const result = await house.claim('jarfalla', '  Demo,\n Nadja (Socialförvaltningen) ');
    expect(result).toMatchObject({ ok: true, value: { isNew: true, claim: { state: 'waiting' } } });
    const nadja = await house.nadja();
    expect(nadja).toMatchObject({
      displayName: 'Demo, Nadja (Socialförvaltningen)',
      nameFrom: 'teams',
      roles: [],
    });
    expect(house.commits).toHaveLength(1);
    expect(house.commits[0]?.map(({ collection }) => collection)).toEqual([
      'people',
      'audit',
      'claims',
      'audit',
      'notices',
      'notices',
    ]);
    expect(await house.told()).toEqual([
      `${anna.id} representation_claimed`,
      `${bo.id} representation_claimed`,
    ]);
    const audit = await house.ports.store.find('audit');
    expect(new Set(audit.map(({ by, action }) => `${by} ${action}`))).toEqual(
      new Set([`${nadja?.id} claim-representation`]),
    );
  });

  it('takes somebody who is remembered already under the name that they have', async () => {
    const known = aPerson('nadja', [], { identity: IDENTITY, displayName: 'Nadja Känd', worksIn: 'solna' });
    const house = aHouse({ people: [...EVERYONE, known] });
    expect(await house.claim('jarfalla', '')).toMatchObject({ ok: true });
    expect(await house.nadja()).toEqual(known);
  });

  it('tells what waits when the same is claimed again, and tells nobody twice', async () => {
    const house = aHouse();
    const first = await claimed(house);
    house.clock.set('2026-11-20T11:00:00.000Z');
    expect(await house.claim('jarfalla')).toEqual({ ok: true, value: { claim: first, isNew: false } });
    expect(house.commits).toHaveLength(1);
  });

  it.each([
    ['nobody has heard of', []],
    ['is remembered already', [aPerson('nadja', [], { identity: IDENTITY })]],
  ])('keeps one of the same message taken twice at once, of somebody who %s', async (_who, known) => {
    const house = aHouse({ people: [anna, bo, ...known] });
    const both = await Promise.all([house.claim('jarfalla'), house.claim('jarfalla')]);
    expect(both.map((result) => result.ok && result.value.isNew).toSorted()).toEqual([false, true]);
    expect(await house.states()).toEqual(['jarfalla waiting']);
    expect(await house.told()).toHaveLength(2);
  });

  it('puts a claim of another municipality in the place of the one that waits', async () => {
    const house = aHouse();
    await claimed(house);
    expect(await house.claim('solna')).toMatchObject({ ok: true, value: { insteadOf: 'jarfalla' } });
    expect(await house.states()).toEqual(['jarfalla withdrawn', 'solna waiting']);
    expect((await listWaitingClaims(house.ports.store)).map(({ municipalityId }) => municipalityId)).toEqual([
      'solna',
    ]);
  });

  it('asks the managers of at most three municipalities in a day', async () => {
    const house = aHouse();
    for (const municipality of ['jarfalla', 'solna', 'ekero'] as const) await claimed(house, municipality);
    expect(await house.claim('sigtuna')).toMatchObject({
      ok: false,
      error: { kind: 'too_many_today', waiting: { municipalityId: 'ekero' } },
    });
    expect(await house.claim('ekero')).toMatchObject({ ok: true, value: { isNew: false } });
    house.clock.set('2026-11-19T11:00:00.000Z');
    expect(await house.claim('sigtuna')).toMatchObject({ ok: true });
  });

  it.each([
    ['a role today', onSeat('2020-01-01')],
    ['a role from tomorrow on', onSeat('2026-11-19')],
    ['a role that ends today', onSeat('2020-01-01', '2026-11-18')],
  ])('is not for somebody with %s, and nothing is kept', async (_what, role) => {
    const person = aPerson('nadja', [role], { identity: IDENTITY });
    const house = aHouse({ people: [...EVERYONE, person] });
    expect(await house.claim('solna')).toEqual({ ok: false, error: { kind: 'has_roles', person } });
    expect(house.commits).toEqual([]);
  });

  it('is for somebody whose role has ended', async () => {
    const person = aPerson('nadja', [onSeat('2020-01-01', '2026-11-17')], { identity: IDENTITY });
    expect(await aHouse({ people: [person] }).claim('solna')).toMatchObject({ ok: true });
  });

  it.each([
    ['nobody that Teams could name', 'Nadja Demo', `${OTHER_TENANT}/`, 'nobody'],
    ['without a name', ' \u200B ', IDENTITY, 'no_name'],
    ['with an identity number for a name', 'Nadja 19121212-1212', IDENTITY, 'no_name'],
  ])('is not for %s, and nothing is kept', async (_who, name, identity, kind) => {
    const house = aHouse();
    expect(await house.claim('solna', name, identity)).toEqual({ ok: false, error: { kind } });
    expect(house.commits).toEqual([]);
  });
});

describe('answering a claim', () => {
  it('lists those that wait, the oldest first', async () => {
    const house = aHouse();
    await claimed(house);
    const older = {
      id: '2026-x',
      version: 1,
      personId: 'p',
      municipalityId: 'solna',
      state: 'waiting',
    } as const;
    const claims = [await claimed(house), { ...older, claimedAt: '2026-11-17T11:00:00.000Z' }];
    const { ports } = aHouse({ claims });
    expect((await listWaitingClaims(ports.store)).map(({ municipalityId }) => municipalityId)).toEqual([
      'solna',
      'jarfalla',
    ]);
  });

  it('accepts with the role, who leaves the seat, and the answer in one commit', async () => {
    const house = aHouse();
    const claim = await claimed(house);
    const accepted = await acceptClaim(house.ports, { ...seen(claim), role: 'council_member' });
    expect(accepted).toMatchObject({
      ok: true,
      value: { change: { predecessor: { person: { id: jarfallaMember.id } } } },
    });
    expect(house.commits).toHaveLength(2);
    expect((await house.nadja())?.roles).toEqual([onSeat('2026-11-18')]);
    const [after] = await house.ports.store.find('claims');
    expect(after).toEqual({
      id: claim.id,
      version: 2,
      personId: claim.personId,
      municipalityId: 'jarfalla',
      state: 'accepted',
      claimedAt: claim.claimedAt,
      answeredAt: '2026-11-18T11:00:00.000Z',
      answeredBy: anna.id,
      role: 'council_member',
    });
    const told = (await house.told()).filter((line) => line.startsWith(claim.personId));
    expect(told).toEqual([`${claim.personId} claim_answered`]);
    const audit = await house.ports.store.find('audit', { action: 'accept-claim', by: anna.id });
    expect(audit.map(({ collection }) => collection).toSorted()).toEqual(['claims', 'people', 'people']);
  });

  it('accepts as chief without touching the seat', async () => {
    const house = aHouse();
    const claim = await claimed(house);
    await acceptClaim(house.ports, { ...seen(claim), role: 'chief' });
    expect((await house.nadja())?.roles).toMatchObject([{ role: 'chief', municipalityId: 'jarfalla' }]);
    expect(await house.ports.store.get('people', jarfallaMember.id)).toEqual(jarfallaMember);
  });

  it('changes nothing when the registry stands in the way', async () => {
    const coming = aPerson('kommer', [onSeat('2026-12-01')]);
    const house = aHouse({ people: [anna, coming] });
    const claim = await claimed(house);
    expect(await acceptClaim(house.ports, { ...seen(claim), role: 'council_member' })).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: ['seat_taken_later'] },
    });
    expect(await house.states()).toEqual(['jarfalla waiting']);
    expect(house.commits).toHaveLength(1);
  });

  it('only answers when the manager has given the role meanwhile', async () => {
    const house = aHouse();
    const claim = await claimed(house);
    const record = await given(house, onSeat('2026-11-01'));
    expect(await acceptClaim(house.ports, { ...seen(claim), role: 'council_member' })).toMatchObject({
      ok: true,
    });
    expect(await house.nadja()).toEqual(record);
    expect(await house.states()).toEqual(['jarfalla accepted']);
  });

  it('does not say that somebody may already what they may from a later day', async () => {
    const house = aHouse({ people: [anna] });
    const claim = await claimed(house);
    await given(house, onSeat('2026-12-01'));
    expect(await acceptClaim(house.ports, { ...seen(claim), role: 'council_member' })).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: ['has_role_already'] },
    });
    expect(await house.states()).toEqual(['jarfalla waiting']);
  });

  it('declines with the reason, gives nothing, and tells the person', async () => {
    const house = aHouse();
    const claim = await claimed(house);
    const declined = await declineClaim(house.ports, { ...seen(claim), reason: 'Fel kommun.' });
    expect(declined).toMatchObject({ ok: true, value: { state: 'declined', reason: 'Fel kommun.' } });
    expect((await house.nadja())?.roles).toEqual([]);
    expect((await house.told()).at(-1)).toBe(`${claim.personId} claim_answered`);
    expect(await house.claim('jarfalla')).toMatchObject({ ok: false, error: { kind: 'declined_today' } });
    expect(await house.claim('solna')).toMatchObject({ ok: true });
  });

  it('lets one of two managers who press at once win, and tells the other', async () => {
    const house = aHouse();
    const claim = await claimed(house);
    const [accepted, declined] = await Promise.all([
      acceptClaim(house.ports, { ...seen(claim), role: 'chief' }),
      declineClaim(house.ports, { ...seen(claim), by: bo.id }),
    ]);
    expect([accepted.ok, declined.ok].toSorted()).toEqual([false, true]);
    const loser = [accepted, declined].find(({ ok }) => !ok);
    expect(loser).toMatchObject({ error: { kind: 'answered' } });
    const [{ state } = { state: undefined }] = await house.ports.store.find('claims');
    expect((await house.nadja())?.roles).toHaveLength(state === 'accepted' ? 1 : 0);
  });

  it('is refused for a claim that is not there', async () => {
    const { ports } = aHouse();
    const input = { by: anna.id, claimId: '2026-none', expectedVersion: 1 };
    const noClaim = { ok: false, error: { kind: 'no_claim' } };
    expect(await acceptClaim(ports, { ...input, role: 'chief' })).toEqual(noClaim);
    expect(await declineClaim(ports, input)).toEqual(noClaim);
  });
});
