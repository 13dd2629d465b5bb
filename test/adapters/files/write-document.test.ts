import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDocument } from '../../../src/adapters/files/write-document.js';
import type { MadeDocument } from '../../../src/usecases/file-ports.js';
import { readDocx } from '../../support/docx-reader.js';

const aDocument = (overrides: Partial<MadeDocument> = {}): MadeDocument => ({
  title: 'Förfrågan F2026-014',
  language: 'sv-SE',
  madeBy: 'FoU-boten',
  madeAt: '2026-11-18T11:00:00.000Z',
  parts: [],
  footer: { text: 'F2026-014', page: 'Sida', of: 'av' },
  ...overrides,
});

const written = async (overrides: Partial<MadeDocument> = {}) =>
  readDocx(await writeDocument(aDocument(overrides)));

afterEach(() => {
  vi.useRealTimers();
});

describe('a document', () => {
  it('has its title as the uppermost heading, and the others below it', async () => {
    const { headings } = await written({
      parts: [
        { kind: 'heading', text: 'Frågan' },
        { kind: 'paragraph', text: 'Hur gör vi?' },
        { kind: 'heading', text: 'Historik' },
      ],
    });
    expect(headings).toEqual([
      { level: 1, text: 'Förfrågan F2026-014' },
      { level: 2, text: 'Frågan' },
      { level: 2, text: 'Historik' },
    ]);
  });

  it('says its title, language, maker and time, by the clock that it was given', async () => {
    const { properties, language } = await written({ title: 'Åtgärder & <planer> "nu"' });
    expect(properties).toEqual({
      'dc:title': 'Åtgärder & <planer> "nu"',
      'dc:creator': 'FoU-boten',
      'cp:lastModifiedBy': 'FoU-boten',
      'dcterms:created': '2026-11-18T11:00:00.000Z',
      'dcterms:modified': '2026-11-18T11:00:00.000Z',
      'dc:language': 'sv-SE',
    });
    expect(language).toBe('sv-SE');
    expect((await written({ language: 'en-GB' })).language).toBe('en-GB');
  });

  it('numbers its pages', async () => {
    const { footer, footerFields } = await written();
    expect(footer).toBe('F2026-014 · Sida  av ');
    expect(footerFields).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has tables whose headings are repeated on every page', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['d', '', 'f'],
    ];
    const { tables } = await written({
      parts: [
        { kind: 'table', headings: ['Uppgift', 'Värde'], rows: [['Kommun', 'Solna']], widths: [1, 2] },
        { kind: 'table', headings: ['När', 'Vem', 'Vad'], rows, widths: [1, 1, 1] },
      ],
    });
    expect(tables).toEqual([
      { headings: [['Uppgift', 'Värde']], rows: [['Kommun', 'Solna']] },
      { headings: [['När', 'Vem', 'Vad']], rows },
    ]);
  });

  it.each([
    ['XML', '<w:br/> & ]]> <!-- "x" -->'],
    ['a field', '{ HYPERLINK "https://evil.example" } =1+1'],
    ['a link', 'https://evil.example/?a=1&b=2'],
    ['blanks at both ends', '  två  blanka  '],
    ['lines', 'ett\ntvå\n\nfyra'],
    ['letters and a picture', 'Åsa Öberg 👩‍👧'],
  ])('shows %s as it stands', async (_what, text) => {
    const { tables, paragraphs, elements } = await written({
      parts: [
        { kind: 'paragraph', text },
        { kind: 'table', headings: ['a'], rows: [[text]], widths: [1] },
      ],
    });
    expect(paragraphs.at(-1)).toBe(text);
    expect(tables[0]?.rows).toEqual([[text]]);
    for (const element of ['w:hyperlink', 'w:fldChar', 'w:fldSimple', 'w:instrText']) {
      expect(elements).not.toContain(element);
    }
  });

  it('can be read whatever somebody has written', async () => {
    const text = 'a\u0000b\u000bc\ud800d\uffffe\r\nf';
    const { paragraphs, properties } = await written({ title: text, parts: [{ kind: 'paragraph', text }] });
    expect(paragraphs).toEqual(['abcde\nf', 'abcde\nf']);
    expect(properties['dc:title']).toBe('abcde\nf');
  });

  it('is the same file whenever it is made', async () => {
    const made = aDocument({
      parts: [{ kind: 'table', headings: ['a', 'b'], rows: [['c', 'd']], widths: [1, 1] }],
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00Z') });
    const first = await writeDocument(made);
    vi.setSystemTime(new Date('2027-03-01T08:00:00Z'));
    const second = await writeDocument(made);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
