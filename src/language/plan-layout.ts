import {
  LABEL_COLUMN,
  type PlanColumn,
  type PlanHeadingProblem,
  type PlanRow,
  type PlanSheet,
  type PlanTable,
} from '../domain/plan-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { NamedTable, Table } from '../domain/table.js';
import { cellText, foldedLabel } from './import-cells.js';

/** What a file with a plan is made up of, in every language that the bot speaks. */
export interface PlanLayout {
  /** By folded name. */
  readonly sheets: ReadonlyMap<string, PlanSheet>;
  /** By sheet and folded heading. */
  readonly columns: Readonly<Record<PlanSheet, ReadonlyMap<string, PlanColumn>>>;
  /** Folded names of sheets that hold choices and are not read. */
  readonly lists: ReadonlySet<string>;
}

/** The sheets of a plan in a file, and the names of its other sheets. */
export interface PlanTables {
  readonly tables: readonly PlanTable[];
  readonly ignored: readonly string[];
}

const rowsOf = ({ rows }: Table, at: ReadonlyMap<number, PlanColumn>): readonly PlanRow[] =>
  rows.flatMap(({ number, cells }) => {
    const known = [...at].flatMap(([index, column]) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[column, cell] as const];
    });
    return known.length === 0 ? [] : [{ number, cells: Object.fromEntries(known) }];
  });

const tableOf = (
  sheet: PlanSheet,
  { name, table }: NamedTable,
  columns: PlanLayout['columns'][PlanSheet],
): Result<PlanTable, PlanHeadingProblem> => {
  const at = new Map<number, PlanColumn>();
  const headings: Partial<Record<PlanColumn, string>> = {};
  const ignored: string[] = [];
  for (const [index, cell] of table.headings.cells.entries()) {
    if (cell === undefined) continue;
    const heading = cellText(cell);
    const column = columns.get(foldedLabel(heading));
    if (column === undefined) {
      ignored.push(heading);
    } else if (headings[column] !== undefined) {
      return refused({ kind: 'column_twice', name, heading });
    } else {
      at.set(index, column);
      headings[column] = heading;
    }
  }
  const label = LABEL_COLUMN[sheet];
  if (headings[label] === undefined) return refused({ kind: 'column_missing', name, column: label });
  return ok({ sheet, name, headings, ignored, rows: rowsOf(table, at) });
};

/** The sheets by what their columns are about, in whatever order sheets and columns stand. */
export const planTablesOf = (
  sheets: readonly NamedTable[],
  { sheets: known, columns, lists }: PlanLayout,
): Result<PlanTables, PlanHeadingProblem> => {
  const tables: PlanTable[] = [];
  const ignored: string[] = [];
  for (const each of sheets) {
    const folded = foldedLabel(each.name);
    const sheet = known.get(folded);
    if (sheet === undefined) {
      if (!lists.has(folded)) ignored.push(each.name);
      continue;
    }
    if (tables.some((other) => other.sheet === sheet)) return refused({ kind: 'sheet_twice', sheet });
    const table = tableOf(sheet, each, columns[sheet]);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return tables.length === 0 ? refused({ kind: 'no_plan_sheet' }) : ok({ tables, ignored });
};
