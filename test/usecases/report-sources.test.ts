import { expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { ReportOf } from '../../src/domain/report-input.js';
import type { CollectionName } from '../../src/usecases/collections.js';
import type { Store } from '../../src/usecases/ports.js';
import { readReport } from '../../src/usecases/report-sources.js';
import { aNeed, anEvaluation, anEvent, aRound, aTraining } from '../support/coming-builders.js';
import { anActivity, aRequest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore, type Seed } from '../support/memory-store.js';
import { aGoal, aPublication, reportWorld } from '../support/report-world.js';

const BY_PILLAR: ReportOf = { kind: 'report', year: 2026, structure: 'pillar' };

const read = (seed: Seed, wanted: ReportOf = BY_PILLAR) =>
  readReport(fakePorts({ store: memoryStore(seed) }), wanted);
const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

it('reads the year, the one before and the next, and no others', async () => {
  const activities = ['2024', '2025', '2026', '2027', '2028'].map((year) =>
    anActivity(year, { date: onDay(`${year}-06-01`) }),
  );
  const goals = [aGoal('a'), aGoal('b', { year: 2027 }), aGoal('c', { year: 2025 })];
  const events = ['2025', '2026', '2027'].map((year) => anEvent(year, { date: onDay(`${year}-06-01`) }));
  const { done, ahead } = await read({ activities, goals, events: [...events] });
  expect([ids(done?.activities), ids(done?.activitiesBefore), ids(ahead?.activities)]).toEqual([
    ['2026-2026'],
    ['2026-2025'],
    ['2026-2027'],
  ]);
  expect([ids(done?.goals), ids(ahead?.goals)]).toEqual([['2026-goal-a'], ['2026-goal-b']]);
  expect(ids(done?.events.map(({ event }) => event))).toEqual(['2026-event-2026']);
  expect(ids(ahead?.events.map(({ event }) => event))).toEqual(['2026-event-2027']);
});

it('has the events that nobody has dated in the year that they were made in', async () => {
  const { date: _date, ...undated } = anEvent('utan');
  const { done, ahead } = await read({ events: [undated, { ...undated, id: '2025-event-utan' }] });
  expect(ids(done?.events.map(({ event }) => event))).toEqual(['2026-event-utan']);
  expect(ahead?.events).toEqual([]);
});

it('looks back only by area, and ahead only in a plan', async () => {
  const byArea = await read(reportWorld(), { ...BY_PILLAR, structure: 'area' });
  expect([byArea.done?.year, byArea.ahead]).toEqual([2026, undefined]);
  const plan = await read(reportWorld(), { kind: 'plan', year: 2027, structure: 'area' });
  expect([plan.done, plan.ahead?.year]).toEqual([undefined, 2027]);
});

it('reads what was postponed from the year as well', async () => {
  const moved = aPublication('b', { status: 'postponed', year: 2027, postponedFrom: { year: 2026 } });
  const { done, ahead } = await read({ publications: [aPublication('a'), moved] });
  expect(ids(done?.publications)).toEqual(['2026-publication-a', '2026-publication-b']);
  expect(ids(ahead?.publications)).toEqual(['2026-publication-b']);
});

it('reads requests as they stood when the year was over', async () => {
  const closing = { at: at('2027-01-15'), by: '2026-martin', version: 2 };
  const later = aRequest('F2026-001', {
    status: 'withdrawn',
    history: [{ ...closing, from: 'received', to: 'withdrawn', act: { kind: 'withdraw' } }],
  });
  const ended = { ...closing, at: at('2025-03-03') };
  const before = aRequest('F2025-001', {
    createdAt: at('2025-02-02'),
    status: 'withdrawn',
    history: [{ ...ended, from: 'received', to: 'withdrawn', act: { kind: 'withdraw' } }],
  });
  const next = aRequest('F2027-001', { createdAt: at('2027-01-10') });
  const ports = fakePorts({ store: memoryStore({ requests: [later, before, next] }) });
  const clock = { now: () => at('2027-02-01') };
  const { done } = await readReport({ ...ports, clock }, BY_PILLAR);
  expect(done?.requests.map(({ number, status }) => [number, status])).toEqual([['F2026-001', 'received']]);
});

it('reads the latest round that the year can be planned by, and trainings with sessions in the year', async () => {
  const rounds = [aRound('old', { year: 2025 }), aRound('now', { year: 2026 })].map(
    ({ slot: _slot, ...round }) => round,
  );
  const [old, now] = rounds;
  const needs = [aNeed(old ?? { id: '' }, 'a'), aNeed(now ?? { id: '' }, 'b')];
  const { ahead } = await read({ rounds, needs });
  expect(ids(ahead?.needs)).toEqual(['2026-need-b']);
  const trainings = [
    aTraining('a'),
    aTraining('b', { sessions: [{ number: 1, date: onDay('2026-03-03') }] }),
  ];
  const { done } = await read({ trainings });
  expect(done?.trainings.map(({ training }) => training.id)).toEqual(['2026-training-b']);
});

it('reads only the evaluations of the year’s events', async () => {
  const [mine, other] = [anEvent('a'), anEvent('b', { date: onDay('2024-01-01') })];
  const { done } = await read({
    events: [mine, other],
    evaluations: [anEvaluation(mine), anEvaluation(other)],
  });
  expect(ids(done?.evaluations)).toEqual(['2026-evaluation-2026-event-a']);
});

it('never goes through a whole collection that grows with the archive', async () => {
  const store = memoryStore(reportWorld());
  const whole: CollectionName[] = [];
  const watched: Store = {
    ...store,
    find: (collection, where) => {
      if (where === undefined) whole.push(collection);
      return store.find(collection, where);
    },
  };
  await readReport(fakePorts({ store: watched }), BY_PILLAR);
  // Small registers, which all of the program reads whole.
  expect(whole.toSorted()).toEqual(['goalareas', 'networks', 'people', 'rounds', 'trainings']);
});
