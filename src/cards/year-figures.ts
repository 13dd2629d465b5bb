import { z } from 'zod';
import {
  amountIn,
  BUDGET_COLUMNS,
  type BudgetColumn,
  budgetTotals,
  unbalancedColumns,
} from '../domain/budget.js';
import { staffingTotals } from '../domain/staffing.js';
import { FIGURE_LISTS, type FigureList, type YearFigures } from '../domain/year-figures.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { indicatorText } from './indicator-text.js';
import { userText } from './user-text.js';

const word = z.string();

const cells = z.array(z.strictObject({ text: userText, weight: word, size: word, align: word }));
const section = z.strictObject({
  heading: word,
  hasRows: z.boolean(),
  columns: z.array(z.strictObject({ width: z.int() })),
  rows: z.array(z.strictObject({ cells })),
  sentences: z.array(z.strictObject({ text: word })),
});
type Section = z.infer<typeof section>;

const model = z.strictObject({
  summary: word,
  heading: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sections: z.array(section),
  year: z.int(),
  edits: z.array(z.strictObject({ title: word, list: word })),
  years: z.array(z.strictObject({ title: word, year: z.int() })),
});

export const yearFiguresCard = defineCard('year-figures', 1, model);

/** A table before it is drawn; its first column is words and the others are figures. */
interface FigureTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
  readonly sentences: readonly string[];
}

type RowLook = 'heading' | 'row' | 'total';

const rowOf = (texts: readonly string[], look: RowLook): Section['rows'][number] => ({
  cells: texts.map((text, index) => ({
    text,
    weight: look === 'row' ? 'Default' : 'Bolder',
    // A long word of a heading does not fit beside four others on a phone.
    size: look === 'heading' ? 'Small' : 'Default',
    align: index === 0 ? 'Left' : 'Right',
  })),
});

/** So many rows of each list are shown, and so much of a name, for three lists to fit in a card. */
const MAX_ROWS = 8;
const MAX_NAME_LENGTH = 64;

const NAME_WIDTH = 6;
const FIGURE_WIDTH = 4;

const sectionOf = (
  { yearFigures: words, formats }: Texts,
  list: FigureList,
  { headings, rows, total, sentences }: FigureTable,
): Section => {
  const isEmpty = rows.length === 0;
  const left = rows.length - MAX_ROWS;
  const more = left > 0 ? [words.more[total === undefined ? 'alone' : 'inSum'](formats.number(left))] : [];
  return {
    heading: words.headings[list],
    hasRows: !isEmpty,
    columns: headings.map((_, index) => ({ width: index === 0 ? NAME_WIDTH : FIGURE_WIDTH })),
    rows: [
      rowOf(headings, 'heading'),
      ...rows
        .slice(0, MAX_ROWS)
        .map(([name = '', ...figures]) => rowOf([clipped(name, MAX_NAME_LENGTH), ...figures], 'row')),
      ...(total === undefined ? [] : [rowOf(total, 'total')]),
    ],
    sentences: (isEmpty ? [words.nothing] : [...more, ...sentences]).map((text) => ({ text })),
  };
};

const columnName = ({ columns }: Texts['yearFigures'], column: BudgetColumn, year: number): string => {
  switch (column) {
    case 'outcomeBefore':
      return columns.outcome(String(year - 1));
    case 'deviation':
      return columns.deviation;
    default:
      return columns[column](String(year));
  }
};

const budgetTable = ({ yearFigures: words, formats }: Texts, { year, budget }: YearFigures): FigureTable => {
  const amount = (value: number | undefined): string =>
    value === undefined ? words.unknown : formats.number(value);
  const totals = budgetTotals(budget);
  const unbalanced = unbalancedColumns(budget);
  return {
    headings: [words.name, ...BUDGET_COLUMNS.map((column) => columnName(words, column, year))],
    rows: budget.map((row) => [row.label, ...BUDGET_COLUMNS.map((column) => amount(amountIn(row, column)))]),
    total: [words.sum, ...BUDGET_COLUMNS.map((column) => amount(totals[column]))],
    sentences: [
      ...unbalanced.map((column) =>
        words.unbalanced(columnName(words, column, year), amount(totals[column])),
      ),
      ...(unbalanced.length === 0 ? [] : [words.unbalancedWhy]),
    ],
  };
};

const staffingTable = ({ yearFigures: words, formats }: Texts, { staffing }: YearFigures): FigureTable => {
  const { percent, permanentPercent } = staffingTotals(staffing);
  const share = (value: number | undefined): string =>
    value === undefined ? words.unknown : formats.number(value);
  const nameOf = ({ label, note, isBeyondBudget }: YearFigures['staffing'][number]): string => {
    const about = [...(note === undefined ? [] : [note]), ...(isBeyondBudget === true ? [words.beyond] : [])];
    return about.length === 0 ? label : `${label} (${about.join(', ')})`;
  };
  return {
    headings: [words.name, words.percent, words.permanent],
    rows: staffing.map((row) => [nameOf(row), share(row.percent), share(row.permanentPercent)]),
    total: [words.sum, share(percent), share(permanentPercent)],
    sentences: [
      words.posts(formats.twoDecimals(percent / 100), formats.twoDecimals(permanentPercent / 100)),
      ...(staffing.some(({ isBeyondBudget }) => isBeyondBudget) ? [words.beyondNote] : []),
    ],
  };
};

const indicatorTable = (texts: Texts, { indicators }: YearFigures): FigureTable => ({
  headings: [texts.yearFigures.name, texts.yearFigures.figure],
  rows: indicators.map((indicator) => [indicator.label, indicatorText(texts, indicator)]),
  sentences: [],
});

export interface ShownYearFigures {
  readonly figures: YearFigures;
  readonly mayChange: boolean;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** What is known of a year beside its activities: economy, staffing and communication, each as a table. */
export const yearFiguresView = (
  texts: Texts,
  { figures, mayChange, notices }: ShownYearFigures,
): z.infer<typeof model> => {
  const { yearFigures: words } = texts;
  const { year } = figures;
  const heading = words.title(String(year));
  return {
    summary: heading,
    heading,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sections: [
      sectionOf(texts, 'budget', budgetTable(texts, figures)),
      sectionOf(texts, 'staffing', staffingTable(texts, figures)),
      sectionOf(texts, 'indicators', indicatorTable(texts, figures)),
    ],
    year,
    edits: mayChange ? FIGURE_LISTS.map((list) => ({ title: words.edit[list], list })) : [],
    years: [year - 1, year + 1].map((other) => ({ title: words.showYear(String(other)), year: other })),
  };
};
