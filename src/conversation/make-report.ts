import { type ReportIdentity, reportKey, reportOutline } from '../domain/annual-report.js';
import type { IsoInstant } from '../domain/calendar.js';
import type { Locale, Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** A report as files. */
export interface MadeReport {
  readonly document: { readonly name: string; readonly content: Uint8Array };
  readonly workbook: { readonly name: string; readonly content: Uint8Array };
  /** Nothing is known of the year. */
  readonly isEmpty: boolean;
}

/** The headings of a report and what the staff have written under them. */
export const makeReport = async (
  ports: Pick<Ports, 'store' | 'documents' | 'spreadsheets'>,
  maker: {
    readonly texts: Texts;
    readonly locale: Locale;
    readonly now: IsoInstant;
    readonly by: string;
  },
  wanted: ReportIdentity,
): Promise<MadeReport> => {
  const { texts } = maker;
  const [report] = await ports.store.find('reports', { key: reportKey(wanted) });
  const title = texts.reportCard.name(wanted);
  const outline = reportOutline(wanted.structure, wanted.kind);
  const content = await ports.documents.write({
    title,
    language: maker.locale === 'sv' ? 'sv-SE' : 'en-GB',
    madeBy: maker.by,
    madeAt: maker.now,
    parts: outline.flatMap(({ key, level }) => [
      { kind: 'heading' as const, text: texts.reportSections[key], level },
      { kind: 'paragraph' as const, text: report?.sections.find((one) => one.key === key)?.text ?? '' },
    ]),
    footer: { text: title, page: texts.digestExport.page, of: texts.digestExport.of },
  });
  const rows = outline.map(({ key }) => [texts.reportSections[key]]);
  return {
    document: { name: `${title}.docx`, content },
    workbook: {
      name: `${title}.xlsx`,
      content: ports.spreadsheets.write([{ name: texts.digestExport.sheet, rows }]),
    },
    isEmpty: false,
  };
};
