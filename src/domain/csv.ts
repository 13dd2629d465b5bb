/** A cell; what is not known stays empty. */
export type Cell = string | number | undefined;

/**
 * Spreadsheets take a text that begins with one of these for a formula, which may call programs; the wide forms
 * are those of East Asian keyboards, and what stands before may be passed over (design section 10).
 */
const FORMULA = /^'*(?:[\t\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;
/** An apostrophe before a text is how spreadsheets write that it is one; what has one already gets one more. */
const AS_TEXT = "'";

/** No sign without a shape, and one kind of line break. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '');

/** A text that no spreadsheet runs as a formula, without signs that it could not hold. */
export const inertText = (text: string): string => {
  const shown = plain(text);
  return FORMULA.test(shown) ? AS_TEXT + shown : shown;
};

/** What {@link inertText} was given, without the apostrophe that it has put before what looks like a formula. */
export const withoutTextMark = (text: string): string =>
  text.startsWith(AS_TEXT) && FORMULA.test(text.slice(AS_TEXT.length)) ? text.slice(AS_TEXT.length) : text;

const quoted = (text: string): string =>
  /[;"\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell): string => {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(inertText(cell));
};

/**
 * A table as Excel opens it where the decimal sign is a comma: UTF-8 with the mark that says so, semicolons,
 * lines ending in CR LF. What people wrote is never run as a formula.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`);
