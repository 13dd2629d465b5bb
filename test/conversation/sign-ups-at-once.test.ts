import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import type { Registration } from '../../src/domain/event.js';
import { seatsTaken, waitingInOrder } from '../../src/domain/event-seats.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { Person } from '../../src/domain/person.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson } from '../support/builders.js';
import { anEvent } from '../support/coming-builders.js';
import { fakeClock } from '../support/fakes.js';
import { conversationWith } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const EVENT = anEvent('stor', { capacity: 40, quotaPerMunicipality: 5 });

/** Two hundred people without roles, twenty-five of each municipality in turn. */
const CROWD: readonly Person[] = Array.from({ length: 200 }, (_, index) =>
  aPerson(`person${index}`, [], {
    nameFrom: 'teams',
    worksIn: MUNICIPALITY_IDS[index % MUNICIPALITY_IDS.length] ?? 'solna',
  }),
);

/** The dispatcher over the store that the bot runs with, in a folder of its own. */
const startOnDisk = async () => {
  const folder = await temporaryFolder();
  const clock = fakeClock();
  const open = () => openStore({ folder, clock });
  const { store, close } = await open();
  const chat = await conversationWith({ ports: { store, clock }, people: [anna, ...CROWD] });
  await store.commit([insert('events', EVENT)]);
  const card = await chat.write(anna, 'anmäl mig');
  return {
    ...chat,
    open,
    close,
    store,
    signUp: (person: Person) => chat.press(person, card, 'Anmäl mig'),
    registrations: () => store.findBy('registrations', 'event', EVENT.id),
    told: async () => {
      const notices = await store.find('notices');
      return notices.flatMap(({ notice, personId = '' }) => (notice.kind === 'seat_given' ? personId : []));
    },
  };
};

const withdrawal = ({ id, version }: Registration) => ({
  verb: 'event.withdraw',
  card: 'event@1',
  eventId: EVENT.id,
  registrationId: id,
  expectedVersion: version,
});
const peopleOf = (registrations: readonly Registration[]): string[] =>
  registrations.map(({ personId = '' }) => personId);
const personOf = ({ personId }: Registration): Person => {
  const person = CROWD.find(({ id }) => id === personId);
  if (person === undefined) throw new Error(`nobody is ${personId}`);
  return person;
};

describe('200 people who press register at once, for 40 seats with a quota of 5 from each of 8', () => {
  it('get 40 seats, five each, the rest in line in the order that they came, nobody twice though each presses twice', async () => {
    const { signUp, registrations, told, open, close } = await startOnDisk();
    await Promise.all([...CROWD, ...CROWD.toReversed()].map(signUp));

    const all = await registrations();
    expect(new Set(peopleOf(all)).size).toBe(200);
    expect(all).toHaveLength(200);
    expect(seatsTaken(all)).toBe(40);
    for (const municipality of MUNICIPALITY_IDS) expect(seatsTaken(all, municipality)).toBe(5);
    const waiting = waitingInOrder(all);
    expect(waiting).toHaveLength(160);
    const orders = all.map(({ order }) => order).toSorted((a, b) => a - b);
    expect(orders).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    const seated = all.filter(({ state }) => state === 'seated');
    for (const each of seated) {
      const earlier = waiting.filter(({ municipalityId }) => municipalityId === each.municipalityId);
      for (const { order } of earlier) expect(each.order).toBeLessThan(order);
    }
    expect(await told()).toEqual([]);

    await close();
    const again = await open();
    expect(await again.store.findBy('registrations', 'event', EVENT.id)).toEqual(all);
    await again.close();
  });

  it('move up when others withdraw at once, each to a seat of their municipality, and are told once', async () => {
    const { signUp, registrations, told, pressData, close } = await startOnDisk();
    await Promise.all(CROWD.map(signUp));
    const before = await registrations();
    const ofSolna = ({ municipalityId }: Registration): boolean => municipalityId === 'solna';
    const ofEkero = ({ municipalityId }: Registration): boolean => municipalityId === 'ekero';
    const seated = before.filter(({ state }) => state === 'seated');
    const leaving = [...seated.filter(ofSolna).slice(0, 3), ...seated.filter(ofEkero).slice(0, 1)];
    const next = [
      ...waitingInOrder(before).filter(ofSolna).slice(0, 3),
      ...waitingInOrder(before).filter(ofEkero).slice(0, 1),
    ];
    // Each presses twice, as when Teams sends what took long again.
    await Promise.all([...leaving, ...leaving].map((each) => pressData(personOf(each), withdrawal(each))));

    const after = await registrations();
    expect(seatsTaken(after)).toBe(40);
    for (const municipality of MUNICIPALITY_IDS) expect(seatsTaken(after, municipality)).toBe(5);
    const moved = after.filter(
      ({ id, state }) => state === 'seated' && before.some((was) => was.id === id && was.state === 'waiting'),
    );
    expect(peopleOf(moved).toSorted()).toEqual(peopleOf(next).toSorted());
    expect((await told()).toSorted()).toEqual(peopleOf(next).toSorted());
    await close();
  });

  it('come last when they withdraw and register again, and take nobody’s seat', async () => {
    const { signUp, registrations, pressData, close } = await startOnDisk();
    await Promise.all(CROWD.map(signUp));
    const [first] = (await registrations()).filter(({ state }) => state === 'seated');
    if (first === undefined) throw new Error('nobody has a seat');
    await pressData(personOf(first), withdrawal(first));
    await signUp(personOf(first));

    const after = await registrations();
    expect(after).toHaveLength(200);
    expect(after.find(({ id }) => id === first.id)).toMatchObject({ state: 'waiting', order: 201 });
    expect(seatsTaken(after)).toBe(40);
    await close();
  });
});
