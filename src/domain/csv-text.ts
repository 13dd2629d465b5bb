import { ok, type Result, refused } from './result.js';
import { MAX_ROWS } from './table.js';

/** What parts the cells: Swedish Excel writes semicolons, English commas; text copied from a sheet has tabs. */
const DELIMITERS = [';', '\t', ','] as const;
/** A first line of this kind tells Excel which it is, and is no row. */
const STATED = /^sep=(.)\r?\n/i;

/** Empty ones among them, which a table may have as many of as of others; a small file may hold millions. */
const MAX_LINES = 2 * MAX_ROWS;

const timesIn = (line: string, sign: string): number => line.split(sign).length - 1;

/** The one that the first line holds most of. */
const delimiterOf = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return DELIMITERS.toSorted((a, b) => timesIn(line, b) - timesIn(line, a))[0] ?? ';';
};

/** The end of a quoted cell's quotes, and what stands between them; undefined when they do not end. */
const quotedAt = (text: string, start: number): { cell: string; end: number } | undefined => {
  let cell = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
};

/**
 * Rows of cells as they are written, with `;`, `,` or tab between them, whichever the first line has most of.
 * An empty line is a row with one empty cell, so that rows are counted as a spreadsheet counts them. Reads no further
 * than {@link MAX_LINES} rows.
 */
export const rowsOfCsv = (written: string): Result<readonly string[][], 'open_quote' | 'too_many_rows'> => {
  const stated = STATED.exec(written);
  const text = stated === null ? written : written.slice(stated[0].length);
  const delimiter = stated?.[1] ?? delimiterOf(text);
  const ends = new RegExp(`[\\r\\n${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');

  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ; ) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : { cell: '', end: at };
    if (quoted === undefined) return refused('open_quote');
    ends.lastIndex = quoted.end;
    const end = ends.exec(text)?.index ?? text.length;
    row.push(quoted.cell + text.slice(quoted.end, end));
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    if (rows.length === MAX_LINES) return refused('too_many_rows');
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at >= text.length) return ok(rows);
  }
};
