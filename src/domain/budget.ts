import { type RowProblem, rowProblems } from './figure-rows.js';
import type { BudgetRow } from './year-figures.js';

/** In thousands of kronor, either way. */
const MAX_AMOUNT = 10_000_000;

/** The columns of the economy, in their order (000:79). */
export const BUDGET_COLUMNS = ['outcomeBefore', 'outcome', 'budget', 'deviation'] as const;
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

/** Thousands of kronor to the single krona: sums carry what binary fractions add. */
const toTheKrona = (amount: number): number => Math.round(amount * 1000) / 1000 + 0;

/** Budget less outcome, in thousands of kronor (I14, 000:81-86); undefined when either is unknown. */
export const deviationOf = ({ budget, outcome }: BudgetRow): number | undefined =>
  budget === undefined || outcome === undefined ? undefined : toTheKrona(budget - outcome);

/** Sums by column; a column that no row has a figure in is left out. */
export type BudgetTotals = { readonly [Column in BudgetColumn]?: number };

/** A row's amount in a column, in thousands of kronor; undefined when it is unknown. */
export const amountIn = (row: BudgetRow, column: BudgetColumn): number | undefined =>
  column === 'deviation' ? deviationOf(row) : row[column];

/** What each column comes to, in thousands of kronor; income is negative, so that a year in balance is 0 (I14). */
export const budgetTotals = (rows: readonly BudgetRow[]): BudgetTotals =>
  Object.fromEntries(
    BUDGET_COLUMNS.flatMap((column) => {
      const amounts = rows.flatMap((row) => amountIn(row, column) ?? []);
      return amounts.length === 0 ? [] : [[column, toTheKrona(amounts.reduce((sum, each) => sum + each, 0))]];
    }),
  );

/** Columns whose sum is not 0 (I14). That is told and never refused: a year may end with a surplus. */
export const unbalancedColumns = (rows: readonly BudgetRow[]): readonly BudgetColumn[] => {
  const totals = budgetTotals(rows);
  return BUDGET_COLUMNS.filter((column) => (totals[column] ?? 0) !== 0);
};

const isAmount = (amount: number | undefined): boolean =>
  amount === undefined || (Number.isFinite(amount) && Math.abs(amount) <= MAX_AMOUNT);

/** All that must be mended before the rows can be saved; for what is only told, see {@link unbalancedColumns}. */
export const budgetProblems = (rows: readonly BudgetRow[]): readonly RowProblem[] =>
  rowProblems(rows, {
    number_out_of_range: ({ outcomeBefore, outcome, budget }) =>
      ![outcomeBefore, outcome, budget].every(isAmount),
  });
