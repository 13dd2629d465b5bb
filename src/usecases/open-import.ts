import { yearOf } from '../domain/calendar.js';
import { nameHoldsIdentityNumber, safeFileName } from '../domain/file-name.js';
import { holdsIdentityNumberIn } from '../domain/identity-number.js';
import type { HeadingProblem } from '../domain/import-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import {
  columnLetters,
  type FileProblem,
  type Table,
  type TableCell,
  type TableRow,
} from '../domain/table.js';
import { type ImportLayout, importTableOf } from '../language/import-headings.js';
import type { KeptImport } from './file-ports.js';
import { mapWithPauses } from './others-first.js';
import type { Ports } from './ports.js';

/** A cell by its row and its column's letters. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
}

export type OpenRefusal =
  | HeadingProblem
  | { readonly kind: 'unreadable'; readonly problem: FileProblem }
  /** A personal identity number stands in these cells; in none of them when it is in the file's name. */
  | { readonly kind: 'identity_number'; readonly cells: readonly CellPlace[] };

/** A number has lost the noughts that it began with, which the check gives back. */
const valueIn = (cell: TableCell | undefined): string | number | undefined => {
  if (cell?.kind === 'number') return cell.value;
  return cell?.kind === 'text' ? cell.text : undefined;
};

const identityCells = ({ number, cells }: TableRow): CellPlace[] =>
  cells.flatMap((cell, at) => {
    const value = valueIn(cell);
    return value !== undefined && holdsIdentityNumberIn(value)
      ? [{ row: number, column: columnLetters(at) }]
      : [];
  });

/** Cells in which a personal identity number stands. */
export const identityNumbersIn = async ({ headings, rows }: Table): Promise<readonly CellPlace[]> =>
  (await mapWithPauses([headings, ...rows], identityCells)).flat();

/** A file that somebody has sent. */
export interface SentImport {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly layout: ImportLayout;
  /** Id of Person. */
  readonly personId: string;
}

/**
 * Reads a file and keeps what its rows say, until its person has said whether to save it. Every cell is looked
 * through for identity numbers first, also those that nothing is made of (I27): then nothing is kept. No record is
 * written.
 */
export const openImport = async (
  ports: Ports,
  { fileName, content, layout, personId }: SentImport,
): Promise<Result<KeptImport, OpenRefusal>> => {
  if (nameHoldsIdentityNumber(fileName)) return refused({ kind: 'identity_number', cells: [] });
  const table = await ports.spreadsheets.read(content);
  if (!table.ok) return refused({ kind: 'unreadable', problem: table.error });
  const cells = await identityNumbersIn(table.value);
  if (cells.length > 0) return refused({ kind: 'identity_number', cells });
  const read = importTableOf(table.value, layout);
  if (!read.ok) return read;
  if (read.value.rows.length === 0) return refused({ kind: 'unreadable', problem: 'empty' });
  const keptAt = ports.clock.now();
  const kept = {
    id: ports.ids.record(yearOf(keptAt)),
    personId,
    keptAt,
    fileName: safeFileName(fileName),
    table: read.value,
  };
  await ports.keptImports.keep(kept);
  return ok(kept);
};
