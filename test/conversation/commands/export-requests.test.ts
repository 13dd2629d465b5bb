import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import type { Request } from '../../../src/domain/request.js';
import { textInCell } from '../../../src/domain/table.js';
import type { Locale } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { readCsv } from '../../support/csv-reader.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { fileTalk } from '../../support/file-talk.js';
import { shownIn } from '../../support/talk.js';
import { aWholeRequest } from '../../support/whole-requests.js';

const REQUESTS: readonly Request[] = [
  aRequest('F2026-1000', { municipalityId: 'solna', question: '=HYPERLINK("https://evil.example")' }),
  aWholeRequest(),
  aRequest('F2026-999', { pillar: null, assignedTo: [martin.id, anna.id], requestedBy: '2026-gone' }),
];

const talk = (requests: readonly Request[] = REQUESTS) =>
  fileTalk(requests.map((request) => insert('requests', request)));

/** The rows of each file that was handed over, by its ending, as texts. */
const exported = async (
  from: Person | undefined,
  text: string,
  { locale = 'sv', requests }: { locale?: Locale; requests?: readonly Request[] } = {},
) => {
  const { write, made, ports } = await talk(requests);
  const said = shownIn(await write(from, text, locale));
  const tables: Record<string, string[][]> = {};
  for (const { file } of made) {
    if (file.name.endsWith('.csv')) {
      tables['csv'] = readCsv(file.content);
      continue;
    }
    const table = await ports.spreadsheets.read(file.content);
    if (!table.ok) throw new Error(table.error);
    const { headings, rows } = table.value;
    tables['xlsx'] = [headings, ...rows].map(({ cells }) => cells.map((cell) => textInCell(cell) ?? ''));
  }
  return { said, made, tables };
};

const numbersIn = (rows: string[][] | undefined): string[] =>
  (rows ?? []).slice(1).map(([number = '']) => number);

describe('exportera förfrågningar', () => {
  it('hands over a workbook and a text file, and says where they lie', async () => {
    const { said, made } = await exported(martin, 'exportera förfrågningar');
    expect(said).toBe(
      'Här är de 3 förfrågningarna som Excelfil. Filen ligger här: data/filer/förfrågningar-2026-11-18.xlsx\n' +
        'Här är de 3 förfrågningarna som csv-fil. Filen ligger här: data/filer/förfrågningar-2026-11-18.csv',
    );
    for (const one of made) {
      expect(one).toMatchObject({ personId: martin.id, file: { forRoles: ['staff', 'council_member'] } });
    }
  });

  it('holds the same in both, by number', async () => {
    const { tables } = await exported(martin, 'exportera förfrågningar');
    expect(numbersIn(tables['csv'])).toEqual(['F2026-014', 'F2026-999', 'F2026-1000']);
    const width = Object.keys(sv.requestExport.columns).length;
    // A workbook leaves out the empty cells at the end of a row.
    const padded = tables['xlsx']?.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    expect(padded).toEqual(tables['csv']);
  });

  it('tells of each request what a register needs', async () => {
    const { tables } = await exported(martin, 'exportera förfrågningar som csv');
    const [headings = [], closed = [], received = []] = tables['csv'] ?? [];
    const rowOf = (cells: readonly string[]) =>
      Object.fromEntries(headings.map((name, at) => [name, cells[at]]));
    expect(rowOf(closed)).toEqual({
      Nummer: 'F2026-014',
      Kommun: 'Järfälla',
      Läge: 'Avslutad',
      Linje: 'Andra linjens FoU',
      'Form av stöd': 'Studie eller utvärdering',
      Område: 'Allmän verksamhet',
      Pelare: 'Producera kunskap',
      Fråga: 'Hur följer vi upp vår nya öppenvård?\nVi vill börja i höst.',
      'Skickad av': 'jarfalla Demo',
      'Kommunens kontakt': 'jarfalla Demo',
      'Ansvarig hos FoU': 'Anna Demo',
      Skickad: '2026-02-02',
      'Dagar öppen': '273',
      Beslutsdatum: '2026-03-12',
      'Beslutat av': 'förvaltningsstyrgruppen',
      Beslut: 'ja',
      Protokoll: 'protokoll, § 4',
      'Avtal underskrivet': '2026-04-01',
      'Avtal från': '2026-04-01',
      'Avtal till': '2026-10-31',
      Dokumentation: 'FoU-rapport: Öppenvård & uppföljning <2026> https://example.org/r?a=1&b=2',
      Avslutad: '2026-11-02',
    });
    expect(rowOf(received)).toMatchObject({
      Nummer: 'F2026-999',
      Pelare: '',
      'Skickad av': '',
      'Ansvarig hos FoU': 'Martin Demo, Anna Demo',
      Skickad: '2026-11-10',
      'Dagar öppen': '8',
      Beslutsdatum: '',
      Avslutad: '',
    });
  });

  it('counts the days to the day that a request was withdrawn', async () => {
    const withdrawn = aRequest('F2026-001', {
      status: 'withdrawn',
      createdAt: at('2026-11-02'),
      history: [
        {
          at: at('2026-11-05'),
          by: jarfallaMember.id,
          version: 2,
          from: 'received',
          to: 'withdrawn',
          act: { kind: 'withdraw' },
        },
      ],
    });
    const { tables } = await exported(martin, 'exportera förfrågningar som csv', { requests: [withdrawn] });
    const [headings = [], row = []] = tables['csv'] ?? [];
    expect([row[headings.indexOf('Dagar öppen')], row[headings.indexOf('Avslutad')]]).toEqual([
      '3',
      '2026-11-05',
    ]);
  });

  it('runs nothing that people wrote as a formula', async () => {
    const { tables } = await exported(martin, 'exportera förfrågningar');
    for (const kind of ['csv', 'xlsx']) {
      expect(tables[kind]?.at(-1)).toContain('\'=HYPERLINK("https://evil.example")');
    }
  });

  it.each<[string, Person, string[]]>([
    ['a council member', jarfallaMember, ['F2026-014', 'F2026-999']],
    ['another council member', solnaMember, ['F2026-1000']],
    ['the manager', anna, ['F2026-014', 'F2026-999', 'F2026-1000']],
  ])('gives %s those they may see', async (_who, person, numbers) => {
    const { tables } = await exported(person, 'exportera förfrågningar');
    expect(numbersIn(tables['csv'])).toEqual(numbers);
    expect(numbersIn(tables['xlsx'])).toEqual(numbers);
  });

  it.each([
    ['exportera förfrågningar', ['xlsx', 'csv']],
    ['Exportera alla förfrågningarna.', ['xlsx', 'csv']],
    ['export my requests', ['xlsx', 'csv']],
    ['exportera förfrågningar som Excel', ['xlsx']],
    ['exportera förfrågningar till en excelfil', ['xlsx']],
    ['exportera förfrågningar csv', ['csv']],
    ['export requests as a csv file', ['csv']],
  ])('understands "%s"', async (text, endings) => {
    const { made } = await exported(martin, text);
    expect(made.map(({ file }) => file.name.split('.').at(-1))).toEqual(endings);
  });

  it('makes no file when there are none to see', async () => {
    const { said, made } = await exported(solnaMember, 'exportera förfrågningar', {
      requests: [aWholeRequest()],
    });
    expect([said, made]).toEqual([sv.requestExport.none, []]);
  });

  it('is in English for those who have it so', async () => {
    const { said, tables } = await exported(solnaMember, 'export requests as csv', { locale: 'en' });
    expect(said).toMatch(/^Here is the only request as a csv file\. .*requests-2026-11-18\.csv$/);
    expect(tables['csv']?.[0]?.slice(0, 3)).toEqual(['Number', 'Municipality', 'Status']);
  });

  it.each<[string, Person | undefined]>([
    ['a chief', solnaChief],
    ['a stranger', undefined],
  ])('makes nothing for %s', async (_who, person) => {
    const { said, made } = await exported(person, 'exportera förfrågningar');
    expect(made).toEqual([]);
    expect(said).not.toBe('');
  });

  it('is not shown where others read', async () => {
    const { dispatch, incoming, made } = await talk();
    for (const person of [martin, jarfallaMember]) {
      const inChannel = {
        ...incoming(person, { kind: 'text', text: 'exportera förfrågningar' }),
        conversation: { id: '19:team', kind: 'channel' } as const,
      };
      expect(shownIn(await dispatch(inChannel))).toBe(sv.errors.personalOnly);
    }
    expect(made).toEqual([]);
  });
});
