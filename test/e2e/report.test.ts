import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawBars } from '../../src/adapters/files/draw-bars.js';
import { writeDocument } from '../../src/adapters/files/write-document.js';
import { writeWorkbook } from '../../src/adapters/files/write-workbook.js';
import { makeReport } from '../../src/conversation/make-report.js';
import type { ReportOf } from '../../src/domain/report-input.js';
import { textsIn } from '../../src/texts/index.js';
import type { DocumentPart, MadeSheet } from '../../src/usecases/file-ports.js';
import type { Ports } from '../../src/usecases/ports.js';
import { seedDemo } from '../../src/usecases/seed-demo.js';
import { readDocx } from '../support/docx-reader.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { type OfficeFile, openInOffice, withoutBlanks } from './office.js';

const drawsPictures = process.env['MODE'] === 'pictures';
/** An office program takes its time to start. */
const PATIENCE = 180_000;

/** Where the pages are put as pictures, to be looked at. */
const PAGES = resolve('e2e-pages');
/** In points: an A4 page, the margins of a document and what an italic letter or a frame may stand out. */
const PAGE = { narrow: 595, margin: 72, slack: 8 };

const LONG =
  'Stöd till socialtjänstens chefer i omställningen till en ny lag – med underlag, lärande och uppföljning. ';

const altTextsOf = (content: Uint8Array): readonly string[] => {
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => / descr="([^"]*)"/.exec(tag)?.[1] ?? '');
};

/** How many times each part is there for who has it read aloud. */
const countIn = ({ structure }: OfficeFile, part: string): number =>
  structure
    .split('\n')
    .filter((line) => line.trim().startsWith(`${part}:`) || line.trim().startsWith(`${part} (`)).length;

/** All of a document is there when it is opened: in the navigation, on the page and for who has it read aloud. */
const expectWholeDocument = async (name: string, content: Uint8Array): Promise<OfficeFile> => {
  const { headings, tables, properties } = readDocx(content);
  const opened = await openInOffice(name, content, PAGES);
  expect(opened.title).toBe(properties['dc:title']);
  expect(opened.outline.map(withoutBlanks)).toEqual(headings.map(({ text }) => withoutBlanks(text)));
  expect(countIn(opened, 'Table')).toBe(tables.length);
  const cells = tables.flatMap((table) => [...table.headings, ...table.rows].flat());
  expect(cells.filter((cell) => !opened.readAloud.includes(withoutBlanks(cell)))).toEqual([]);
  for (const { width, words } of opened.pages) {
    expect(Math.round(width)).toBe(PAGE.narrow);
    const outside = words.filter(
      ({ left, right }) => left < PAGE.margin - PAGE.slack || right > PAGE.narrow - PAGE.margin + PAGE.slack,
    );
    expect(outside).toEqual([]);
  }
  const altTexts = altTextsOf(content);
  expect(altTexts.filter((text) => text.trim() === '')).toEqual([]);
  expect(countIn(opened, 'Figure')).toBe(altTexts.length);
  return opened;
};

/** The README's picture: a page with a table of figures and a place to write in. */
const drawPage = async ({ pages }: OfficeFile, ...texts: readonly string[]): Promise<void> => {
  const page = pages.find(({ words }) => {
    const text = words.map((word) => word.text).join(' ');
    return texts.every((each) => text.includes(each));
  });
  if (page === undefined) throw new Error(`no page has ${texts.join(' and ')}`);
  await copyFile(page.picture, 'docs/arsrapport.png');
};

/** The texts of a workbook's cells, as they stand in the file. */
const cellTextsIn = (content: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(content))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<t [^>]*>([^<]*)<\/t>/g)])
    .map(([, text = '']) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"'),
    )
    .map((text) => text.replace(/&amp;/g, '&'));

/** No cell is cut, no number is a row of hashes, and no sheet is wider than its page. */
const expectWholeWorkbook = async (name: string, content: Uint8Array): Promise<void> => {
  const { text, pages } = await openInOffice(name, content, PAGES);
  expect(text.includes('##')).toBe(false);
  expect(cellTextsIn(content).filter((cell) => !text.includes(withoutBlanks(cell)))).toEqual([]);
  for (const { width, words } of pages) {
    expect(words.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  }
};

describe('a document opened in LibreOffice', () => {
  it(
    'is whole with every part that a document may have',
    async () => {
      const bars = (value: number) => ({ value, text: `${value} timmar` });
      const picture = await drawBars({
        title: 'Timmar per område – å, ä och ö',
        series: ['2026', '2025'],
        rows: ['Barn och unga', 'Äldre', LONG, 'Åtgärder för stöd'].map((label, index) => ({
          label,
          bars: [bars(120 - index * 30), bars(60)],
        })),
      });
      const tall = await drawBars({
        title: 'Många rader',
        series: ['2026'],
        rows: Array.from({ length: 60 }, (_, index) => ({
          label: `Nätverk ${index + 1}`,
          bars: [bars(index)],
        })),
      });
      const narrow: DocumentPart = {
        kind: 'table',
        headings: ['Nr', 'Kunskapsutvecklingsprogram', 'Järfälla', 'Upplands-Bro', 'Sigtuna', 'Summa'],
        rows: Array.from({ length: 40 }, (_, index) => [`${index}`, LONG, '1', '2', '3', '1 234,50']),
        widths: [1, 4, 1, 1, 1, 1],
        numeric: [0, 2, 3, 4, 5],
        hasTotal: true,
      };
      const parts: readonly DocumentPart[] = [
        { kind: 'heading', text: 'Äldre & <äldre>' },
        { kind: 'heading', level: 2, text: 'Mål' },
        { kind: 'heading', level: 3, text: 'Mål 1: kortare väg från forskning till vardag' },
        { kind: 'paragraph', lead: 'Resultat 2026: 80 %.', text: LONG.repeat(4) },
        { kind: 'list', items: ['Frukostseminarium', LONG] },
        { kind: 'place', text: 'Skriv här: vad året har betytt för äldre.' },
        { kind: 'picture', picture, altText: 'Stapeldiagram över timmar.', caption: 'Timmar per område' },
        narrow,
        narrow,
        { kind: 'heading', text: 'Nätverk' },
        { kind: 'picture', picture: tall, altText: 'Stapeldiagram över sextio nätverk.' },
        {
          kind: 'table',
          headings: ['Vad', 'Hur'],
          rows: [['En lång ruta', LONG.repeat(90)]],
          widths: [1, 3],
        },
      ];
      const content = await writeDocument({
        title: 'Verksamhetsberättelse 2026 – utkast',
        language: 'sv-SE',
        madeBy: 'FoU-boten',
        madeAt: '2026-12-01T08:00:00.000Z',
        parts,
        footer: { text: 'Utkast', page: 'Sida', of: 'av' },
      });
      await expectWholeDocument('delar.docx', content);
    },
    PATIENCE,
  );
});

describe('the report of the demo year opened in LibreOffice', () => {
  let ports: Ports;

  beforeAll(async () => {
    ports = fakePorts({ clock: fakeClock('2026-11-20T09:00:00.000Z') });
    await seedDemo(ports);
  });

  it.each<[string, ReportOf]>([
    ['per result-goal area', { kind: 'report', year: 2026, structure: 'area' }],
    ['per pillar', { kind: 'report', year: 2026, structure: 'pillar' }],
    ['as the draft of a plan', { kind: 'plan', year: 2027, structure: 'pillar' }],
  ])(
    'is whole %s',
    async (_what, wanted) => {
      const made = { texts: textsIn('sv'), locale: 'sv', now: ports.clock.now(), by: 'Anna' } as const;
      const { document, workbook, isEmpty } = await makeReport(ports, made, wanted);
      expect(isEmpty).toBe(false);
      const opened = await expectWholeDocument(document.name, document.content);
      if (drawsPictures && wanted.kind === 'report' && wanted.structure === 'pillar') {
        await drawPage(opened, 'Aktiviteter efter typ', 'Skriv här');
      }
      await expectWholeWorkbook(workbook.name, workbook.content);
    },
    PATIENCE,
  );
});

describe('a workbook opened in LibreOffice', () => {
  it(
    'is whole with long texts and large numbers',
    async () => {
      const sheets: readonly MadeSheet[] = [
        {
          name: 'Åtgärder',
          rows: [
            ['Vad', 'En rubrik som är bredare än en vanlig kolumn i ett kalkylblad', 'Timmar', 'Hur', 'Ö'],
            [LONG.repeat(3), 'a & <b>', 1234567.25, LONG, 'två\nrader'],
            ['kort', LONG, 0.1, 'x', LONG.repeat(2)],
          ],
        },
        { name: 'Tomt', rows: [['Område', 'Timmar']] },
      ];
      await expectWholeWorkbook('delar.xlsx', writeWorkbook(sheets));
    },
    PATIENCE,
  );
});
