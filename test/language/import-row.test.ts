import { describe, expect, it } from 'vitest';
import { IMPORT_WORDS } from '../../src/conversation/import-words.js';
import type { ActivityColumn, ImportRow } from '../../src/domain/import-table.js';
import type { PlanGoal } from '../../src/domain/plan-goal.js';
import { importRowReader } from '../../src/language/import-row.js';

const staff = [
  { id: 'martin', displayName: 'Martin Demo' },
  { id: 'anna-a', displayName: 'Anna Andersson' },
  { id: 'anna-b', displayName: 'Berg, Anna (FoU)' },
  { id: 'twin-1', displayName: 'Kim Lind' },
  { id: 'twin-2', displayName: 'Kim Lind' },
];

const goal = (id: string, year: number, label: string, limits: Partial<PlanGoal> = {}): PlanGoal => ({
  id,
  version: 1,
  year,
  label,
  ...limits,
});
const goals = [
  goal('support', 2024, 'Stöd i vardagen', { pillar: 'support' }),
  goal('spread', 2024, 'Fler frukostar', { pillar: 'spread' }),
  goal('support-before', 2023, 'Stöd i vardagen'),
];

const read = importRowReader({
  today: '2026-11-18',
  words: IMPORT_WORDS,
  goalAreas: [],
  selfId: 'self',
  staff,
  requests: new Map([['F2026-001', 'request']]),
  goals,
});

const aRow = (cells: Partial<Record<ActivityColumn, string>>): ImportRow => ({
  number: 2,
  cells: Object.fromEntries(
    Object.entries({ date: '2026-11-17', kind: 'Bollplank', title: 'SIP', ...cells }).map(
      ([column, text]) => [column, { kind: 'text', text }],
    ),
  ),
});

const detailsOf = (cells: Partial<Record<ActivityColumn, string>>) => {
  const row = read(aRow(cells));
  if (!row.ok) throw new Error(JSON.stringify(row.error));
  return row.value.details;
};

describe('the staff of a row', () => {
  it.each([
    ['Martin Demo', ['martin']],
    ['martin demo', ['martin']],
    ['Martin', ['martin']],
    ['Anna Berg', ['anna-b']],
    ['Anna Andersson, Martin', ['anna-a', 'martin']],
    ['Martin; Martin Demo', ['martin']],
  ])('%s are %j', (names, ids) => {
    expect(detailsOf({ staff: names }).staffIds).toEqual(ids);
  });

  it.each([
    ['Anna', 'staff_unclear'],
    ['Kim Lind', 'staff_unclear'],
    ['Okänd', 'staff_unknown'],
    ['Martin Okänd', 'staff_unknown'],
  ])('%s are asked about', (names, problem) => {
    expect(read(aRow({ staff: names }))).toMatchObject({
      error: [{ column: 'staff', problem, written: names }],
    });
  });

  it('are the importer when nobody is named', () => {
    expect(read({ number: 2, cells: { ...aRow({}).cells } })).toMatchObject({
      value: { details: { staffIds: ['self'] } },
    });
  });
});

describe('what a row leaves out', () => {
  it.each<[Partial<Record<ActivityColumn, string>>, object]>([
    [{}, { area: 'general', pillar: 'support', line: 'first', resultGoalAreaId: 'knowledge_governance' }],
    [{ kind: 'FoU-frukost' }, { pillar: 'spread', resultGoalAreaId: 'knowledge_spreading' }],
    [{ kind: 'FoU-frukost', pillar: 'Främja samverkan' }, { resultGoalAreaId: 'knowledge_governance' }],
    [{ kind: 'Annat' }, { pillar: null, resultGoalAreaId: 'internal' }],
    [{ date: '2026-11-19' }, { state: 'planned' }],
    [{ date: '2026-11-18' }, { state: 'done' }],
    [
      { hoursPerPerson: '1,5', staff: 'Martin, Anna Berg' },
      { hours: 3, hoursPerPerson: 1.5 },
    ],
    [{ onSite: '20', online: '5' }, { participants: { attended: 25, onSite: 20, online: 5 } }],
    [{ request: 'f2026-001' }, { requestId: 'request' }],
  ])('I8, I18: %j comes to %j', (cells, expected) => {
    expect(detailsOf(cells)).toMatchObject(expected);
  });

  it('I17: registered stays apart from attended', () => {
    expect(detailsOf({ registered: '30' }).participants).toEqual({ registered: 30 });
  });
});

describe('the plan goal of a row', () => {
  const of = (cells: Partial<Record<ActivityColumn, string>>) => {
    const row = read(aRow({ date: '2024-11-17', ...cells }));
    if (!row.ok) return row.error;
    const { details, inferred } = row.value;
    return { goal: details.planGoalId, isInferred: inferred.includes('planGoalId') };
  };

  it.each([
    ['2024-11-17', 'Fler frukostar', 'spread'],
    ['2024-11-17', ' fler FRUKOSTAR', 'spread'],
    ['2024-11-17', 'Stöd i vardagen', 'support'],
    ['2023-11-17', 'Stöd i vardagen', 'support-before'],
  ])('on %s, as %s, is that of the row’s own year', (date, planGoal, id) => {
    expect(of({ date, planGoal })).toEqual({ goal: id, isInferred: false });
  });

  it('is proposed when the cell is empty, from the pillar that the row comes to, and marked', () => {
    expect(of({})).toEqual({ goal: 'support', isInferred: true });
    expect(of({ pillar: 'Sprida kunskap' })).toEqual({ goal: 'spread', isInferred: true });
  });

  it('is none, and that marked, when no goal of the year’s plan fits', () => {
    expect(of({ kind: 'Annat' })).toEqual({ goal: undefined, isInferred: true });
  });

  it('is none, and nothing concluded, in a year without a plan', () => {
    expect(of({ date: '2022-11-17' })).toEqual({ goal: undefined, isInferred: false });
  });

  it.each([
    ['2024-11-17', 'Något annat', {}],
    ['2024-11-17', 'Fler frukosta', { meant: 'Fler frukostar' }],
    ['2023-11-17', 'Fler frukostar', {}],
    ['2022-11-17', 'Fler frukostar', {}],
  ])('on %s, as %s, is asked about', (date, planGoal, meant) => {
    const problem = { column: 'planGoal', problem: 'plan_goal_unknown', written: planGoal, ...meant };
    expect(of({ date, planGoal })).toEqual([problem]);
  });
});

it('gathers every problem of a row, and reads the same cell the same way each time', () => {
  const wrong = aRow({ date: 'igår', kind: '?', hours: 'x', municipalities: 'Täby', area: '?' });
  const columns = ['date', 'kind', 'hours', 'municipalities', 'area'];
  for (const row of [read(wrong), read(wrong)]) {
    expect(row.ok ? [] : row.error.map(({ column }) => column)).toEqual(columns);
  }
});
