import type { IsoDate } from './calendar.js';

/** At most so large a file is read; a table of 5,000 rows is far smaller. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** All that is unpacked of a file, counted while it is: a small file may hold a thousand times its size. */
export const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;
/** The row of headings not counted. */
export const MAX_ROWS = 5000;
export const MAX_COLUMNS = 100;
/** What Excel takes in one cell. */
export const MAX_CELL_LENGTH = 32_767;

/** What stands in a cell of a file that somebody sends; of an empty one there is none. */
export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Its format shows it as a hundred times as much, with a percent sign. */
      readonly isPercent?: true;
    }
  /** A number that its format shows as a day, a time of day (`HH:mm`) or both. */
  | { readonly kind: 'moment'; readonly date?: IsoDate; readonly time?: string }
  /** Never worked out, and what the file says that it came to is not believed. */
  | { readonly kind: 'formula' }
  /** Such as `#REF!`. */
  | { readonly kind: 'error_value' }
  /** More than {@link MAX_CELL_LENGTH} characters. */
  | { readonly kind: 'huge' };

export interface TableRow {
  /** As the spreadsheet counts: the row of headings is most often 1. */
  readonly number: number;
  /** By column; those after the last one with something in it are left out. */
  readonly cells: readonly (TableCell | undefined)[];
}

/** The first sheet of a file: its first row with something in it, and the rows below. */
export interface Table {
  readonly headings: TableRow;
  /** Without the empty ones. */
  readonly rows: readonly TableRow[];
}

/** What tables are called, the kinds included that a better sentence than "no table" is said of; a name may lack it. */
const TABLE_NAME = /(?:^[^.]*|\.(?:xls[xmb]?|xlt[xm]?|csv|tsv|txt))$/iu;

/** Whether a file by its name is something else than a table, such as a letter or a picture. */
export const isNamedAsOther = (fileName: string): boolean => !TABLE_NAME.test(fileName.trim());

/** A table by the name of its sheet; a text file's has none. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** Why nothing can be read of a file. */
export type FileProblem =
  | 'too_big'
  | 'unpacks_too_big'
  | 'broken'
  | 'encrypted'
  | 'old_excel'
  | 'macros'
  | 'no_table'
  | 'open_quote'
  | 'empty'
  | 'too_many_rows'
  | 'too_many_columns';

/** The cell as text; undefined when it holds none that can be believed. */
export const textInCell = (cell: TableCell | undefined): string | undefined => {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'moment':
      return [cell.date, cell.time].filter((part) => part !== undefined).join(' ');
    default:
      return undefined;
  }
};

/** `A` … `Z`, `AA` … of a column counted from 0. */
export const columnLetters = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
};
