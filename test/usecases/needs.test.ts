import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { NEED_ROUND_STATES } from '../../src/domain/need.js';
import type { Person } from '../../src/domain/person.js';
import { moveNeedRound } from '../../src/usecases/change-need-round.js';
import { insert } from '../../src/usecases/changes.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { fileRequest } from '../../src/usecases/file-request.js';
import { needsOf } from '../../src/usecases/find-needs.js';
import { openNeedRound } from '../../src/usecases/open-need-round.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { addNeed, changeNeed, withdrawNeed } from '../../src/usecases/save-need.js';
import { prioritiseNeed } from '../../src/usecases/sort-needs.js';
import { supportNeed } from '../../src/usecases/support-need.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { aNeed, aRound } from '../support/coming-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const memberOf = (municipalityId: MunicipalityId): Person =>
  aPerson(municipalityId, [{ role: 'council_member', municipalityId, from: '2020-01-01' }]);
const MEMBERS = MUNICIPALITY_IDS.map(memberOf);
const OTHERS = MUNICIPALITY_IDS.filter((id) => id !== 'jarfalla');
const round = aRound('1');
const need = aNeed(round, '1', { text: 'Hur följer vi upp insatser?' });

const DETAILS = {
  area: 'general',
  perspective: 'service',
  text: 'Vad hjälper unga som vill lämna gäng?',
  level: 'joint',
} as const;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Ports over the store that the program has, with the round and the need in it. */
const onDisk = async (isOpen = true): Promise<Ports> => {
  const { store, close } = await openStore({ folder: await temporaryFolder(), clock: fakeClock() });
  closers.push(close);
  const ports = fakePorts({ store });
  const people = [anna, martin, ...MEMBERS].map((person) => insert('people', person));
  const rest = isOpen ? [insert('rounds', round), insert('needs', need)] : [];
  expect((await store.commit([...people, ...rest])).ok).toBe(true);
  return ports;
};

const told = async (ports: Ports): Promise<string[]> =>
  (await ports.store.find('notices')).map(({ personId, notice }) => `${personId} ${notice.kind}`).toSorted();

describe('on the store of the program, eight at once', () => {
  it('support a need: all of them stand there, in owner order', async () => {
    const ports = await onDisk();
    const wishes = OTHERS.map((municipalityId) => ({
      by: `2026-${municipalityId}`,
      needId: need.id,
      municipalityId,
      isNeeded: true,
    }));
    // Each twice, as a slow press arrives twice.
    const done = await Promise.all([...wishes, ...wishes].map((wish) => supportNeed(ports, wish)));
    expect(done.every(({ ok }) => ok)).toBe(true);
    expect((await ports.store.get('needs', need.id))?.supporters).toEqual(OTHERS);
    expect(await ports.store.find('audit', { action: 'support-need' })).toHaveLength(OTHERS.length);
  });

  it('add needs while the round is closed: each is kept or told that it was not', async () => {
    const ports = await onDisk();
    const adding = MUNICIPALITY_IDS.map((municipalityId) =>
      addNeed(ports, {
        by: `2026-${municipalityId}`,
        roundId: round.id,
        submissionId: `of ${municipalityId}`,
        details: { ...DETAILS, municipalityId },
      }),
    );
    const moving = moveNeedRound(ports, {
      by: anna.id,
      roundId: round.id,
      expectedVersion: 1,
      to: 'preparing',
      reason: '',
    });
    const [added, moved] = await Promise.all([Promise.all(adding), moving]);
    expect(moved.ok).toBe(true);
    const kept = added.filter(({ ok }) => ok);
    expect(await needsOf(ports, round.id)).toHaveLength(kept.length + 1);
    expect(added.flatMap((each) => (each.ok ? [] : [each.error.kind]))).toEqual(
      Array.from({ length: 8 - kept.length }, () => 'closed'),
    );
  });

  it('press a need into a request: it is one, and the need keeps its id', async () => {
    const ports = await onDisk();
    const asker = {
      person: memberOf('jarfalla'),
      roles: ['council_member'],
      municipality: 'jarfalla',
    } as const;
    const input = {
      asker,
      submissionId: need.submissionId,
      details: {
        question: need.text,
        kind: 'mapping',
        area: need.area,
        councilRepInformed: false,
        otherMunicipalitiesInterested: ['solna'],
      },
    } as const;
    const filed = await Promise.all(Array.from({ length: 8 }, () => fileRequest(ports, input)));
    const requests = await ports.store.find('requests');
    expect(requests).toHaveLength(1);
    expect(filed.map((each) => each.ok && each.value.id)).toEqual(filed.map(() => requests[0]?.id));
    expect(await ports.store.get('needs', need.id)).toMatchObject({ requestId: requests[0]?.id, version: 2 });
    expect(requests[0]).toMatchObject({ municipalityId: 'jarfalla', councilRepInformed: true });
  });

  it('open a round: there is one, and each council member is asked once', async () => {
    const ports = await onDisk(false);
    const opened = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        openNeedRound(ports, {
          by: anna.id,
          year: 2027,
          closesOn: '2026-12-18',
          submissionId: `S${Math.floor(index / 2)}`,
        }),
      ),
    );
    expect(await ports.store.find('rounds')).toHaveLength(1);
    expect(opened.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await told(ports)).toEqual(MEMBERS.map(({ id }) => `${id} need_round_opened`).toSorted());
  });

  it('set the order: every place is taken once', async () => {
    const ports = await onDisk(false);
    const { slot: _slot, ...sorting } = aRound('2', { state: 'prioritising' });
    const needs = Array.from({ length: 8 }, (_, index) => aNeed(sorting, `p${index}`));
    await ports.store.commit([insert('rounds', sorting), ...needs.map((each) => insert('needs', each))]);
    await Promise.all(needs.map(({ id }) => prioritiseNeed(ports, anna.id, id, 1)));
    const places = (await needsOf(ports, sorting.id)).map(({ priority }) => priority);
    expect(places.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a need', () => {
  it('that is saved twice by one press is one need', async () => {
    const ports = await onDisk();
    const input = {
      by: '2026-solna',
      roundId: round.id,
      submissionId: 'S1',
      details: { ...DETAILS, municipalityId: 'solna' },
    } as const;
    expect(await addNeed(ports, input)).toEqual(await addNeed(ports, input));
    expect(await addNeed(ports, { ...input, by: martin.id })).toMatchObject({
      error: { kind: 'sent_by_another' },
    });
    expect(await needsOf(ports, round.id)).toHaveLength(2);
  });

  it('that is on its way while the round is closed does not slip in', async () => {
    const store = memoryStore({ people: EVERYONE, rounds: [round] });
    const ports = fakePorts({ store });
    const seen = { by: anna.id, roundId: round.id, expectedVersion: 1 };
    const commit: Store['commit'] = async (changes) => {
      // Done already the second time, when it changes nothing.
      await moveNeedRound(ports, { ...seen, to: 'preparing', reason: '' });
      return store.commit(changes);
    };
    const details = { ...DETAILS, municipalityId: 'solna' } as const;
    const input = { by: '2026-solna', roundId: round.id, submissionId: 'S1', details };
    const added = await addNeed({ ...ports, store: { ...store, commit } }, input);
    expect(added).toMatchObject({ ok: false, error: { kind: 'closed' } });
    expect(await needsOf(ports, round.id)).toEqual([]);
  });

  it('I27: holds no personal identity number', async () => {
    const ports = await onDisk();
    const details = { ...DETAILS, municipalityId: 'solna', text: 'Stöd till 19121212-1212 i vår' } as const;
    const added = await addNeed(ports, { by: '2026-solna', roundId: round.id, submissionId: 'S1', details });
    expect(added).toMatchObject({ ok: false, error: { kind: 'identity_number' } });
  });

  it('is changed by the one who saw it last, and the other hears who it was', async () => {
    const ports = await onDisk();
    const seen = { needId: need.id, expectedVersion: 1 };
    const first = await changeNeed(ports, { by: jarfallaMember.id, ...seen }, { ...DETAILS, level: 'local' });
    expect(first).toMatchObject({ ok: true, value: { level: 'local', version: 2 } });
    expect(
      await changeNeed(ports, { by: jarfallaMember.id, ...seen }, { ...DETAILS, level: 'local' }),
    ).toEqual(first);
    expect(await changeNeed(ports, { by: martin.id, ...seen }, DETAILS)).toMatchObject({
      error: { kind: 'changed', by: jarfallaMember.id },
    });
    expect(await withdrawNeed(ports, { by: martin.id, ...seen })).toMatchObject({
      error: { kind: 'changed' },
    });
  });

  it('that is taken back is counted nowhere, and still kept', async () => {
    const ports = await onDisk();
    const back = { by: jarfallaMember.id, needId: need.id, expectedVersion: 1 };
    expect(await withdrawNeed(ports, back)).toEqual(await withdrawNeed(ports, back));
    expect(await needsOf(ports, round.id)).toEqual([]);
    expect(await ports.store.find('needs')).toHaveLength(1);
  });

  it('stays without the person when whoever wrote it is erased', async () => {
    const ports = await onDisk();
    const writer = memberOf('jarfalla');
    expect((await erasePerson(ports, writer)).ok).toBe(true);
    const left = await ports.store.get('needs', need.id);
    expect(left).toMatchObject({ text: need.text, municipalityId: 'jarfalla' });
    expect(JSON.stringify(left)).not.toContain(writer.id);
  });
});

it('nothing that is done with needs and their round loses one, or lets one in that the round does not take', async () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'withdraw', 'support', 'move'),
    who: fc.constantFrom(...MUNICIPALITY_IDS),
    index: fc.nat(5),
    to: fc.constantFrom(...NEED_ROUND_STATES),
  });
  const property = fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
    const ports = fakePorts({ store: memoryStore({ people: EVERYONE, rounds: [round] }) });
    const added: string[] = [];
    const back = new Set<string>();
    for (const [index, { what, who, index: wanted, to }] of steps.entries()) {
      const now = await ports.store.get('rounds', round.id);
      const isTaking = now?.state === 'collecting';
      const by = `2026-${who}`;
      const needId = added[wanted] ?? '';
      const version = (await ports.store.get('needs', needId))?.version ?? 0;
      if (what === 'add') {
        const details = { ...DETAILS, municipalityId: who };
        const done = await addNeed(ports, { by, roundId: round.id, submissionId: `S${index}`, details });
        expect(done.ok).toBe(isTaking);
        if (done.ok) added.push(done.value.id);
      } else if (what === 'withdraw') {
        const done = await withdrawNeed(ports, { by, needId, expectedVersion: version });
        if (done.ok) back.add(needId);
        expect(done.ok).toBe(needId !== '' && (isTaking || back.has(needId)));
      } else if (what === 'support') {
        await supportNeed(ports, { by, needId, municipalityId: who, isNeeded: true });
      } else {
        const seen = { by: anna.id, roundId: round.id, expectedVersion: now?.version ?? 0 };
        await moveNeedRound(ports, { ...seen, to, reason: 'Mer tid.' });
      }
      const left = (await needsOf(ports, round.id)).map(({ id }) => id);
      expect(left.toSorted()).toEqual(added.filter((id) => !back.has(id)).toSorted());
    }
  });
  await fc.assert(property, { numRuns: 60 });
});

describe('a round that is done', () => {
  it('is told to the council members once, also when it is taken back and done again', async () => {
    const ports = await onDisk();
    const steps = ['preparing', 'prioritising', 'done', 'prioritising', 'done'] as const;
    for (const [index, to] of steps.entries()) {
      const moved = await moveNeedRound(ports, {
        by: anna.id,
        roundId: round.id,
        expectedVersion: index + 1,
        to,
        reason: 'Ett behov saknades.',
      });
      expect(moved.ok).toBe(true);
    }
    expect(await told(ports)).toEqual(MEMBERS.map(({ id }) => `${id} need_round_done`).toSorted());
  });

  it('cannot be taken up while another goes on', async () => {
    const ports = await onDisk();
    const { slot: _slot, ...done } = aRound('0', { state: 'done' });
    await ports.store.commit([insert('rounds', done)]);
    const back = {
      by: anna.id,
      roundId: done.id,
      expectedVersion: 1,
      to: 'prioritising',
      reason: 'Nej.',
    } as const;
    expect(await moveNeedRound(ports, back)).toMatchObject({ error: { problem: 'another_open' } });
  });
});

it('a municipality with an empty council seat is told of to the other managers, who may fill it', async () => {
  const ports = fakePorts();
  const vera = aPerson('vera', [{ role: 'fou_manager', from: '2020-01-01' }]);
  await ports.store.commit([...EVERYONE, vera].map((person) => insert('people', person)));
  const opened = await openNeedRound(ports, {
    by: anna.id,
    year: 2027,
    closesOn: '2026-12-18',
    submissionId: 'S1',
  });
  expect(opened).toMatchObject({ ok: true, value: { vacant: OTHERS.filter((id) => id !== 'solna') } });
  expect((await told(ports)).filter((each) => each.startsWith(vera.id))).toHaveLength(6);
});
