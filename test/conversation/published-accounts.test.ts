import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../src/conversation/report-document.js';
import type { ReportKind, ReportStructure } from '../../src/domain/annual-report.js';
import { reportFigures } from '../../src/domain/report-figures.js';
import { textsIn } from '../../src/texts/index.js';
import type { DocumentPart } from '../../src/usecases/file-ports.js';
import { readReport } from '../../src/usecases/report-sources.js';
import { ACCOUNTS_2017 } from '../support/accounts-2017.js';
import { ACCOUNTS_2023 } from '../support/accounts-2023.js';
import { EVERYONE } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore, type Seed } from '../support/memory-store.js';

const texts = textsIn('sv');

/** As people read it: hard spaces are spaces, and a minus is a minus. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');

const linesOf = (part: DocumentPart): readonly string[] => {
  switch (part.kind) {
    case 'heading':
    case 'place':
      return [part.text];
    case 'paragraph':
      return [[part.lead ?? '', part.text].join(' ').trim()];
    case 'list':
      return part.items;
    case 'picture':
      return [part.altText];
    case 'table':
      return [part.headings, ...part.rows].map((row) => row.join(' | '));
  }
};

const reportOf = async (
  seed: Seed,
  year: number,
  structure: ReportStructure,
  kind: ReportKind = 'report',
) => {
  const at = `${year + 1}-02-01T09:00:00.000Z`;
  const ports = fakePorts({ store: memoryStore({ ...seed, people: EVERYONE }), clock: fakeClock(at) });
  const figures = reportFigures(await readReport(ports, { kind, year, structure }));
  const made = { at, by: 'FoU Nordväst', language: 'sv-SE' };
  const document = await reportDocument({
    texts,
    figures,
    report: undefined,
    pictures: ports.pictures,
    made,
  });
  return document.parts.flatMap(linesOf).map(plain);
};

/** Where it is printed, and what must stand on one line in this order. */
type Printed = readonly [source: string, ...words: string[]];

const found = (lines: readonly string[], words: readonly string[]): boolean =>
  lines.some((line) => {
    let at = 0;
    return words.every((word) => {
      const next = line.indexOf(word, at);
      at = next + word.length;
      return next >= 0;
    });
  });

const missing = (lines: readonly string[], printed: readonly Printed[]): readonly Printed[] =>
  printed.filter(([, ...words]) => !found(lines, words));

const PRINTED_2017: readonly Printed[] = [
  ['000:81', 'Personal', '2 645', '2 980', '3 046', '66'],
  ['000:82', 'Lokal, inkl. städ, avfall', '196', '200', '200', '0'],
  ['000:83', 'IT', '0', '181', '170', '-11'],
  ['000:84', 'Övrigt', '690', '497', '120', '-377'],
  ['000:85', 'Intäkt ordinarie verksamhet', '-3 531', '-3 858', '-3 536', '322'],
  ['000:86', 'Summa', '0', '0', '0', '0'],
  ['000:99', '4,70'],
  ['000:101', 'FoU-chef/avdelningschef', '100 %'],
  ['000:102', 'utredare', '320 %', '20 % BBIC-samordnare'],
  ['000:103', 'Forskare', '50 %'],
  ['000:206', 'Resultat 2017:', '0 %', 'otydlig'],
  ['000:212', 'Resultat 2017:', 'Rapporten klar 2017.'],
  ['000:218', 'Resultat 2017:', 'analysdag'],
  ['000:224', 'Resultat 2017:', 'Rapporten är klar'],
  ['000:230', 'Resultat 2017:', '100 %', 'inte slutförd i sin helhet'],
  ['000:242', 'Resultat 2017:', 'inte klar under 2017', 'Tidsbrist'],
  ['000:258', 'Resultat 2017:', 'Underlaget till basutbildningen är klart'],
  ['000:129', 'Socionomdagen i nordväst', '250'],
];

const PRINTED_2023: readonly Printed[] = [
  ['002:193-202', 'Förebygga nyrekrytering', '86 %', '45 %', '41 %'],
  ['002:204-207', 'ifous konferens om skolnärvaro', '73 %', '14 %', '60 %'],
  ['002:217', 'Våldsbejakande extremism', '7,3'],
  ['002:222', 'Våldsbejakande extremism', '130'],
  ['002:224', 'Heder i förskolan', '8,0'],
  ['002:228', 'Heder i förskolan', '92'],
  ['002:230', 'Skyddat boende-reformen', '7,7'],
  ['002:235', 'Skyddat boende-reformen', '151'],
  ['002:241-246', 'Skyddat boende-reformen', '69 %', '20 %'],
  ['002:248-253', 'Heder i förskolan', '64 %', '27 %'],
  ['002:255-260', 'Våldsbejakande extremism', '41 %', '47 %'],
  ['002:268-271', 'Hembesöksprogrammet', '8,6'],
  ['002:277', 'Hembesöksprogrammet', '100 %'],
  ['002:285-287', 'Hembesöksprogrammet', '100 %', '73 %', '27 %'],
  ['002:322', 'ca 5 300'],
  ['002:322', '444'],
  ['002:323', 'drygt 300'],
  ['002:327', '811'],
  ['002:328', '687'],
  ['002:329', '183'],
  ['002:505', 'Chef', '100 %', '100 %'],
  ['002:506-508', 'utredare', '300 %', '300 %'],
  ['002:509', 'Projektanställd', '100 %'],
  ['002:514', '5,0', '4,0'],
  ['002:145-146', 'Familjerättsbyrån', '2024'],
];

describe('the published accounts, drawn from records', () => {
  it('2017 by area: every printed figure stands in the report', async () => {
    const lines = await reportOf(ACCOUNTS_2017, 2017, 'area');
    expect(missing(lines, PRINTED_2017)).toEqual([]);
  });

  it('2017: the council met eight times (000:113) and all eight municipalities were visited (000:145)', async () => {
    const lines = await reportOf(ACCOUNTS_2017, 2017, 'area');
    expect(lines.filter((line) => /FoU-råd/.test(line) && /\b8\b/.test(line))).not.toEqual([]);
    expect(lines.filter((line) => /8 av 8/.test(line))).not.toEqual([]);
  });

  it('2017: three reports were written on Tureberg and Edsberg (000:161), and two held informations (000:141)', async () => {
    const lines = await reportOf(ACCOUNTS_2017, 2017, 'area');
    expect(lines.filter((line) => line.includes('Tureberg och Edsberg'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('för nyanställda'))).toHaveLength(2);
  });

  it('2017: no activity from before the form is in its statistics (I9)', async () => {
    const { done } = reportFigures(
      await readReport(fakePorts({ store: memoryStore({ ...ACCOUNTS_2017, people: EVERYONE }) }), {
        kind: 'report',
        year: 2017,
        structure: 'area',
      }),
    );
    expect(done?.statistics.total.now.activities).toBe(0);
  });

  it('2023 by pillar: every printed figure stands in the report', async () => {
    const lines = await reportOf(ACCOUNTS_2023, 2023, 'pillar');
    expect(missing(lines, PRINTED_2023)).toEqual([]);
  });

  it('2024: what was planned stands ahead in the report of 2023, with dates as they were known (I32)', async () => {
    const lines = await reportOf(ACCOUNTS_2023, 2023, 'pillar');
    const ahead: readonly Printed[] = [
      ['002:152', 'Insatser för personer som utövat våld', 'februari 2024'],
      ['002:156-157', 'Att upptäcka och förebygga hedersrelaterat våld', 'januari 2024'],
      ['002:297', '23 februari', 'Skyddat boendereformen'],
      ['002:300', '29 mars', '13.15', 'Information om FoU Nordväst'],
      ['002:306', 'hösten 2024', 'KNUT'],
    ];
    const eitherOrder = ahead.filter(
      ([, ...words]) => !lines.some((line) => words.every((word) => line.includes(word))),
    );
    expect(eitherOrder).toEqual([]);
  });

  it('says nothing of money that no source tells', async () => {
    const lines = await reportOf(ACCOUNTS_2023, 2023, 'pillar');
    expect(lines.filter((line) => /tkr/.test(line) && /\d/.test(line))).toEqual([]);
  });
});
