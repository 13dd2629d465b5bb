import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { PlanGoal } from '../../src/domain/plan-goal.js';
import { insert } from '../../src/usecases/changes.js';
import { copyPlan } from '../../src/usecases/copy-plan.js';
import { goalsOfYear } from '../../src/usecases/goals-of-year.js';
import { removeGoal } from '../../src/usecases/remove-goal.js';
import { addGoal, changeGoal } from '../../src/usecases/save-goal.js';
import { stateGoalResult } from '../../src/usecases/state-goal-result.js';
import { anna, martin, solnaChief } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { aGoal } from '../support/plan-builders.js';

const BY = anna.id;

const start = async (...goals: readonly PlanGoal[]) => {
  const ports = fakePorts();
  await ports.store.commit([
    ...goals.map((goal) => insert('goals', goal)),
    ...[anna, martin, solnaChief].map((person) => insert('people', person)),
  ]);
  const kept = (year = 2026) => ports.store.findBy('goals', 'year', year);
  const actions = async () => (await ports.store.find('audit')).map(({ action }) => action);
  const log = (key: string, overrides: Partial<Parameters<typeof anActivity>[1]> = {}) =>
    ports.store.commit([
      insert('activities', anActivity(key, { date: onDay('2026-03-02'), hours: 2, ...overrides })),
    ]);
  return { ports, kept, actions, log };
};

const details = { label: 'Beskriva lovande praktiker', resultGoalAreaId: 'internal' };

describe('a goal of the plan', () => {
  it('is added once, however often its form is sent', async () => {
    const { ports, kept, actions } = await start();
    const input = { year: 2026, details, by: BY, submissionId: 'S1' };
    const [first, second] = await Promise.all([addGoal(ports, input), addGoal(ports, input)]);
    expect(first).toEqual(second);
    expect(await kept()).toMatchObject([{ ...details, year: 2026, version: 1 }]);
    expect(await actions()).toEqual(['add-goal']);
  });

  it('is called what no other goal of its year is, also when two are added at once', async () => {
    const { ports, kept } = await start(aGoal('old', { label: details.label, year: 2025 }));
    const same = { ...details, label: ' beskriva  LOVANDE praktiker' };
    const results = await Promise.all([
      addGoal(ports, { year: 2026, details, by: BY, submissionId: 'S1' }),
      addGoal(ports, { year: 2026, details: same, by: BY, submissionId: 'S2' }),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: false, error: { kind: 'label_taken' } }]);
    expect(await kept()).toHaveLength(1);
  });

  it('is refused with an area that its year has not, and keeps the one it has', async () => {
    const { ports } = await start(aGoal('a', { resultGoalAreaId: 'ended' }));
    const ended = { ...details, resultGoalAreaId: 'ended' };
    expect(await addGoal(ports, { year: 2026, details: ended, by: BY, submissionId: 'S1' })).toMatchObject({
      error: { kind: 'problems', problems: ['area_not_in_year'] },
    });
    const change = { goalId: '2026-a', expectedVersion: 1, details: ended, by: BY };
    expect(await changeGoal(ports, change)).toMatchObject({ ok: true });
  });

  it('takes an area that FoU has added, in its years', async () => {
    const { ports } = await start();
    await ports.store.commit([
      insert('goalareas', { id: '2026-area', label: 'Digitalisering', fromYear: 2026, toYear: 2026 }),
    ]);
    const own = { ...details, resultGoalAreaId: '2026-area' };
    expect(await addGoal(ports, { year: 2026, details: own, by: BY, submissionId: 'S1' })).toMatchObject({
      ok: true,
    });
    expect(await addGoal(ports, { year: 2027, details: own, by: BY, submissionId: 'S2' })).toMatchObject({
      ok: false,
    });
  });

  it('is changed by the first of two, and keeps its result', async () => {
    const result = { percent: 100, text: '', statedBy: BY, statedAt: '2026-11-12T08:00:00.000Z' };
    const { ports, kept, actions } = await start(aGoal('a', { result, submissionId: 'S0' }));
    const change = (label: string) =>
      changeGoal(ports, { goalId: '2026-a', expectedVersion: 1, details: { label }, by: BY });
    const results = await Promise.all([change('Ett'), change('Två')]);
    expect(results).toMatchObject([{ ok: true }, { error: { kind: 'changed', goal: { label: 'Ett' } } }]);
    expect(await kept()).toEqual([aGoal('a', { label: 'Ett', version: 2, result, submissionId: 'S0' })]);
    expect(await actions()).toEqual(['change-goal']);
    expect(await change('Ett')).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it('holds no personal identity number', async () => {
    const { ports, kept } = await start();
    const label = `Utreda ${['19121212', '1212'].join('-')}`;
    const refused = await addGoal(ports, { year: 2026, details: { label }, by: BY, submissionId: 'S1' });
    expect(refused).toEqual({ ok: false, error: { kind: 'identity_number' } });
    expect(await kept()).toEqual([]);
  });

  it('is removed once, and not while activities count towards it, planned ones too', async () => {
    const { ports, kept, log, actions } = await start(aGoal('a'), aGoal('b'));
    await log('a1', { planGoalId: '2026-a', state: 'planned' });
    await log('b1', { planGoalId: '2026-b', undone: { at: '2026-03-03T08:00:00.000Z', by: BY } });
    const remove = (goalId: string, expectedVersion = 1) =>
      removeGoal(ports, { goalId, expectedVersion, by: BY });
    expect(await remove('2026-a')).toEqual({ ok: false, error: { kind: 'in_use', activities: 1 } });
    expect(await remove('2026-b', 7)).toMatchObject({ error: { kind: 'changed' } });
    expect(await Promise.all([remove('2026-b'), remove('2026-b')])).toMatchObject([
      { value: { id: '2026-b' } },
      { value: undefined },
    ]);
    expect(await kept()).toMatchObject([{ id: '2026-a' }]);
    expect(await actions()).toEqual(['remove-goal']);
  });
});

describe('the result of a goal', () => {
  it('is stated with who and when, corrected, and taken back', async () => {
    const { ports, kept, actions } = await start(aGoal('a'));
    const state = (expectedVersion: number, result: Parameters<typeof stateGoalResult>[1]['result']) =>
      stateGoalResult(ports, { goalId: '2026-a', expectedVersion, result, by: BY });
    await state(1, { text: 'Rapporten klar.' });
    expect(await kept()).toMatchObject([
      { result: { text: 'Rapporten klar.', statedBy: BY, statedAt: ports.clock.now() } },
    ]);
    await state(2, { percent: 80, text: '', deviationCause: 'Tidsbrist.' });
    expect((await kept())[0]?.result).not.toHaveProperty('reservation');
    await state(3, undefined);
    expect((await kept())[0]).toEqual(aGoal('a', { version: 4 }));
    expect(await actions()).toEqual(['state-goal-result', 'state-goal-result', 'remove-goal-result']);
  });

  it('is refused as I10 says, and for whoever was second', async () => {
    const { ports, kept } = await start(aGoal('a'));
    const state = (percent: number) =>
      stateGoalResult(ports, { goalId: '2026-a', expectedVersion: 1, result: { percent, text: '' }, by: BY });
    expect(await state(80)).toMatchObject({ error: { kind: 'problems', problems: ['cause_missing'] } });
    await state(100);
    const late = { goalId: '2026-a', expectedVersion: 1, result: { text: 'Klar.' }, by: BY };
    expect(await stateGoalResult(ports, late)).toMatchObject({ error: { kind: 'changed' } });
    expect(await kept()).toMatchObject([{ version: 2, result: { percent: 100 } }]);
  });
});

describe('the plan of a year', () => {
  it('has its goals by area with what is done, and apart from it what is planned (I18)', async () => {
    const { ports, log } = await start(
      aGoal('without'),
      aGoal('internal', { resultGoalAreaId: 'internal' }),
      aGoal('first', { resultGoalAreaId: 'knowledge_governance' }),
      aGoal('other', { year: 2025 }),
    );
    await log('a1', { planGoalId: '2026-first' });
    await log('a2', { planGoalId: '2026-first', state: 'planned', hours: 8 });
    const { goals } = await goalsOfYear(ports, 2026);
    expect(goals.map(({ goal, progress }) => [goal.id, progress])).toEqual([
      ['2026-first', { activities: 1, hours: 2, planned: 1 }],
      ['2026-internal', { activities: 0, hours: 0, planned: 0 }],
      ['2026-without', { activities: 0, hours: 0, planned: 0 }],
    ]);
  });

  it('is made as the year before: without results and times, with only those who are staff, and once', async () => {
    const { ports, kept, actions } = await start(
      aGoal('a', {
        pillar: 'spread',
        area: 'general',
        resultGoalAreaId: 'internal',
        plannedWork: [
          { id: 'w', label: 'Nyhetsbrev', responsibleIds: [martin.id, solnaChief.id], due: { text: 'maj' } },
        ],
        result: { text: 'Klart.', statedBy: BY, statedAt: '2026-11-12T08:00:00.000Z' },
        submissionId: 'S1',
      }),
      aGoal('b', { label: 'Finns redan', resultGoalAreaId: 'ended' }),
      aGoal('c', { resultGoalAreaId: 'ended' }),
      aGoal('there', { year: 2027, label: 'finns REDAN' }),
    );
    const copies = await Promise.all([1, 2].map(() => copyPlan(ports, { year: 2027, by: BY })));
    expect(copies.map(({ length }) => length)).toEqual([2, 0]);
    const [there, a, c] = await kept(2027);
    expect(there?.label).toBe('finns REDAN');
    expect(a).toMatchObject({
      label: 'Mål a',
      pillar: 'spread',
      area: 'general',
      resultGoalAreaId: 'internal',
      version: 1,
    });
    expect(a?.plannedWork).toEqual([{ id: 'w', label: 'Nyhetsbrev', responsibleIds: [martin.id] }]);
    expect(a).not.toHaveProperty('result');
    expect(c).not.toHaveProperty('resultGoalAreaId');
    expect(await actions()).toEqual(['copy-goal', 'copy-goal']);
  });

  it('takes a goal over again when its copy was removed, and not when it was only renamed', async () => {
    const { ports, kept } = await start(aGoal('a'), aGoal('b'));
    const [first, second] = await copyPlan(ports, { year: 2027, by: BY });
    if (first === undefined || second === undefined) throw new Error('nothing was copied');
    await changeGoal(ports, { goalId: first.id, expectedVersion: 1, details: { label: 'Nytt' }, by: BY });
    await removeGoal(ports, { goalId: second.id, expectedVersion: 1, by: BY });
    await copyPlan(ports, { year: 2027, by: BY });
    expect((await kept(2027)).map(({ label }) => label)).toEqual(['Nytt', 'Mål b']);
  });
});
