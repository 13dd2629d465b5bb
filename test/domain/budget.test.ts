import { describe, expect, it } from 'vitest';
import { budgetProblems, budgetTotals, deviationOf, unbalancedColumns } from '../../src/domain/budget.js';
import { ROW_PROBLEMS } from '../../src/domain/figure-rows.js';
import { indicatorProblems } from '../../src/domain/indicators.js';
import { staffingProblems, staffingTotals } from '../../src/domain/staffing.js';
import type { BudgetRow } from '../../src/domain/year-figures.js';

const row = (label: string, outcomeBefore: number, outcome: number, budget: number): BudgetRow => ({
  label,
  outcomeBefore,
  outcome,
  budget,
});

/** The published economy of 2017, in thousands of kronor (000:81-85). */
const PUBLISHED: readonly BudgetRow[] = [
  row('Personal', 2645, 2980, 3046),
  row('Lokal, inkl. städ, avfall', 196, 200, 200),
  row('IT', 0, 181, 170),
  row('Övrigt', 690, 497, 120),
  row('Intäkt ordinarie verksamhet', -3531, -3858, -3536),
];

describe('I14: the economy of 2017 as published', () => {
  it('deviates by budget less outcome in every row', () => {
    expect(PUBLISHED.map(deviationOf)).toEqual([66, 0, -11, -377, 322]);
  });

  it('comes to 0 in every column, which nothing is then said of', () => {
    expect(budgetTotals(PUBLISHED)).toEqual({ outcomeBefore: 0, outcome: 0, budget: 0, deviation: 0 });
    expect(unbalancedColumns(PUBLISHED)).toEqual([]);
  });

  it('is told and not refused when a column does not come to 0', () => {
    const off = [row('Personal', 1, 2, 4), ...PUBLISHED.slice(1)];
    expect(unbalancedColumns(off)).toEqual(['outcomeBefore', 'outcome', 'budget', 'deviation']);
    expect(budgetProblems(off)).toEqual([]);
  });
});

describe('the economy of a year', () => {
  it('leaves out what is unknown, and adds no binary fractions', () => {
    expect(deviationOf({ label: 'IT', budget: 5 })).toBeUndefined();
    const rows = [
      { label: 'a', outcome: 0.1, budget: 0.3 },
      { label: 'b', outcome: 0.2, budget: 0 },
    ];
    expect(budgetTotals(rows)).toEqual({ outcome: 0.3, budget: 0.3, deviation: 0 });
    expect(budgetTotals([{ label: 'a' }])).toEqual({});
  });
});

describe('staffing', () => {
  it('comes to the 4.70 posts of 2017: what is beyond the budget is not counted (000:102-108)', () => {
    const totals = staffingTotals([
      { label: 'FoU-chef', percent: 100 },
      { label: 'Fyra utredare', percent: 320 },
      { label: 'Forskare', percent: 50 },
      { label: 'Forskare i projekt', percent: 20, isBeyondBudget: true },
    ]);
    expect(totals).toEqual({ percent: 470, permanentPercent: 0 });
  });

  it('comes to the 5.0 and 4.0 of 2024 (002:504-514)', () => {
    const permanent = ['A', 'B', 'C', 'D'].map((label) => ({ label, percent: 100, permanentPercent: 100 }));
    const totals = staffingTotals([
      ...permanent,
      { label: 'E', percent: 100, note: 'projekt t.o.m. 30/6', isBeyondBudget: true },
      { label: 'Vakant', percent: 100 },
    ]);
    expect(totals).toEqual({ percent: 500, permanentPercent: 400 });
  });
});

describe('what is wrong with rows', () => {
  const label = 'x';
  it.each([
    ['label_missing', budgetProblems([{ label: ' ' }])],
    ['label_twice', budgetProblems([{ label: 'Vakant' }, { label: ' vakant' }])],
    ['text_too_long', staffingProblems([{ label, note: 'x'.repeat(121) }])],
    ['separator_inside', budgetProblems([{ label: 'a; b' }])],
    ['number_out_of_range', indicatorProblems([{ label, value: -1, exactness: 'exact' }])],
    ['number_out_of_range', budgetProblems([{ label, budget: Number.NaN }])],
    ['number_out_of_range', staffingProblems([{ label, percent: 20_000 }])],
    ['more_permanent_than_all', staffingProblems([{ label, percent: 50, permanentPercent: 60 }])],
    ['too_many_rows', budgetProblems(Array.from({ length: 41 }, (_, n) => ({ label: `rad ${n}` })))],
  ])('%s', (kind, found) => {
    expect(found.map((problem) => problem.kind)).toEqual([kind]);
  });

  it('is told at the first row that it holds of', () => {
    expect(budgetProblems([{ label: 'a' }, { label: '' }, { label: '' }])).toEqual([
      { kind: 'label_missing', row: 2 },
      { kind: 'label_twice', row: 3 },
    ]);
    expect(ROW_PROBLEMS).toHaveLength(7);
  });
});
