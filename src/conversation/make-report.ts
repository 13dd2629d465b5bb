import { type AnnualReport, reportKey } from '../domain/annual-report.js';
import type { IsoInstant } from '../domain/calendar.js';
import { type ReportFigures, reportFigures } from '../domain/report-figures.js';
import type { ReportOf } from '../domain/report-input.js';
import type { Locale, Texts } from '../texts/index.js';
import type { Pictures } from '../usecases/file-ports.js';
import { othersFirst } from '../usecases/others-first.js';
import type { Ports } from '../usecases/ports.js';
import { readReport } from '../usecases/report-sources.js';
import { reportDocument } from './report-document.js';
import { reportSheets } from './report-workbook.js';

type Needs = Pick<Ports, 'store' | 'clock' | 'timeZone' | 'documents' | 'spreadsheets'> & {
  readonly pictures: Pictures;
};

/** A file's name, with its ending, and what is in it. */
interface NamedContent {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A report as files. */
export interface MadeReport {
  /** A .docx. */
  readonly document: NamedContent;
  /** An .xlsx. */
  readonly workbook: NamedContent;
  /** Nothing is known of the year: the files hold headings and places to write in, and no figures. */
  readonly isEmpty: boolean;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

const isEmpty = ({ done, ahead }: ReportFigures): boolean =>
  [done, ahead].every(
    (year) =>
      year === undefined ||
      (year.activities.length === 0 &&
        year.goals.length === 0 &&
        year.events.length === 0 &&
        year.publications.length === 0 &&
        year.yearFigures === undefined),
  ) && (done?.requests.length ?? 0) === 0;

/** A report that is worked out, whose files are made when they are asked for. */
export interface ReportToMake extends Pick<MadeReport, 'isEmpty'> {
  readonly document: () => Promise<NamedContent>;
  readonly workbook: () => Promise<NamedContent>;
}

/**
 * Works out the report of a year, or the draft of its plan, as it is now; nothing is kept. `asKept` is the report as it
 * is about to be kept, such as approved, in the place of what the store has. A large year takes seconds, so other turns
 * have theirs between the steps.
 */
export const reportToMake = async (
  ports: Needs,
  {
    texts,
    locale,
    now,
    by,
  }: { readonly texts: Texts; readonly locale: Locale; readonly now: IsoInstant; readonly by: string },
  wanted: ReportOf,
  asKept?: AnnualReport,
): Promise<ReportToMake> => {
  const [input, [kept]] = await Promise.all([
    readReport(ports, wanted),
    ports.store.find('reports', { key: reportKey(wanted) }),
  ]);
  await othersFirst();
  const figures = reportFigures(input);
  const made = { at: now, by, language: LANGUAGES[locale] };
  const { fileNames, structures } = texts.reportDocument;
  const name = `${fileNames[wanted.kind](String(wanted.year))}-${structures[wanted.structure]}`;
  return {
    document: async () => {
      const report = asKept ?? kept;
      const document = await reportDocument({ texts, figures, report, pictures: ports.pictures, made });
      await othersFirst();
      return { name: `${name}.docx`, content: await ports.documents.write(document) };
    },
    workbook: async () => {
      await othersFirst();
      const sheets = reportSheets({ texts, figures });
      await othersFirst();
      return { name: `${name}.xlsx`, content: ports.spreadsheets.write(sheets) };
    },
    isEmpty: isEmpty(figures),
  };
};

/** Makes both files of a report that {@link reportToMake} works out. */
export const makeReport = async (...input: Parameters<typeof reportToMake>): Promise<MadeReport> => {
  const { document, workbook, isEmpty: hasNothing } = await reportToMake(...input);
  return { document: await document(), workbook: await workbook(), isEmpty: hasNothing };
};
