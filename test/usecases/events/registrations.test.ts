import { describe, expect, it } from 'vitest';
import type { Event, Registration } from '../../../src/domain/event.js';
import type { MunicipalityId } from '../../../src/domain/municipality.js';
import { isErased } from '../../../src/domain/pseudonym.js';
import { update } from '../../../src/usecases/changes.js';
import { erasePerson } from '../../../src/usecases/erase-person.js';
import { inTurn } from '../../../src/usecases/in-turn.js';
import type { Store } from '../../../src/usecases/ports.js';
import { registerForEvent } from '../../../src/usecases/register-for-event.js';
import { registerOthers } from '../../../src/usecases/register-others.js';
import { registrationsFor } from '../../../src/usecases/registrations.js';
import { seatWaiting, seatWaitingFor } from '../../../src/usecases/seat-waiting.js';
import { withdrawRegistration } from '../../../src/usecases/withdraw-registration.js';
import { anna, aPerson, EVERYONE, martin } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';

const eva = aPerson('eva', [], { nameFrom: 'teams', worksIn: 'solna' });
const ali = aPerson('ali', [], { nameFrom: 'teams', worksIn: 'solna' });
const PEOPLE = [...EVERYONE, eva, ali];

const housing = (event: Event, registrations: readonly Registration[] = [], store?: (of: Store) => Store) => {
  const inner = memoryStore({ people: PEOPLE, events: [event], registrations });
  const clock = fakeClock();
  const ports = fakePorts({ clock, store: store?.(inner) ?? inner });
  return {
    ports,
    clock,
    register: (person: typeof eva, municipalityId?: MunicipalityId) =>
      registerForEvent(ports, {
        eventId: event.id,
        identity: person.identity,
        name: person.displayName,
        municipalityId,
        tellsInOwnChat: false,
      }),
    states: async () =>
      (await registrationsFor(ports, event.id)).map(
        ({ personId, seats, state }) => `${personId ?? seats} ${state}`,
      ),
    told: async () =>
      (await ports.store.find('notices')).map(({ notice, personId }) => `${notice.kind} ${personId}`),
    audited: async () => (await ports.store.find('audit')).map(({ action, by }) => `${action} ${by}`),
  };
};
const small = anEvent('a', { capacity: 1 });

describe('registering', () => {
  it('makes somebody new a person without roles, in the same commit', async () => {
    const house = housing(small);
    const nadja = { ...eva, id: 'unknown', identity: 'tenant/nadja', displayName: 'Nadja Demo' };
    expect(await house.register(nadja)).toMatchObject({ ok: true, value: { isNew: true } });
    const [person] = await house.ports.store.find('people', { identity: 'tenant/nadja' });
    expect(person).toMatchObject({ displayName: 'Nadja Demo', nameFrom: 'teams', roles: [] });
    expect(await house.states()).toEqual([`${person?.id} seated`]);
    expect(await house.audited()).toEqual([
      `register-for-event ${person?.id}`,
      `register-for-event ${person?.id}`,
    ]);
  });

  it('changes nothing for who is registered already', async () => {
    const house = housing(small);
    await house.register(eva);
    expect(await house.register(eva)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await house.states()).toEqual([`${eva.id} seated`]);
  });

  it('takes no more when the event was cancelled in between, though it looked open', async () => {
    let isCancelled = false;
    const house = housing(small, [], (store) => ({
      ...store,
      commit: async (changes) => {
        if (!isCancelled) {
          isCancelled = true;
          await store.commit([update('events', small, { ...small, state: 'cancelled' })]);
        }
        return store.commit(changes);
      },
    }));
    expect(await house.register(eva)).toMatchObject({
      ok: false,
      error: { kind: 'closed', why: 'cancelled' },
    });
    expect(await house.states()).toEqual([]);
  });

  it('leaves nothing under the id of somebody who is erased while they press', async () => {
    let isErasing = false;
    const house = housing(small, [], (store) => ({
      ...store,
      commit: async (changes) => {
        if (!isErasing) {
          isErasing = true;
          await erasePerson(fakePorts({ store }), eva);
        }
        return store.commit(changes);
      },
    }));
    expect(await house.register(eva)).toMatchObject({ ok: true });
    const [again] = await house.ports.store.find('people', { identity: eva.identity });
    expect(again?.id).not.toBe(eva.id);
    expect(await house.states()).toEqual([`${again?.id} seated`]);
  });

  it('goes on after something that was refused or broke in its line', async () => {
    const house = housing(small);
    const broken = inTurn(house.ports, small.id, () => Promise.reject(new Error('disk full')));
    const [, registered] = await Promise.allSettled([broken, house.register(eva)]);
    expect(registered).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  });
});

describe('withdrawing', () => {
  const held = [
    aRegistration(small, eva.id, { municipalityId: 'solna' }),
    aRegistration(small, ali.id, { municipalityId: 'solna', state: 'waiting', order: 2 }),
  ];
  const withdraw = (house: ReturnType<typeof housing>, registration: Registration | undefined, by = eva.id) =>
    withdrawRegistration(house.ports, { registrationId: registration?.id ?? '', expectedVersion: 1, by });

  it('gives the seat to who is next, who is told in the same commit', async () => {
    const house = housing(small, held);
    await withdraw(house, held[0]);
    expect(await house.states()).toEqual([`${eva.id} withdrawn`, `${ali.id} seated`]);
    expect(await house.told()).toEqual([`seat_given ${ali.id}`]);
    expect(await house.audited()).toEqual([`withdraw-registration ${eva.id}`, `seat-waiting ${eva.id}`]);
  });

  it('once more changes nothing and tells nobody', async () => {
    const house = housing(small, held);
    await withdraw(house, held[0]);
    expect(await withdraw(house, held[0])).toMatchObject({ ok: false, error: { kind: 'changed' } });
    expect(await house.told()).toEqual([`seat_given ${ali.id}`]);
  });

  it('by somebody of the staff is told to whose registration it was', async () => {
    const house = housing(small, held);
    await withdraw(house, held[1], martin.id);
    expect(await house.told()).toEqual([`registration_removed ${ali.id}`]);
  });

  it('is too late when it has begun, and no seat changes hands', async () => {
    const house = housing(small, held);
    house.clock.set('2026-12-10T07:30:00.000Z');
    expect(await withdraw(house, held[0])).toMatchObject({ ok: false, error: { kind: 'begun' } });
    expect(await house.states()).toEqual([`${eva.id} seated`, `${ali.id} waiting`]);
  });

  it('goes on after the last day to register, and the seat with it', async () => {
    const event = { ...small, lastDayToRegister: '2026-11-17' };
    const house = housing(event, held);
    await withdraw(house, held[0]);
    expect(await house.states()).toEqual([`${eva.id} withdrawn`, `${ali.id} seated`]);
  });
});

describe('a number of people whom the staff enter', () => {
  const others = (seats: number, submissionId: string, municipalityId: MunicipalityId | undefined) => ({
    eventId: small.id,
    seats,
    municipalityId,
    by: martin.id,
    submissionId,
  });
  const event = anEvent('a', { capacity: 6, quotaPerMunicipality: 3 });

  it('gets seats together or waits together, and is entered once', async () => {
    const house = housing(event);
    await registerOthers(house.ports, others(2, 'first', 'solna'));
    await registerOthers(house.ports, others(2, 'second', 'solna'));
    await registerOthers(house.ports, others(2, 'second', 'solna'));
    await registerOthers(house.ports, others(4, 'third', undefined));
    expect(await house.states()).toEqual(['2 seated', '2 waiting', '4 seated']);
  });

  it('is refused when it could never get seats', async () => {
    const house = housing(event);
    expect(await registerOthers(house.ports, others(4, 'a', 'solna'))).toMatchObject({
      error: { kind: 'too_many', most: 3, isQuota: true },
    });
    expect(await registerOthers(house.ports, others(7, 'b', undefined))).toMatchObject({
      error: { kind: 'too_many', most: 6, isQuota: false },
    });
    expect(await house.states()).toEqual([]);
  });

  it('frees all its seats when it is taken away', async () => {
    const [first, second] = [eva, ali].map((person, index) =>
      aRegistration(event, person.id, { municipalityId: 'solna', state: 'waiting', order: index + 2 }),
    );
    const group = aRegistration(event, 'group', { seats: 3, municipalityId: 'solna' });
    const { key: _key, personId: _personId, ...numbered } = group;
    const house = housing(event, [numbered, ...[first, second].flatMap((each) => each ?? [])]);
    await withdrawRegistration(house.ports, { registrationId: group.id, expectedVersion: 1, by: martin.id });
    expect(await house.states()).toEqual(['3 withdrawn', `${eva.id} seated`, `${ali.id} seated`]);
    expect(await house.told()).toEqual([`seat_given ${eva.id}`, `seat_given ${ali.id}`]);
  });
});

describe('more seats', () => {
  it('go to those who wait, in the commit that makes them', async () => {
    const waiting = [eva, ali].map((person, index) =>
      aRegistration(small, person.id, { state: 'waiting', order: index + 2 }),
    );
    const house = housing(small, [aRegistration(small, anna.id), ...waiting]);
    const raised = { ...small, capacity: 2 };
    await inTurn(house.ports, small.id, async () => {
      const changes = seatWaiting(
        house.ports,
        martin.id,
        raised,
        await registrationsFor(house.ports, small.id),
      );
      await house.ports.store.commit([update('events', small, raised), ...changes]);
    });
    expect(await house.states()).toEqual([`${anna.id} seated`, `${eva.id} seated`, `${ali.id} waiting`]);
    expect(await house.told()).toEqual([`seat_given ${eva.id}`]);
  });

  it('that nobody has handed on are handed on once', async () => {
    const house = housing(small, [aRegistration(small, eva.id, { state: 'waiting' })]);
    await seatWaitingFor(house.ports, 'system', small.id);
    await seatWaitingFor(house.ports, 'system', small.id);
    expect(await house.told()).toEqual([`seat_given ${eva.id}`]);
  });
});

describe('erasing a person who is registered', () => {
  const past = anEvent('past', {
    state: 'held',
    date: { precision: 'day', from: '2026-10-01', to: '2026-10-01' },
  });
  const waiting = aRegistration(small, ali.id, { state: 'waiting', order: 2 });

  it('gives the seat at what is to come to who is next, and keeps the number who were at what has been', async () => {
    const ports = fakePorts({
      store: memoryStore({
        people: PEOPLE,
        events: [small, past],
        registrations: [
          aRegistration(small, eva.id),
          waiting,
          aRegistration(past, eva.id, { attended: true }),
        ],
      }),
    });
    await erasePerson(ports, eva);
    const all = await ports.store.find('registrations');
    expect(JSON.stringify(all)).not.toContain(eva.id);
    const [person] = (await ports.store.find('people')).filter(isErased);
    const theirs = all.filter(({ personId }) => personId === person?.id);
    expect(theirs.map(({ eventId, state, key }) => [eventId, state, key])).toEqual(
      expect.arrayContaining([
        [small.id, 'withdrawn', undefined],
        [past.id, 'seated', undefined],
      ]),
    );
    expect(await registrationsFor(ports, past.id)).toMatchObject([{ attended: true, seats: 1 }]);
    expect(all.find(({ personId }) => personId === ali.id)?.state).toBe('seated');
    const told = await ports.store.find('notices');
    expect(told.map(({ notice, personId }) => [notice.kind, personId])).toEqual([['seat_given', ali.id]]);
  });
});
