import { reportDocument } from '../../src/conversation/report-document.js';
import { reportSheets } from '../../src/conversation/report-workbook.js';
import type { AnnualReport } from '../../src/domain/annual-report.js';
import { reportFigures } from '../../src/domain/report-figures.js';
import type { ReportOf } from '../../src/domain/report-input.js';
import { type Locale, textsIn } from '../../src/texts/index.js';
import type { BarChart, DocumentPart, MadeDocument, MadeSheet } from '../../src/usecases/file-ports.js';
import { readReport } from '../../src/usecases/report-sources.js';
import { fakePorts } from './fakes.js';
import { memoryStore, type Seed } from './memory-store.js';
import { reportWorld } from './report-world.js';

export const BY_PILLAR: ReportOf = { kind: 'report', year: 2026, structure: 'pillar' };
export const BY_AREA: ReportOf = { kind: 'report', year: 2026, structure: 'area' };
export const THE_PLAN: ReportOf = { kind: 'plan', year: 2027, structure: 'pillar' };

/** A report as it is made of what a store holds, with the charts that were drawn for it. */
export const reportOf = async (
  wanted: ReportOf,
  {
    seed = reportWorld(),
    report,
    locale = 'sv',
  }: { readonly seed?: Seed; readonly report?: AnnualReport; readonly locale?: Locale } = {},
): Promise<{
  readonly document: MadeDocument;
  readonly sheets: readonly MadeSheet[];
  readonly charts: readonly BarChart[];
}> => {
  const figures = reportFigures(await readReport(fakePorts({ store: memoryStore(seed) }), wanted));
  const texts = textsIn(locale);
  const charts: BarChart[] = [];
  const pictures = {
    drawBars: async (chart: BarChart) => {
      charts.push(chart);
      return { content: new Uint8Array([1]), width: 600, height: 300 };
    },
  };
  const made = { at: '2026-12-01T09:00:00.000Z', by: 'Anna Demo', language: 'sv-SE' };
  const document = await reportDocument({ texts, figures, report, pictures, made });
  return { document, sheets: reportSheets({ texts, figures }), charts };
};

/** A text with one kind of space, as people compare it. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ');

const textsOf = (part: DocumentPart): readonly string[] => {
  switch (part.kind) {
    case 'heading':
    case 'place':
      return [part.text];
    case 'paragraph':
      return [[part.lead ?? '', part.text].join(' ').trim()];
    case 'list':
      return part.items;
    case 'picture':
      return [];
    case 'table':
      return [part.headings.join(' | '), ...part.rows.map((row) => row.join(' | '))];
  }
};

/** Everything that is read in the document, a line for each paragraph and each row. */
export const linesOf = ({ parts }: Pick<MadeDocument, 'parts'>): readonly string[] =>
  parts.flatMap(textsOf).map(plain);

/** What stands beneath a heading, to the next of the same level or a higher one. */
export const beneath = (document: MadeDocument, heading: string): readonly DocumentPart[] => {
  const start = document.parts.findIndex((part) => part.kind === 'heading' && part.text === heading);
  const found = document.parts[start];
  if (found?.kind !== 'heading') throw new Error(`no heading ${heading}`);
  const { level = 1 } = found;
  const rest = document.parts.slice(start + 1);
  const end = rest.findIndex((part) => part.kind === 'heading' && (part.level ?? 1) <= level);
  return end < 0 ? rest : rest.slice(0, end);
};
