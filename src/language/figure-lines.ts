import { ok, type Result, refused } from '../domain/result.js';
import { visibleText } from '../domain/visible-text.js';
import type {
  BudgetRow,
  Exactness,
  FigureList,
  FigureRows,
  Indicator,
  StaffingRow,
} from '../domain/year-figures.js';
import { readFigure, readInexactFigure } from './written-figure.js';

/** Why a line is no row. */
export type LineProblem =
  | { readonly kind: 'not_a_number'; readonly row: number; readonly written: string }
  | { readonly kind: 'number_missing'; readonly row: number }
  | { readonly kind: 'too_many_parts'; readonly row: number };

const writtenFigure = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replace('.', ',');

const WORD_OF: Readonly<Record<Exactness, string>> = { exact: '', about: 'ca ', over: 'drygt ' };

type Read<T> = Result<T, LineProblem>;

interface Line {
  /** Counted from 1, without the empty ones. */
  readonly row: number;
  readonly parts: readonly string[];
}

const figure = ({ row, parts }: Line, index: number): Read<number | undefined> => {
  const written = parts[index] ?? '';
  if (written === '') return ok(undefined);
  const value = readFigure(written);
  return value === undefined ? refused({ kind: 'not_a_number', row, written }) : ok(value);
};

const known = <Name extends string>(name: Name, value: number | undefined) =>
  // A computed key is typed as any text; it is the one given.
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: number };

const budgetRow = (line: Line): Read<BudgetRow> => {
  const [label = ''] = line.parts;
  const [before, outcome, budget] = [figure(line, 1), figure(line, 2), figure(line, 3)];
  if (!before.ok) return before;
  if (!outcome.ok) return outcome;
  if (!budget.ok) return budget;
  return ok({
    label,
    ...known('outcomeBefore', before.value),
    ...known('outcome', outcome.value),
    ...known('budget', budget.value),
  });
};

const staffingRow = (line: Line): Read<StaffingRow> => {
  const [written = '', , , note = ''] = line.parts;
  const [percent, permanent] = [figure(line, 1), figure(line, 2)];
  if (!percent.ok) return percent;
  if (!permanent.ok) return permanent;
  return ok({
    label: written.replace(/^\+\s*/, ''),
    ...known('percent', percent.value),
    ...known('permanentPercent', permanent.value),
    ...(note !== '' && { note }),
    ...(written.startsWith('+') && { isBeyondBudget: true }),
  });
};

const indicator = (line: Line): Read<Indicator> => {
  const [label = '', written = ''] = line.parts;
  if (written === '') return refused({ kind: 'number_missing', row: line.row });
  const figure = readInexactFigure(written);
  return figure === undefined
    ? refused({ kind: 'not_a_number', row: line.row, written })
    : ok({ exactness: 'exact', ...figure, label });
};

/** How many parts a line may have. */
const PARTS: Readonly<Record<FigureList, number>> = { budget: 4, staffing: 4, indicators: 2 };

const linesIn = (text: string): Line[] =>
  text
    // What a spreadsheet copies.
    .replace(/\t/g, ';')
    .split(/\r\n?|\n/)
    .map((line) => visibleText(line.normalize('NFC')).trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ row: index + 1, parts: line.split(';').map((part) => part.trim()) }));

const rowsOf = <Row>(
  lines: readonly Line[],
  most: number,
  read: (line: Line) => Read<Row>,
): Result<readonly Row[], readonly LineProblem[]> => {
  const rows = lines.map((line) =>
    line.parts.slice(most).some((part) => part !== '')
      ? refused<LineProblem>({ kind: 'too_many_parts', row: line.row })
      : read(line),
  );
  const problems = rows.flatMap((row) => (row.ok ? [] : [row.error]));
  return problems.length > 0 ? refused(problems) : ok(rows.flatMap((row) => (row.ok ? [row.value] : [])));
};

/**
 * Rows written one on a line with semicolons between the parts, as {@link figureLines} writes them; empty lines are
 * left out, and so is a number that is not known.
 */
export const readFigureLines = (
  list: FigureList,
  text: string,
): Result<FigureRows, readonly LineProblem[]> => {
  const lines = linesIn(text);
  switch (list) {
    case 'budget': {
      const rows = rowsOf(lines, PARTS[list], budgetRow);
      return rows.ok ? ok({ list, rows: rows.value }) : rows;
    }
    case 'staffing': {
      const rows = rowsOf(lines, PARTS[list], staffingRow);
      return rows.ok ? ok({ list, rows: rows.value }) : rows;
    }
    case 'indicators': {
      const rows = rowsOf(lines, PARTS[list], indicator);
      return rows.ok ? ok({ list, rows: rows.value }) : rows;
    }
  }
};

const line = (...parts: readonly string[]): string => parts.join('; ').replace(/(?<!; ?)(?:; ?)+$/, '');

/** The rows as {@link readFigureLines} reads them. */
export const figureLines = (figures: FigureRows): string => {
  switch (figures.list) {
    case 'budget':
      return figures.rows
        .map(({ label, outcomeBefore, outcome, budget }) =>
          line(label, ...[outcomeBefore, outcome, budget].map(writtenFigure)),
        )
        .join('\n');
    case 'staffing':
      return figures.rows
        .map(({ label, percent, permanentPercent, note = '', isBeyondBudget }) =>
          line(
            `${isBeyondBudget === true ? '+ ' : ''}${label}`,
            ...[percent, permanentPercent].map(writtenFigure),
            note,
          ),
        )
        .join('\n');
    case 'indicators':
      return figures.rows
        .map(({ label, value, exactness }) => line(label, `${WORD_OF[exactness]}${writtenFigure(value)}`))
        .join('\n');
  }
};
