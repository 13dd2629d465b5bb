import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import type { Notice } from '../../src/domain/notice.js';
import type { Nomination, Training } from '../../src/domain/training.js';
import { freeSeats, isWithinSeats, seatedIn } from '../../src/domain/training-seats.js';
import { changeNomination } from '../../src/usecases/change-nomination.js';
import { insert } from '../../src/usecases/changes.js';
import { nominationsOf } from '../../src/usecases/commit-seats.js';
import { moveSeats } from '../../src/usecases/move-seats.js';
import { type NominateInput, nominate } from '../../src/usecases/nominate.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { anna, aPerson, martin } from '../support/builders.js';
import { aTraining } from '../support/coming-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const bas = aTraining('bas');
const memberOf = (municipalityId: MunicipalityId) =>
  aPerson(municipalityId, [{ role: 'council_member', municipalityId, from: '2020-01-01' }]);
const MEMBERS = MUNICIPALITY_IDS.map(memberOf);

const house = async (store: Store = memoryStore(), training: Training = bas): Promise<Ports> => {
  const ports = fakePorts({ store });
  const people = [...MEMBERS, martin, anna].map((person) => insert('people', person));
  await store.commit([...people, insert('trainings', training)]);
  return ports;
};

const send = (
  ports: Ports,
  municipalityId: MunicipalityId,
  names: readonly string[],
  more: Partial<NominateInput> = {},
) =>
  nominate(ports, {
    trainingId: bas.id,
    municipalityId,
    by: memberOf(municipalityId).id,
    nominees: names.map((name) => ({ name })),
    ...more,
  });

const namesFor = (municipalityId: MunicipalityId, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${municipalityId} ${index + 1}`);

const noticesOf = async <K extends Notice['kind']>(
  { store }: Ports,
  kind: K,
): Promise<readonly { readonly to: string | undefined; readonly notice: Extract<Notice, { kind: K }> }[]> =>
  (await store.find('notices'))
    .filter(({ notice }) => notice.kind === kind)
    // The filter has looked at the kind, which TypeScript does not follow.
    .map(({ personId, notice }) => ({ to: personId, notice: notice as Extract<Notice, { kind: K }> }));

const named = (nominations: readonly Nomination[], name: string): Nomination => {
  const found = nominations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

const release = async (ports: Ports, municipalityId: MunicipalityId, seats: number) =>
  moveSeats(ports, {
    kind: 'released',
    trainingId: bas.id,
    expectedVersion: (await ports.store.get('trainings', bas.id))?.version ?? 0,
    municipalityId,
    seats,
    by: martin.id,
  });

describe('eight council members who nominate at once beyond their seats, in the real store', () => {
  it('I12: have five each and 40 in all, in order, nobody twice, however often they press', async () => {
    const { store, close } = await openStore({ folder: await temporaryFolder(), clock: fakeClock() });
    try {
      const ports = await house(store);
      const forms = MUNICIPALITY_IDS.flatMap((id) =>
        namesFor(id, 8).map((name, index) => ({ id, name, submissionId: `${id}-${index}` })),
      );
      // Every form twice, the second press right behind the first.
      const answers = await Promise.all(
        forms.flatMap(({ id, name, submissionId }) => [
          send(ports, id, [name], { submissionId }),
          send(ports, id, [name], { submissionId }),
        ]),
      );
      expect(answers.every(({ ok }) => ok)).toBe(true);
      const nominations = await nominationsOf(ports, bas.id);
      expect(nominations).toHaveLength(64);
      expect(new Set(nominations.map(({ name }) => name)).size).toBe(64);
      expect(nominations.map(({ order }) => order)).toEqual(nominations.map((_, index) => index + 1));
      for (const id of MUNICIPALITY_IDS) expect(seatedIn(bas, nominations, id)).toBe(5);
      expect(seatedIn(bas, nominations)).toBe(40);
      for (const id of MUNICIPALITY_IDS) {
        const theirs = nominations.filter(({ municipalityId }) => municipalityId === id);
        expect(theirs.map(({ state }) => state)).toEqual([
          ...Array.from({ length: 5 }, () => 'seated'),
          ...Array.from({ length: 3 }, () => 'waiting'),
        ]);
        expect(theirs.map(({ name }) => name)).toEqual(namesFor(id, 8));
      }
      expect(await store.find('notices')).toEqual([]);
    } finally {
      await close();
    }
  });

  it('I12: hold to their seats while others withdraw and staff release', async () => {
    const { store, close } = await openStore({ folder: await temporaryFolder(), clock: fakeClock() });
    try {
      const ports = await house(store);
      for (const id of MUNICIPALITY_IDS.slice(0, 4)) await send(ports, id, namesFor(id, 7));
      const before = await nominationsOf(ports, bas.id);
      const leaving = before.filter(({ name }) => / [12]$/.test(name));
      await Promise.all([
        ...leaving.map(({ id, version, municipalityId }) =>
          changeNomination(ports, {
            nominationId: id,
            expectedVersion: version,
            to: 'withdrawn',
            by: memberOf(municipalityId).id,
          }),
        ),
        release(ports, 'upplands_bro', 2),
        ...MUNICIPALITY_IDS.slice(0, 4).map((id) => send(ports, id, [`${id} sen`])),
      ]);
      const nominations = await nominationsOf(ports, bas.id);
      const training = await ports.store.get('trainings', bas.id);
      if (training === undefined) throw new Error('the training is gone');
      expect(isWithinSeats(training, nominations)).toBe(true);
      expect(seatedIn(training, nominations)).toBe(22);
      const told = await noticesOf(ports, 'training_seated');
      const ids = told.flatMap(({ notice }) => notice.nominationIds);
      expect(new Set(ids).size).toBe(ids.length);
    } finally {
      await close();
    }
  });
});

describe('a seat that becomes free', () => {
  it('goes to the first who waits in the municipality, and the nominator hears of it once', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', namesFor('jarfalla', 7));
    const first = named(await nominationsOf(ports, bas.id), 'jarfalla 1');
    const end = { nominationId: first.id, expectedVersion: 1, to: 'declined', by: martin.id } as const;
    await Promise.all([changeNomination(ports, end), changeNomination(ports, end)]);
    const after = await nominationsOf(ports, bas.id);
    expect(named(after, 'jarfalla 1').state).toBe('declined');
    const sixth = named(after, 'jarfalla 6');
    expect(sixth.state).toBe('seated');
    expect(sixth.history.map(({ by, to }) => [by, to])).toEqual([
      ['2026-jarfalla', 'waiting'],
      ['system', 'seated'],
    ]);
    expect(named(after, 'jarfalla 7').state).toBe('waiting');
    const told = await noticesOf(ports, 'training_seated');
    expect(told.map(({ to, notice }) => [to, notice.nominationIds])).toEqual([['2026-jarfalla', [sixth.id]]]);
  });

  it('is not told to the one who did it', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', namesFor('jarfalla', 6));
    const { id } = named(await nominationsOf(ports, bas.id), 'jarfalla 1');
    await changeNomination(ports, {
      nominationId: id,
      expectedVersion: 1,
      to: 'withdrawn',
      by: '2026-jarfalla',
    });
    expect(await noticesOf(ports, 'training_seated')).toEqual([]);
  });

  it('is kept by somebody who comes instead, and nobody who waits gets it', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', namesFor('jarfalla', 6));
    const first = named(await nominationsOf(ports, bas.id), 'jarfalla 1');
    const replaced = await changeNomination(ports, {
      nominationId: first.id,
      expectedVersion: first.version,
      to: 'replaced',
      nominee: { name: 'Kim Demo' },
      by: '2026-jarfalla',
    });
    expect(replaced.ok && replaced.value.successor).toMatchObject({
      state: 'seated',
      order: 1,
      replaces: first.id,
    });
    const after = await nominationsOf(ports, bas.id);
    expect(named(after, 'jarfalla 6').state).toBe('waiting');
    expect(seatedIn(bas, after, 'jarfalla')).toBe(5);
  });

  it('is refused to who saw an older card, and they learn who was first', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', ['Kim Demo']);
    const { id } = named(await nominationsOf(ports, bas.id), 'Kim Demo');
    const end = { nominationId: id, expectedVersion: 1 };
    const [won, lost] = await Promise.all([
      changeNomination(ports, { ...end, to: 'withdrawn', by: '2026-jarfalla' }),
      changeNomination(ports, { ...end, to: 'declined', by: martin.id }),
    ]);
    expect(won.ok).toBe(true);
    expect(lost).toMatchObject({ ok: false, error: { kind: 'changed', by: '2026-jarfalla' } });
  });
});

describe('released seats', () => {
  it('I12: go to others in order, are told of once, and come back only while nobody has taken them', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', namesFor('jarfalla', 6));
    await send(ports, 'solna', namesFor('solna', 7));
    expect(await release(ports, 'ekero', 2)).toMatchObject({ ok: true });
    const after = await nominationsOf(ports, bas.id);
    expect(named(after, 'jarfalla 6').state).toBe('seated');
    expect(named(after, 'solna 6').state).toBe('seated');
    expect(named(after, 'solna 7').state).toBe('waiting');
    const moved = await noticesOf(ports, 'training_seats_moved');
    expect(moved.map(({ to, notice }) => [to, notice.move, notice.seats])).toEqual([
      ['2026-ekero', 'released', 2],
    ]);
    expect((await noticesOf(ports, 'training_seated')).map(({ to }) => to).toSorted()).toEqual([
      '2026-jarfalla',
      '2026-solna',
    ]);
    const back = await moveSeats(ports, {
      kind: 'given_back',
      trainingId: bas.id,
      expectedVersion: 2,
      municipalityId: 'ekero',
      seats: 1,
      by: martin.id,
    });
    expect(back).toEqual({ ok: false, error: { kind: 'too_many', most: 0 } });
  });

  it('I12: are never more than the municipality does not use', async () => {
    const ports = await house();
    await send(ports, 'ekero', namesFor('ekero', 4));
    expect(await release(ports, 'ekero', 2)).toEqual({ ok: false, error: { kind: 'too_many', most: 1 } });
    expect(await release(ports, 'ekero', 1)).toMatchObject({ ok: true });
  });

  it('are released once by a press that arrives twice', async () => {
    const ports = await house();
    const press = {
      kind: 'released',
      trainingId: bas.id,
      expectedVersion: 1,
      municipalityId: 'ekero',
      seats: 2,
      by: martin.id,
    } as const;
    const both = await Promise.all([moveSeats(ports, press), moveSeats(ports, press)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const training = await ports.store.get('trainings', bas.id);
    expect(training?.released).toHaveLength(1);
    expect(training && freeSeats(training, [], 'ekero')).toBe(3);
    expect(await noticesOf(ports, 'training_seats_moved')).toHaveLength(1);
    expect(await moveSeats(ports, { ...press, by: anna.id })).toMatchObject({
      ok: false,
      error: { kind: 'changed', by: martin.id },
    });
  });
});

describe('a nomination', () => {
  it('is refused for who is nominated already, and nobody on the form is nominated then', async () => {
    const ports = await house();
    await send(ports, 'jarfalla', ['Kim Demo']);
    expect(await send(ports, 'jarfalla', ['Lo Demo', 'kim  demo'])).toMatchObject({
      ok: false,
      error: { kind: 'already' },
    });
    expect(await nominationsOf(ports, bas.id)).toHaveLength(1);
    // Somebody of the same name in another municipality is somebody else.
    expect(await send(ports, 'solna', ['Kim Demo'])).toMatchObject({ ok: true });
  });

  it('is refused once the training has ended, and where it has an identity number', async () => {
    const ports = await house(memoryStore(), { ...bas, state: 'closed' });
    expect(await send(ports, 'jarfalla', ['Kim Demo'])).toMatchObject({
      ok: false,
      error: { kind: 'ended' },
    });
    const open = await house();
    expect(await send(open, 'jarfalla', ['Kim 19121212-1212'])).toEqual({
      ok: false,
      error: { kind: 'identity_number' },
    });
  });
});
