import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/files/read-table.js';
import { writeWorkbook } from '../../../src/adapters/files/write-workbook.js';
import type { Cell } from '../../../src/domain/csv.js';
import type { TableCell } from '../../../src/domain/table.js';

/** The second row of a sheet, as the bot reads what people send. */
const readBack = async (...cells: readonly Cell[]): Promise<readonly (TableCell | undefined)[]> => {
  const table = await readTable(writeWorkbook([{ name: 'Blad', rows: [['Rubrik'], cells] }]));
  if (!table.ok) throw new Error(table.error);
  return table.value.rows[0]?.cells ?? [];
};

const rowsOf = (...rows: readonly (readonly Cell[])[]): readonly string[] => {
  const files = unzipSync(writeWorkbook([{ name: 'Blad', rows }]));
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row.*?<\/row>/gs) ?? [];
};

describe('a row of a workbook', () => {
  it.each<[string, Cell, number | undefined]>([
    ['is as high as others when its text fits', 'Järfälla', undefined],
    ['is as high as others when it holds a number', 1234567, undefined],
    ['has room for the lines of a text', 'två\nrader', 30],
    ['has room for a text that is wider than its column', 'å'.repeat(90), 45],
    ['is no higher than a row can be', 'å'.repeat(9000), 409],
  ])('%s', (_what, cell, height) => {
    const [headings = '', row = ''] = rowsOf(['Rubrik', 'b'], ['a', cell]);
    expect(headings).not.toContain(' ht=');
    expect(/ ht="(\d+)" customHeight="1"/.exec(row)?.[1]).toBe(
      height === undefined ? undefined : `${height}`,
    );
    expect(row.includes(' s="2"')).toBe(height !== undefined);
  });
});

describe('a cell of a workbook', () => {
  it('is a number when it was one, and a text when it was one', async () => {
    expect(await readBack(12, '12', 1.5)).toEqual([
      { kind: 'number', value: 12 },
      { kind: 'text', text: '12' },
      { kind: 'number', value: 1.5 },
    ]);
  });

  it('is left out when there is nothing in it', async () => {
    expect(await readBack(undefined, '', 'a')).toEqual([undefined, undefined, { kind: 'text', text: 'a' }]);
  });

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'is never the formula %j',
    async (text) => {
      expect(await readBack(text)).toEqual([{ kind: 'text', text: `'${text}` }]);
    },
  );

  it.each(['<b>&"Åsa"</b>', 'två\nrader', '_x0041_ och _x000D_', '  blanka  ', '👩‍👧'])(
    'shows %j as it stands',
    async (text) => {
      expect(await readBack(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it('can be read whatever somebody has written', async () => {
    expect(await readBack('a\u0000b\u000bc\ud800d\uffffe\r\nf')).toEqual([
      { kind: 'text', text: 'abcde\nf' },
    ]);
  });
});
