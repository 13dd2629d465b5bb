import type { FuzzyDate } from '../domain/fuzzy-date.js';
import type { PlanCellProblem, PlanColumn, PlanProblem, PlanRow, PlanSheet } from '../domain/plan-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { TableCell } from '../domain/table.js';
import type { Exactness } from '../domain/year-figures.js';
import { fuzzyDateOf } from './fuzzy-period.js';
import { cellText, foldedLabel } from './import-cells.js';
import { readFigure, readInexactFigure } from './written-figure.js';

/** What is wrong in a cell, without its place. */
export type CellFault = Pick<PlanProblem, 'problem' | 'written' | 'meant'>;

/** Reads the cells of a row by column, and gathers what is wrong with them. */
export const planCellReader = (sheet: PlanSheet, { number, cells }: PlanRow) => {
  const problems: PlanProblem[] = [];
  const add = (column: PlanColumn, fault: CellFault): void => {
    problems.push({ sheet, row: number, column, ...fault });
  };
  const read = <T>(
    column: PlanColumn,
    reader: (cell: TableCell) => Result<T, { readonly problem: string; written?: string; meant?: string }>,
  ): T | undefined => {
    const cell = cells[column];
    if (cell === undefined) return undefined;
    if (cell.kind === 'formula' || cell.kind === 'error_value' || cell.kind === 'huge') {
      add(column, { problem: cell.kind });
      return undefined;
    }
    const value = reader(cell);
    if (value.ok) return value.value;
    const { problem, ...rest } = value.error;
    // The readers of cells name more problems than those that a plan's cells are read with can have.
    add(column, { problem: problem as PlanCellProblem, ...rest });
    return undefined;
  };
  return { problems, add, read, isEmpty: (column: PlanColumn) => cells[column] === undefined };
};

/** What stands in a cell. */
export const textInPlan = (cell: TableCell): Result<string, never> => ok(cellText(cell));

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const unreadable = (written: string): Result<never, CellFault> =>
  refused({ problem: 'number_unreadable', written });

/** A number, such as 2645, "2 645" or "−3 046,5". */
export const numberInPlan = (cell: TableCell): Result<number, CellFault> => {
  if (cell.kind === 'number') return ok(cell.value);
  const text = cellText(cell);
  const value = cell.kind === 'text' ? readFigure(text) : undefined;
  return value === undefined ? unreadable(text) : ok(value);
};

/** A percentage, such as 80, "80 %" or what Excel shows as 80 %. */
export const percentInPlan = (cell: TableCell): Result<number, CellFault> => {
  if (cell.kind === 'number') return ok(hundredths(cell.isPercent ? cell.value * 100 : cell.value));
  const text = cellText(cell);
  const value = cell.kind === 'text' ? readFigure(text) : undefined;
  return value === undefined ? unreadable(text) : ok(value);
};

/** A figure with how exactly it is known, when its cell says so: "ca 1 200", "drygt 300". */
export const figureInPlan = (
  cell: TableCell,
): Result<{ readonly value: number; readonly exactness?: Exactness }, CellFault> => {
  if (cell.kind === 'number') return ok({ value: cell.value });
  const text = cellText(cell);
  const figure = cell.kind === 'text' ? readInexactFigure(text) : undefined;
  return figure === undefined ? unreadable(text) : ok(figure);
};

const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A time as it is written; without a year it lies in that of the plan. */
export const timeInPlan =
  (year: number) =>
  (cell: TableCell): Result<FuzzyDate, never> => {
    const text = cellText(cell);
    const { period } = fuzzyDateOf(HAS_YEAR.test(text) ? text : `${text} ${year}`, `${year}-01-01`);
    return ok({ text, ...(period !== undefined && { period }) });
  };

const SUMS: ReadonlySet<string> = new Set(['summa', 'totalt', 'total', 'sum', 'resultat', 'result']);

/** Whether a row of figures is the sum of the others. */
export const isSumLabel = (label: string): boolean => SUMS.has(foldedLabel(label));
