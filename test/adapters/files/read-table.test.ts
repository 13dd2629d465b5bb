import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/files/read-table.js';
import type { FileProblem, TableCell } from '../../../src/domain/table.js';
import { sheetOf, textCell, textRows, xlsxOf } from '../../support/sheet-files.js';

const HEADINGS = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

/** What the cell A2 is read as. */
const cellA2 = async (cell: string): Promise<TableCell | undefined> => {
  const table = await readTable(xlsxOf(`${HEADINGS}<row r="2">${cell}${textCell('B2', 'x')}</row>`));
  if (!table.ok) throw new Error(table.error);
  return table.value.rows[0]?.cells[0];
};

const problemOf = async (content: Uint8Array | string): Promise<FileProblem | undefined> => {
  const table = await readTable(typeof content === 'string' ? Buffer.from(content) : content);
  return table.ok ? undefined : table.error;
};

/** Style 1 has the format, unless it is given another one. */
const stylesOf = (code: string, format = 165): string =>
  `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`;

const text = (written: string) => ({ kind: 'text', text: written });

describe('a workbook', () => {
  it.each<[string, string, TableCell | undefined]>([
    ['a shared text', '<c r="A2" t="s"><v>0</v></c>', { kind: 'text', text: 'delad text' }],
    [
      'a text in two runs, without its reading aid',
      '<c r="A2" t="s"><v>1</v></c>',
      { kind: 'text', text: 'två delar' },
    ],
    ['a text of its own', textCell('A2', 'egen &amp; &#229;'), { kind: 'text', text: 'egen & å' }],
    ['a sign that XML cannot hold', textCell('A2', 'a_x000D_b'), { kind: 'text', text: 'a\rb' }],
    ['a number', '<c r="A2"><v>1.5</v></c>', { kind: 'number', value: 1.5 }],
    ['a number in a style of its own', '<c r="A2" s="4"><v>3</v></c>', { kind: 'number', value: 3 }],
    ['a day', '<c r="A2" s="1"><v>46343</v></c>', { kind: 'moment', date: '2026-11-17' }],
    ['the first day that is sure', '<c r="A2" s="1"><v>61</v></c>', { kind: 'moment', date: '1900-03-01' }],
    ['a day that there never was', '<c r="A2" s="1"><v>60</v></c>', { kind: 'number', value: 60 }],
    ['a day after all others', '<c r="A2" s="1"><v>2958466</v></c>', { kind: 'number', value: 2958466 }],
    ['a time', '<c r="A2" s="2"><v>0.375</v></c>', { kind: 'moment', time: '09:00' }],
    [
      'a day and a time',
      '<c r="A2" s="3"><v>46343.5625</v></c>',
      { kind: 'moment', date: '2026-11-17', time: '13:30' },
    ],
    [
      'a time that rounds to the next day',
      '<c r="A2" s="3"><v>46343.99999</v></c>',
      { kind: 'moment', date: '2026-11-18' },
    ],
    [
      'a day written out',
      '<c r="A2" t="d"><v>2026-11-17T00:00:00</v></c>',
      { kind: 'moment', date: '2026-11-17' },
    ],
    ['true', '<c r="A2" t="b"><v>1</v></c>', { kind: 'text', text: 'true' }],
    ['an error', '<c r="A2" t="e"><v>#REF!</v></c>', { kind: 'error_value' }],
    ['a formula, whatever it is said to come to', '<c r="A2"><f>1+1</f><v>2</v></c>', { kind: 'formula' }],
    [
      'a formula that gives a text',
      '<c r="A2" t="str"><f>CONCAT("a","b")</f><v>ab</v></c>',
      { kind: 'formula' },
    ],
    ['a formula that is shared', '<c r="A2"><f t="shared" si="0"/><v>2</v></c>', { kind: 'formula' }],
    ['nothing', '<c r="A2" s="1"/>', undefined],
    ['blanks', textCell('A2', '   '), undefined],
    ['too much', textCell('A2', 'a'.repeat(32_768)), { kind: 'huge' }],
  ])('reads %s', async (_what, cell, expected) => {
    expect(await cellA2(cell)).toEqual(expected);
  });

  it.each<[string, string, TableCell]>([
    ['of 255 characters', 'd'.repeat(255), { kind: 'moment', date: '2026-11-17' }],
    ['with a bracket that another one follows', '[d[Red]0', { kind: 'moment', date: '2026-11-17' }],
    ['with its letters in a bracket', '[Red]0', { kind: 'number', value: 46343 }],
  ])('reads a format %s', async (_what, code, expected) => {
    const rows = `${HEADINGS}<row r="2"><c r="A2" s="1"><v>46343</v></c></row>`;
    const table = await readTable(xlsxOf(rows, { 'xl/styles.xml': stylesOf(code) }));
    expect(table).toMatchObject({ value: { rows: [{ cells: [expected] }] } });
  });

  it('with a format longer than Excel takes is refused, also when no style has it', async () => {
    for (const styleOf of [165, 0]) {
      const parts = { 'xl/styles.xml': stylesOf('['.repeat(256), styleOf) };
      expect(await problemOf(xlsxOf(textRows(['a'], ['b']), parts))).toBe('broken');
    }
  });

  it('takes no cell that a formula elsewhere has filled for a value', async () => {
    const rows = `${HEADINGS}<row r="2"><c r="A2"><f t="array" ref="A2:A3">B2:B3</f><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>`;
    const table = await readTable(xlsxOf(rows));
    expect(table).toMatchObject({
      ok: true,
      value: {
        rows: [
          { number: 2, cells: [{ kind: 'formula' }] },
          { number: 3, cells: [{ kind: 'formula' }] },
          { number: 4, cells: [{ kind: 'number', value: 3 }] },
        ],
      },
    });
  });

  it('is counted as Excel counts, also where rows and cells are left out or not numbered', async () => {
    const rows = `<row r="3"><c r="B3" t="s"><v>0</v></c></row><row r="7"><c r="C7"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>`;
    expect(await readTable(xlsxOf(rows))).toEqual({
      ok: true,
      value: {
        headings: { number: 3, cells: [undefined, text('delad text')] },
        rows: [
          { number: 7, cells: [undefined, undefined, { kind: 'number', value: 1 }] },
          {
            number: 8,
            cells: [
              { kind: 'number', value: 2 },
              { kind: 'number', value: 3 },
            ],
          },
        ],
      },
    });
  });

  it('is read when its elements have prefixes and its days are counted from 1904', async () => {
    const ns = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const table = await readTable(
      xlsxOf('', {
        'xl/workbook.xml': `<x:workbook ${ns} xmlns:rel="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="dold" state="hidden" rel:id="rId9"/><x:sheet name="a" rel:id="rId1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet ${ns}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="A2" s="1"><x:v>44881</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(table).toMatchObject({ value: { rows: [{ cells: [{ kind: 'moment', date: '2026-11-17' }] }] } });
  });

  it('of 5,000 rows is read, and of one more it is not', async () => {
    const rows = (count: number) =>
      HEADINGS +
      Array.from(
        { length: count },
        (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
      ).join('');
    expect(await readTable(xlsxOf(rows(5000)))).toMatchObject({ ok: true });
    expect(await problemOf(xlsxOf(rows(5001)))).toBe('too_many_rows');
  });

  it('with a doctype is refused before an entity can unpack', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${sheetOf(textRows(['a'], ['&b;'])).replace(/^<\?xml[^>]*>/, '')}`;
    expect(await problemOf(xlsxOf('', { 'xl/worksheets/sheet1.xml': bomb }))).toBe('broken');
    expect(await problemOf(xlsxOf(textRows(['a'], ['&okänd;'])))).toBe('broken');
    const plain = `<!DOCTYPE x>${sheetOf(textRows(['a'], ['b'])).replace(/^<\?xml[^>]*>/, '')}`;
    expect(await problemOf(xlsxOf('', { 'xl/worksheets/sheet1.xml': plain }))).toBe('broken');
  });

  it.each([
    [64, undefined],
    [65, 'broken'],
  ])('with elements %i deep is read or refused', async (depth, problem) => {
    // The sheet, its data, the row and the cell are four of them.
    const deep = `<c r="A3">${'<x>'.repeat(depth - 4)}${'</x>'.repeat(depth - 4)}</c>`;
    const rows = `${textRows(['a'], ['b'])}<row r="3">${deep}</row>`;
    expect(await problemOf(xlsxOf(rows))).toBe(problem);
  });

  it('that unpacks to more than 50 MB is refused, whatever it says of its size', async () => {
    const blanks = sheetOf(`${textRows(['a'], ['b'])}${' '.repeat(51 * 1024 * 1024)}`);
    const bomb = Buffer.from(xlsxOf('', { 'xl/worksheets/sheet1.xml': blanks }));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(bomb)).toBe('unpacks_too_big');
    // The sizes stand in the central directory, after the name of each entry's record.
    const at = bomb.indexOf(
      Buffer.from([0x50, 0x4b, 1, 2]),
      bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 60,
    );
    bomb.writeUInt32LE(1000, at + 24);
    expect(await problemOf(bomb)).toBe('unpacks_too_big');
  });

  it('that unpacks to more than 50 MB in parts that are each less is refused', async () => {
    const half = ' '.repeat(26 * 1024 * 1024);
    const parts = {
      'xl/sharedStrings.xml': `<sst><si><t>a</t></si>${half}</sst>`,
      'xl/worksheets/sheet1.xml': sheetOf(`${textRows(['a'], ['b'])}${half}`),
    };
    expect(await problemOf(xlsxOf('', parts))).toBe('unpacks_too_big');
  });

  const whole = Buffer.from(xlsxOf(textRows(['a'], ['b'])));
  const changed = (at: number, value: number): Buffer => {
    const copy = Buffer.from(whole);
    copy[at] = value;
    return copy;
  };
  const flagAt = (signature: readonly number[], offset: number): number =>
    whole.indexOf(Buffer.from(signature)) + offset;

  it.each<[string, Uint8Array | string, FileProblem]>([
    ['cut short', whole.subarray(0, 300), 'broken'],
    ['without its end', whole.subarray(0, whole.length - 30), 'broken'],
    ['with a changed byte', changed(80, (whole[80] ?? 0) ^ 0xff), 'broken'],
    ['with an entry that is encrypted', changed(flagAt([0x50, 0x4b, 1, 2], 8), 1), 'encrypted'],
    ['with a number that is none', xlsxOf('<row r="1"><c r="A1"><v>ett</v></c></row>'), 'broken'],
    ['with XML that does not end', xlsxOf('<row r="1">'), 'broken'],
    ['with macros', xlsxOf(textRows(['a'], ['b']), { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['that is a zip of something else', Buffer.from([0x50, 0x4b, 3, 4, ...new Uint8Array(100)]), 'broken'],
    ['without sheets', xlsxOf('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }), 'empty'],
    ['without rows', xlsxOf(''), 'empty'],
    ['with headings alone', xlsxOf(textRows(['Datum', 'Typ'])), 'empty'],
    [
      'with a cell far to the right',
      xlsxOf(`${HEADINGS}<row r="2">${textCell('ZZ2', 'x')}</row>`),
      'too_many_columns',
    ],
    [
      'with thousands of filled areas',
      xlsxOf(`${HEADINGS}<row r="2">${'<c r="A2"><f t="array" ref="A2:A3">1</f></c>'.repeat(501)}</row>`),
      'broken',
    ],
    ['larger than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'too_big'],
  ])('%s is refused', async (_what, content, problem) => {
    expect(await problemOf(content)).toBe(problem);
  });

  it('in the old format, or with a password, is told apart', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    expect(await problemOf(old)).toBe('old_excel');
    old.write('EncryptedPackage', 520, 'utf16le');
    expect(await problemOf(old)).toBe('encrypted');
  });
});

describe('whatever is sent', () => {
  const whole = Buffer.from(xlsxOf(textRows(['Datum', 'Typ'], ['2026-11-17', 'Bollplank'])));

  it('is read or refused, and never breaks the bot', async () => {
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    const changed = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', '=', 'a', '\t', ' ') }).map(Buffer.from),
      place.map((end) => whole.subarray(0, end)),
      changed.map((changes) => {
        const copy = Buffer.from(whole);
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        expect(await readTable(content)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  it('in XML of any shape is read or refused', async () => {
    const piece = fc.constantFrom(
      ...['<row>', '</row>', '<row r="9">', '<c r="A1">', '<c r="ZZZ9" t="s">', '<c t="inlineStr">', '</c>'],
      ...[
        '<v>',
        '</v>',
        '1',
        '-1',
        '1e400',
        'x',
        '<f t="array" ref="A1:C9"/>',
        '<is><t>',
        '</t></is>',
        '<row r="-1"/>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        expect(await readTable(xlsxOf(pieces.join('')))).toHaveProperty('ok');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text file', () => {
  const rowsOf = async (content: Buffer | string) => {
    const table = await readTable(Buffer.from(content));
    if (!table.ok) throw new Error(table.error);
    const { headings, rows } = table.value;
    return [headings, ...rows].map(({ number, cells }) => [number, ...cells]);
  };

  it.each([
    ['semicolons', 'Datum;Typ\r\n2026-11-17;Bollplank, och mer\r\n'],
    ['tabs', 'Datum\tTyp\n2026-11-17\tBollplank, och mer'],
    ['commas', 'Datum,Typ\r2026-11-17,"Bollplank, och mer"\r'],
    ['a sign that it states', 'sep=|\r\nDatum|Typ\r\n2026-11-17|Bollplank, och mer'],
  ])('has its cells parted by %s', async (_what, content) => {
    expect(await rowsOf(content)).toEqual([
      [1, text('Datum'), text('Typ')],
      [2, text('2026-11-17'), text('Bollplank, och mer')],
    ]);
  });

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Område;å\nx;ö')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFOmråde;å\nx;ö')],
    ['Windows-1252', Buffer.from('Område;å\nx;ö', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFOmråde;å\nx;ö', 'utf16le')],
  ])('is read as %s', async (_what, content) => {
    expect(await rowsOf(content)).toEqual([
      [1, text('Område'), text('å')],
      [2, text('x'), text('ö')],
    ]);
  });

  it('counts rows as a spreadsheet does: a line break in quotes is none, an empty line is one', async () => {
    expect(await rowsOf('a;b\n"rad\nett ""två""";c\n\n;;\nd;e\n')).toEqual([
      [1, text('a'), text('b')],
      [2, text('rad\nett "två"'), text('c')],
      [5, text('d'), text('e')],
    ]);
  });

  it('has formulas where Excel would', async () => {
    expect(await rowsOf('a;b\n=1+1;-2')).toEqual([
      [1, text('a'), text('b')],
      [2, { kind: 'formula' }, text('-2')],
    ]);
  });

  it.each<[string, string | Uint8Array, FileProblem]>([
    ['a quotation mark that never closes', 'a;b\n"c;d\n', 'open_quote'],
    ['zero bytes', Buffer.from('a;b\0c'), 'no_table'],
    ['a web page', '<html><table></table></html>', 'no_table'],
    ['a PDF', '%PDF-1.7 x', 'no_table'],
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n;;\n', 'empty'],
    ['more empty rows than it could have of others', `a\nb\n${'\n'.repeat(9999)}`, 'too_many_rows'],
    ['5,001 rows', `a\n${'b\n'.repeat(5001)}`, 'too_many_rows'],
    ['101 columns', `a\n${';'.repeat(100)}x`, 'too_many_columns'],
  ])('with %s is refused', async (_what, content, problem) => {
    expect(await problemOf(content)).toBe(problem);
  });
});
