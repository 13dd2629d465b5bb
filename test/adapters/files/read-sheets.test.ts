import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/adapters/files/read-table.js';
import { writeWorkbook } from '../../../src/adapters/files/write-workbook.js';
import type { FileProblem, NamedTable } from '../../../src/domain/table.js';
import { SHEET_PARTS, textCell, xlsxOf } from '../../support/sheet-files.js';

const read = async (content: Uint8Array): Promise<readonly NamedTable[]> => {
  const sheets = await readSheets(content);
  if (!sheets.ok) throw new Error(sheets.error);
  return sheets.value;
};

const problemOf = async (content: Uint8Array): Promise<FileProblem | undefined> => {
  const sheets = await readSheets(content);
  return sheets.ok ? undefined : sheets.error;
};

const rows = (count: number): string[][] => [
  ['Mål'],
  ...Array.from({ length: count }, (_, at) => [`Mål ${at}`]),
];

describe('the sheets of a workbook', () => {
  it('are read in their order, each with its name; one that holds headings only is left out', async () => {
    const sheets = await read(
      writeWorkbook([
        { name: 'Mål', rows: [['Mål'], ['Fler frukostar']] },
        { name: 'Tomt', rows: [['Titel']] },
        { name: 'Ekonomi', rows: [['Post'], ['Personal']] },
      ]),
    );
    expect(sheets.map(({ name, table }) => [name, table.rows[0]?.cells])).toEqual([
      ['Mål', [{ kind: 'text', text: 'Fler frukostar' }]],
      ['Ekonomi', [{ kind: 'text', text: 'Personal' }]],
    ]);
  });

  it('that are hidden are passed over', async () => {
    const hidden = String(SHEET_PARTS['xl/workbook.xml']).replace(
      '<sheets>',
      '<sheets><sheet name="Dolt" state="hidden" sheetId="2" r:id="rId1"/>',
    );
    const content = xlsxOf(`<row r="1">${textCell('A1', 'a')}</row><row r="2">${textCell('A2', 'b')}</row>`, {
      'xl/workbook.xml': hidden,
    });
    expect((await read(content)).map(({ name }) => name)).toEqual(['Blad1']);
  });

  it('hold 5,000 rows together and not one more', async () => {
    const sheets = (second: number) =>
      writeWorkbook([
        { name: 'Ett', rows: rows(3000) },
        { name: 'Två', rows: rows(second) },
      ]);
    expect(await read(sheets(2000))).toHaveLength(2);
    expect(await problemOf(sheets(2001))).toBe('too_many_rows');
  });

  it('are at most a hundred', async () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => `<sheet name="Blad${at}" sheetId="${at + 1}" r:id="rId1"/>`,
    ).join('');
    const content = xlsxOf('', {
      'xl/workbook.xml': String(SHEET_PARTS['xl/workbook.xml']).replace('<sheets>', `<sheets>${many}`),
    });
    expect(await problemOf(content)).toBe('broken');
  });

  it('are refused when all of them hold headings only', async () => {
    expect(await problemOf(writeWorkbook([{ name: 'Mål', rows: [['Mål']] }]))).toBe('empty');
  });

  it('of a text file are one without a name', async () => {
    expect((await read(Buffer.from('Mål\nFler frukostar'))).map(({ name }) => name)).toEqual(['']);
  });

  it.each([
    ['its format', 9, ''],
    ['a format of its own', 165, '<numFmts><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>'],
  ])('show a number as a percentage by %s', async (_how, format, formats) => {
    const content = xlsxOf(
      `<row r="1">${textCell('A1', 'a')}</row><row r="2"><c r="A2" s="1"><v>0.8</v></c></row>`,
      {
        'xl/styles.xml': `<styleSheet>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`,
      },
    );
    expect((await read(content))[0]?.table.rows[0]?.cells).toEqual([
      { kind: 'number', value: 0.8, isPercent: true },
    ]);
  });

  it('take a percent sign in quotes for a text and no format', async () => {
    const content = xlsxOf(
      `<row r="1">${textCell('A1', 'a')}</row><row r="2"><c r="A2" s="1"><v>80</v></c></row>`,
      {
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="0&quot; %&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      },
    );
    expect((await read(content))[0]?.table.rows[0]?.cells).toEqual([{ kind: 'number', value: 80 }]);
  });
});
