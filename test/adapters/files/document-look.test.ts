import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/adapters/files/draw-bars.js';
import { writeDocument } from '../../../src/adapters/files/write-document.js';
import type { DocumentPart, MadeDocument } from '../../../src/usecases/file-ports.js';
import { readDocx } from '../../support/docx-reader.js';

/** In twentieths of a point. */
const TEXT_WIDTH = 9026;
/** In pixels: the text of an A4 page. */
const PAGE = { width: 602, height: 931 };
const EMU_OF_PIXEL = 9525;

const aDocument = (parts: readonly DocumentPart[]): MadeDocument => ({
  title: 'Verksamhetsberättelse 2026',
  language: 'sv-SE',
  madeBy: 'FoU-boten',
  madeAt: '2026-12-01T08:00:00.000Z',
  parts,
  footer: { text: 'Utkast', page: 'Sida', of: 'av' },
});

const filesOf = async (...parts: readonly DocumentPart[]) => unzipSync(await writeDocument(aDocument(parts)));

const bodyOf = async (...parts: readonly DocumentPart[]): Promise<string> =>
  strFromU8((await filesOf(...parts))['word/document.xml'] ?? new Uint8Array());

/** The whole of each element with the name, in order. */
const each = (name: string, xml: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>|<${name}(?: [^>]*)?/>`, 'gs')) ?? [];

const valuesOf = (pattern: RegExp, xml: string): readonly number[] =>
  [...xml.matchAll(pattern)].map(([, value]) => Number(value));

const picture = await drawBars({
  title: 'Timmar',
  series: ['2026'],
  rows: [{ label: 'Äldre', bars: [{ value: 3, text: '3' }] }],
});

const aTable: DocumentPart = {
  kind: 'table',
  headings: ['Post', 'Budget', 'Utfall'],
  rows: [
    ['Personal', '2 645', '2 980'],
    ['Lokaler', '305', '300'],
    ['Summa', '2 950', '3 280'],
  ],
  widths: [3, 1, 1],
  numeric: [1, 2],
  hasTotal: true,
};

describe('what a document looks like', () => {
  it('has headings of three levels in the navigation, each kept with what follows it', async () => {
    const parts: readonly DocumentPart[] = [
      { kind: 'heading', text: 'Äldre' },
      { kind: 'heading', level: 2, text: 'Mål' },
      { kind: 'heading', level: 3, text: 'Mål 1' },
    ];
    const content = await writeDocument(aDocument(parts));
    expect(readDocx(content).headings.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    const styles = each('w:style', strFromU8(unzipSync(content)['word/styles.xml'] ?? new Uint8Array()));
    for (const level of [1, 2, 3, 4]) {
      const style = styles.find((xml) => xml.includes(`w:styleId="Heading${level}"`));
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('has lists that are lists', async () => {
    const files = await filesOf({ kind: 'list', items: ['Frukostseminarium', 'Nätverk'] });
    const paragraphs = each('w:p', strFromU8(files['word/document.xml'] ?? new Uint8Array()));
    const number = /<w:numId w:val="(\d+)"\/>/.exec(paragraphs[1] ?? '')?.[1];
    expect(paragraphs.filter((xml) => xml.includes(`<w:numId w:val="${number}"/>`))).toHaveLength(2);
    const numbering = strFromU8(files['word/numbering.xml'] ?? new Uint8Array());
    expect(numbering).toContain(`<w:num w:numId="${number}"`);
    expect(numbering).toContain('<w:numFmt w:val="bullet"/>');
  });

  it.each([
    ['as it is', { width: 600, height: 300 }, { width: 600, height: 300 }],
    ['narrowed to the page', { width: 1204, height: 300 }, { width: 602, height: 150 }],
    ['shortened to the page', { width: 600, height: 7444 }, { width: 60, height: 744 }],
  ])('shows a picture %s, with what it shows in words', async (_what, size, shown) => {
    const altText = 'Stapeldiagram: "Äldre" 3 timmar & <inget> mer\u0000';
    const xml = await bodyOf({ kind: 'picture', picture: { ...picture, ...size }, altText });
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    expect(Math.round(Number(cx) / EMU_OF_PIXEL)).toBe(shown.width);
    expect(Math.round(Number(cy) / EMU_OF_PIXEL)).toBe(shown.height);
    expect(shown.width).toBeLessThanOrEqual(PAGE.width);
    expect(shown.height).toBeLessThanOrEqual(PAGE.height);
    expect(xml).toContain('descr="Stapeldiagram: &quot;Äldre&quot; 3 timmar &amp; &lt;inget&gt; mer"');
  });

  it('keeps a picture on the page of its caption', async () => {
    const part = { kind: 'picture', picture, altText: 'Timmar' } as const;
    const [, alone] = each('w:p', await bodyOf(part));
    expect(alone).not.toContain('<w:keepNext/>');
    const [, above, caption] = each('w:p', await bodyOf({ ...part, caption: 'Diagram 1. Timmar' }));
    expect(above).toContain('<w:keepNext/>');
    expect(caption).toContain('<w:pStyle w:val="Caption"/>');
    expect(caption).toContain('Diagram 1. Timmar');
  });

  it.each([[[1]], [[3, 1, 1]], [[1, 1, 1, 1, 1, 1, 1]], [[7, 13, 17, 19, 23, 29]]])(
    'has no table that is wider than the page: %j',
    async (widths) => {
      const headings = widths.map(() => 'Socialtjänstutvecklingsstrategi');
      const xml = await bodyOf({ kind: 'table', headings, rows: [headings], widths });
      const columns = valuesOf(/<w:gridCol w:w="(\d+)"/g, xml);
      const sum = columns.reduce((all, width) => all + width, 0);
      expect(columns).toHaveLength(widths.length);
      expect(sum).toBeLessThanOrEqual(TEXT_WIDTH);
      expect(sum).toBeGreaterThan(TEXT_WIDTH - widths.length);
      expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    },
  );

  it('has its figures to the right and the sum in bold, and parts neither from the rows beside them', async () => {
    const rows = each('w:tr', await bodyOf(aTable));
    const [headings = '', first = '', second = '', total = ''] = rows;
    for (const row of rows) {
      const sides = each('w:tc', row).map((cell) => cell.includes('<w:jc w:val="right"/>'));
      expect(sides).toEqual([false, true, true]);
      expect(row).toContain('<w:cantSplit/>');
    }
    const isBold = (row: string) => row.includes('<w:b/>');
    expect([headings, first, second, total].map(isBold)).toEqual([true, false, false, true]);
    const isKept = (row: string) => each('w:p', row).every((xml) => xml.includes('<w:keepNext/>'));
    expect([headings, first, second, total].map(isKept)).toEqual([true, false, true, false]);
  });

  it('does not make one table of two', async () => {
    const xml = await bodyOf(aTable, aTable);
    expect(xml).toMatch(/<\/w:tbl><w:p\b.*?<w:tbl>/s);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('frames the place where somebody is to write', async () => {
    const [, place = ''] = each('w:p', await bodyOf({ kind: 'place', text: 'Skriv här: året' }));
    expect(place).toContain('w:val="dashed"');
    expect(place).toContain('Skriv här: året');
  });

  it('is the same bytes with pictures and lists in it', async () => {
    const parts: readonly DocumentPart[] = [
      { kind: 'picture', picture, altText: 'a', caption: 'b' },
      { kind: 'list', items: ['c'] },
      { kind: 'picture', picture, altText: 'd' },
      aTable,
    ];
    const [first, second] = [await writeDocument(aDocument(parts)), await writeDocument(aDocument(parts))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const ids = valuesOf(/<wp:docPr id="(\d+)"/g, await bodyOf(...parts));
    expect(new Set(ids).size).toBe(2);
  });
});
