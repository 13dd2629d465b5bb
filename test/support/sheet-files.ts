import { strToU8, zipSync } from 'fflate';

/** Parts of an .xlsx by their path; a test puts in what it is about. */
export type SheetParts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

/** As Excel writes them: one sheet, shared texts, and the styles 1 (a day), 2 (a time) and 3 (both, by a code). */
export const SHEET_PARTS: SheetParts = {
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="[Red]0.0&quot; dagar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>delad text</t></si><si><r><t>två </t></r><r><t xml:space="preserve">delar</t></r><rPh><t>bort</t></rPh></si></sst>`,
};

/** The rows of a sheet as XML. */
export const sheetOf = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;

/** An .xlsx. */
export const xlsxOf = (rows: string, parts: SheetParts = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...SHEET_PARTS, 'xl/worksheets/sheet1.xml': sheetOf(rows), ...parts }).map(
        ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part],
      ),
    ),
    { level: 1 },
  );

/** A cell with a text. */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of texts, from row 1. */
export const textRows = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, at) => textCell(`${String.fromCharCode(65 + at)}${row + 1}`, text)).join('')}</row>`,
    )
    .join('');
