import { rowsOfCsv } from '../../domain/csv-text.js';
import { ok, type Result, refused } from '../../domain/result.js';
import {
  type FileProblem,
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_FILE_BYTES,
  MAX_ROWS,
  MAX_UNPACKED_BYTES,
  type NamedTable,
  type Table,
  type TableCell,
  type TableRow,
} from '../../domain/table.js';
import { sheetRows } from './sheet-rows.js';
import { UnreadableFile } from './unreadable-file.js';
import { workbookIn } from './workbook-parts.js';
import { zipParts } from './zip-parts.js';

const startsWith = (content: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => content[at] === byte);

/** What Excel wrote before 2007, and what it wraps a workbook with a password in. */
const oldOrEncrypted = (content: Buffer): FileProblem =>
  content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old_excel';

/**
 * UTF-8 with or without its mark, UTF-16 with its mark (Excel's "Unicode text"), else Windows-1252, which takes any
 * byte. Text has no zero bytes.
 */
const decoded = (content: Buffer): string => {
  if (startsWith(content, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(content);
  if (content.includes(0)) throw new UnreadableFile('no_table');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
};

/** `=` begins a formula in a text file too, if one opens it in Excel. */
const csvCell = (text: string): TableCell | undefined => {
  if (text.trim() === '') return undefined;
  if (/^\s*[=＝]/u.test(text)) return { kind: 'formula' };
  return text.length > MAX_CELL_LENGTH ? { kind: 'huge' } : { kind: 'text', text };
};

const csvRows = (content: Buffer): TableRow[] => {
  const text = decoded(content);
  // A web page or a letter saved under a table's name.
  if (/^\s*(?:<|\{\\rtf|%PDF)/.test(text)) throw new UnreadableFile('no_table');
  const rows = rowsOfCsv(text);
  if (!rows.ok) throw new UnreadableFile(rows.error);
  return rows.value.flatMap((written, at) => {
    const cells = written.map(csvCell);
    const last = cells.findLastIndex((cell) => cell !== undefined);
    if (last >= MAX_COLUMNS) throw new UnreadableFile('too_many_columns');
    return last === -1 ? [] : [{ number: at + 1, cells: cells.slice(0, last + 1) }];
  });
};

interface SheetOfRows {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** The rows of one sheet after the other, each read when it is asked for. */
async function* sheetsIn(content: Buffer): AsyncGenerator<SheetOfRows> {
  if (content.length > MAX_FILE_BYTES) throw new UnreadableFile('too_big');
  if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile(oldOrEncrypted(content));
  if (!startsWith(content, 0x50, 0x4b, 0x03, 0x04)) {
    yield { name: '', rows: csvRows(content) };
    return;
  }
  const zip = zipParts(content, MAX_UNPACKED_BYTES);
  const { sheets, parts } = await workbookIn(zip);
  for (const { name, part } of sheets) yield { name, rows: await sheetRows(await zip.read(part), parts) };
}

/** Undefined of a sheet that holds no more than headings. */
const tableOf = ([headings, ...rows]: readonly TableRow[]): Table | undefined => {
  if (headings === undefined || rows.length === 0) return undefined;
  if (rows.length > MAX_ROWS) throw new UnreadableFile('too_many_rows');
  return { headings, rows };
};

const orProblem = async <T>(read: () => Promise<T>): Promise<Result<T, FileProblem>> => {
  try {
    return ok(await read());
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.problem);
    throw error;
  }
};

/**
 * Reads the first sheet of an .xlsx, or a .csv. What the file is called tells nothing: its first bytes do. Nothing
 * in it is worked out, opened or fetched.
 */
export const readTable = (content: Uint8Array): Promise<Result<Table, FileProblem>> =>
  orProblem(async () => {
    const first = await sheetsIn(Buffer.from(content)).next();
    const table = first.done ? undefined : tableOf(first.value.rows);
    if (table === undefined) throw new UnreadableFile('empty');
    return table;
  });

/**
 * Reads every sheet of an .xlsx that is shown and has rows, as {@link readTable} reads the first, or a .csv as one
 * without a name. The limits hold for all sheets together.
 */
export const readSheets = (content: Uint8Array): Promise<Result<readonly NamedTable[], FileProblem>> =>
  orProblem(async () => {
    const tables: NamedTable[] = [];
    let left = MAX_ROWS;
    for await (const { name, rows } of sheetsIn(Buffer.from(content))) {
      const table = tableOf(rows);
      left -= table?.rows.length ?? 0;
      if (left < 0) throw new UnreadableFile('too_many_rows');
      if (table !== undefined) tables.push({ name, table });
    }
    if (tables.length === 0) throw new UnreadableFile('empty');
    return tables;
  });
