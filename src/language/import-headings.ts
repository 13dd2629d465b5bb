import {
  type ActivityColumn,
  BOOKKEEPING,
  type HeadingProblem,
  type ImportRow,
  type ImportTable,
  REQUIRED_COLUMNS,
} from '../domain/import-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import { columnLetters, type Table, type TableCell, type TableRow } from '../domain/table.js';
import { cellText, foldedLabel } from './import-cells.js';

/** What a table of activities is made up of, in every language that the bot speaks. */
export interface ImportLayout {
  /** By folded heading. */
  readonly columns: ReadonlyMap<string, ActivityColumn>;
  /** Folded titles of the template's example, which is passed over when nobody has taken it away. */
  readonly exampleTitles: ReadonlySet<string>;
}

interface Heading {
  /** Where it stands, counted from 0. */
  readonly at: number;
  readonly written: string;
  /** Undefined when it is none of ours, or bookkeeping, which an import does itself. */
  readonly column: ActivityColumn | undefined;
}

/** What a column is called by who has not called it anything. */
const headingOf = (cell: TableCell | undefined, at: number): string =>
  (cell === undefined ? '' : cellText(cell)) || columnLetters(at);

const headingsOf = ({ headings, rows }: Table, columns: ImportLayout['columns']): readonly Heading[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.cells.length);
  return Array.from({ length: width }, (_, at) => {
    const written = headingOf(headings.cells[at], at);
    const column = columns.get(foldedLabel(written).replace(/(?<!\s)\s*\*$/, ''));
    return { at, written, column: column !== undefined && BOOKKEEPING.includes(column) ? undefined : column };
  });
};

const rowOf = ({ number, cells }: TableRow, headings: readonly Heading[]): ImportRow => {
  const byColumn: Partial<Record<ActivityColumn, TableCell>> = {};
  for (const { at, column } of headings) {
    const cell = cells[at];
    if (column !== undefined && cell !== undefined) byColumn[column] = cell;
  }
  return { number, cells: byColumn };
};

const isUsed = (at: number, { headings, rows }: Table): boolean =>
  headings.cells[at] !== undefined || rows.some(({ cells }) => cells[at] !== undefined);

const isExample = ({ cells: { title } }: ImportRow, { exampleTitles }: ImportLayout): boolean =>
  title !== undefined && exampleTitles.has(foldedLabel(cellText(title)));

/** The table by what its columns are about, in whatever order they stand. */
export const importTableOf = (table: Table, layout: ImportLayout): Result<ImportTable, HeadingProblem> => {
  const headings = headingsOf(table, layout.columns);
  const known = headings.flatMap(({ column, written }) =>
    column === undefined ? [] : [[column, written] as const],
  );
  const twice = known.find(([column], index) => known.findIndex(([other]) => other === column) < index);
  if (twice !== undefined) return refused({ kind: 'column_twice', heading: twice[1] });
  const missing = REQUIRED_COLUMNS.filter((column) => !known.some(([there]) => there === column));
  if (missing.length > 0) return refused({ kind: 'columns_missing', columns: missing });
  return ok({
    // Object.fromEntries forgets the keys.
    headings: Object.fromEntries(known) as Partial<Record<ActivityColumn, string>>,
    ignored: headings.flatMap(({ column, written, at }) =>
      column === undefined && isUsed(at, table) ? [written] : [],
    ),
    rows: table.rows
      .map((row) => rowOf(row, headings))
      .filter((row) => Object.keys(row.cells).length > 0 && !isExample(row, layout)),
  });
};
