import { strToU8, zipSync } from 'fflate';
import { type Cell, inertText } from '../../domain/csv.js';
import { columnLetters, MAX_ROWS } from '../../domain/table.js';
import type { MadeSheet } from '../../usecases/file-ports.js';
import { escapedXml } from './xml-text.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time a zip can hold, so that the same sheets are the same file whenever they are written. */
const EPOCH = new Date(1980, 0, 1);

/** What stands for a sign that XML cannot hold (ECMA-376 part 1, section 22.9.2.19) is here a text like any other. */
const textXml = (text: string): string => escapedXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));

/** In characters: wide enough for most texts, and so narrow that a screen takes several columns. */
const MOST_WIDTH = 40;
/** In points; the most is what a row can have. */
const LINE_HEIGHT = 15;
const MOST_HEIGHT = 409;

/** The numbers of the styles in {@link STYLES}: headings are bold, and what is wider than its column has several lines. */
const styleOf = (cell: Cell, row: number): string => {
  if (row === 1) return ' s="1"';
  return typeof cell === 'string' && (cell.length > MOST_WIDTH || cell.includes('\n')) ? ' s="2"' : '';
};

const cellXml = (cell: Cell, column: number, row: number): string => {
  const place = `r="${columnLetters(column)}${row}"${styleOf(cell, row)}`;
  if (cell === undefined || cell === '') return '';
  return typeof cell === 'number'
    ? `<c ${place}><v>${cell}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${textXml(inertText(cell))}</t></is></c>`;
};

/** How many lines a cell has in the widest of columns, rather one too many than one too few. */
const linesIn = (cell: Cell): number =>
  typeof cell === 'string'
    ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / MOST_WIDTH)), 0)
    : 1;

/** As high as its highest cell: not every program works that out by itself. */
const heightXml = (cells: readonly Cell[]): string => {
  const lines = Math.max(1, ...cells.map(linesIn));
  return lines === 1 ? '' : ` ht="${Math.min(MOST_HEIGHT, lines * LINE_HEIGHT)}" customHeight="1"`;
};

const rowXml = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}"${heightXml(cells)}>${cells.map((cell, column) => cellXml(cell, column, row)).join('')}</row>`;

/** A list to choose from in every row of a column; what is written beside the list is taken all the same. */
const choicesXml = ({ choices = [] }: MadeSheet): string => {
  const each = choices.map(({ column, sheet, from, count }) => {
    const [cell, list] = [columnLetters(column), columnLetters(from)];
    const place = `${escapedXml(`'${sheet.replaceAll("'", "''")}'`)}!$${list}$2:$${list}$${count + 1}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cell}2:${cell}${MAX_ROWS + 1}"><formula1>${place}</formula1></dataValidation>`;
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
};

/** Wide enough for the longest text, within limits. */
const widthsXml = ({ rows }: MadeSheet): string => {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((cells) => String(cells[column] ?? '').length));
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(MOST_WIDTH, longest) + 3}" customWidth="1"/>`;
  });
  return `<cols>${widths.join('')}</cols>`;
};

const sheetXml = (sheet: MadeSheet): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>` +
  `${widthsXml(sheet)}<sheetData>${sheet.rows.map((cells, at) => rowXml(cells, at + 1)).join('')}</sheetData>` +
  `${choicesXml(sheet)}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="top"/></xf></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const relationXml = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

const relationsXml = (...relations: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;

const typesXml = (sheets: readonly MadeSheet[]): string => {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    part('styles', 'styles') +
    sheets.map((_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')).join('') +
    '</Types>'
  );
};

const workbookXml = (sheets: readonly MadeSheet[]): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
  sheets
    .map(({ name }, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('') +
  '</sheets></workbook>';

/** Makes an .xlsx (ECMA-376): bold headings that stay in sight, and lists to choose from. No formulas. */
export const writeWorkbook = (sheets: readonly MadeSheet[]): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': typesXml(sheets),
    '_rels/.rels': relationsXml(relationXml(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml(
      ...sheets.map((_, at) => relationXml(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relationXml(sheets.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: EPOCH });
};
