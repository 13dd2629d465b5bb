import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from '../../src/domain/csv.js';
import { readCsv } from '../support/csv-reader.js';

const textOf = (...cells: readonly Cell[]): string => new TextDecoder().decode(csvOf([cells]));

describe('a table for a spreadsheet', () => {
  it('says that it is UTF-8, has semicolons, and ends its lines as Windows does', () => {
    const bytes = csvOf([
      ['Rubrik', 'Timmar'],
      ['SIP i Järfälla', 2],
    ]);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Rubrik;Timmar\r\nSIP i Järfälla;2\r\n');
  });

  it.each<[Cell, string]>([
    [1.5, '1,5'],
    [0, '0'],
    [undefined, ''],
    ['', ''],
    ['a;b', '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ['rad ett\r\nrad två\rrad tre', '"rad ett\nrad två\nrad tre"'],
    [' inryckt', '" inryckt"'],
    ['1,5', '1,5'],
    ['noll\u0000noll', 'nollnoll'],
  ])('writes %j as %s', (cell, written) => {
    expect(textOf(cell)).toBe(`${written}\r\n`);
  });

  it.each([
    ['=HYPERLINK("https://example.org";"klicka")'],
    ['+46 8 123'],
    ['-2+3'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    ['  =1'],
    ['\u0000=1'],
    ['\u00A0=1'],
    ['\uFEFF=1'],
    ['＝1'],
    ['＠SUM(A1)'],
    ["=cmd|' /C calc'!A0"],
  ])('makes a text of %j, which is no formula', (formula) => {
    expect(readCsv(csvOf([[formula]]))[0]?.[0]).toMatch(/^'/);
  });

  it.each(['SIP', "'redan text'", '2026-W47', 'a=b', '1-2', '(=1)'])('leaves %j as it is', (text) => {
    expect(readCsv(csvOf([[text]]))).toEqual([[text]]);
  });

  it('can be read back, whatever people have written', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", '\n', '\r', '\t', ' ', ',', 'å', '\u0000'),
      }),
    );
    const cell = fc.oneof(
      wild,
      fc.constant(undefined),
      fc.integer({ min: 0, max: 40_000 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvOf(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        rows.flat().forEach((written, index) => {
          const seen = read.flat()[index] ?? '';
          expect(seen).not.toMatch(/^[=+\-@\t\r]/);
          if (typeof written === 'number') expect(Number(seen.replace(',', '.'))).toBe(written);
          else {
            const plain = (written ?? '').replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
            expect([plain, `'${plain}`]).toContain(seen);
          }
        });
      }),
    );
  });
});
