import { exactnessWord, indicatorText } from '../cards/indicator-text.js';
import { amountIn, BUDGET_COLUMNS, type BudgetColumn, budgetTotals } from '../domain/budget.js';
import { staffingTotals } from '../domain/staffing.js';
import type { StaffingRow, YearFigures } from '../domain/year-figures.js';
import type { Texts } from '../texts/index.js';
import { count, percent, posts } from './report-cells.js';
import { type FigureTable, figure, inSheet, text } from './report-table.js';

/** What the columns of the economy are called in a year's table. */
export const budgetHeadings = (
  { reportTables: { columns } }: Texts,
  year: number,
): Readonly<Record<BudgetColumn, string>> => ({
  outcomeBefore: columns.outcome(String(year - 1)),
  outcome: columns.outcome(String(year)),
  budget: columns.budget(String(year)),
  deviation: columns.deviation(String(year)),
});

/** The economy in thousands of kronor, without the columns that nothing is known of (000:79-86). */
export const economyTable = (texts: Texts, { budget, year }: YearFigures, name: string): FigureTable => {
  const totals = budgetTotals(budget);
  const known = BUDGET_COLUMNS.filter((column) => totals[column] !== undefined);
  const headings = budgetHeadings(texts, year);
  const { columns, total } = texts.reportTables;
  return {
    name,
    columns: [text(columns.budgetRow, 34), ...known.map((column) => figure(headings[column], 17))],
    rows: budget.map((row) => ({
      cells: [row.label, ...known.map((column) => count(texts, amountIn(row, column)))],
    })),
    totals: [[total, ...known.map((column) => count(texts, totals[column]))]],
  };
};

/** Who works at FoU, in percent and at last in posts (000:102-108, 002:504-514). */
export const staffingTable = (texts: Texts, { staffing }: YearFigures, name: string): FigureTable => {
  const { columns, total, totalPosts, beyondBudget } = texts.reportTables;
  const { percent: all, permanentPercent } = staffingTotals(staffing);
  const hasPermanent = staffing.some((row) => row.permanentPercent !== undefined);
  const noteOf = ({ note, isBeyondBudget }: StaffingRow): string =>
    [...(note === undefined ? [] : [note]), ...(isBeyondBudget ? [beyondBudget] : [])].join(', ');
  const hasNotes = staffing.some((row) => noteOf(row) !== '');
  return {
    name,
    columns: [
      text(columns.post, 40),
      figure(columns.staffPercent, 18),
      ...(hasPermanent ? [figure(columns.permanent, 18)] : []),
      ...(hasNotes ? [text(columns.note, 30)] : []),
    ],
    rows: staffing.map((row) => ({
      cells: [
        row.label,
        percent(texts, row.percent),
        ...(hasPermanent ? [percent(texts, row.permanentPercent)] : []),
        ...(hasNotes ? [noteOf(row)] : []),
      ],
    })),
    totals: [
      [total, percent(texts, all), ...(hasPermanent ? [percent(texts, permanentPercent)] : [])],
      [totalPosts, posts(texts, all), ...(hasPermanent ? [posts(texts, permanentPercent)] : [])],
    ].map((cells) => [...cells, ...(hasNotes ? [''] : [])]),
  };
};

/** Followers, visitors and the like, as exactly as they are known (002:312-326). */
export const indicatorsTable = (texts: Texts, { indicators }: YearFigures, name: string): FigureTable => {
  const { columns } = texts.reportTables;
  return {
    name,
    columns: [text(columns.indicator, 60), figure(columns.value, 40), inSheet(columns.exactness)],
    rows: indicators.map((indicator) => ({
      cells: [
        indicator.label,
        { value: indicator.value, shown: indicatorText(texts, indicator) },
        exactnessWord(texts, indicator),
      ],
    })),
  };
};
