import { type AnnualReport, reportOutline, type SectionPlace } from '../domain/annual-report.js';
import { type IsoInstant, localDate, yearOf } from '../domain/calendar.js';
import type { ReportFigures } from '../domain/report-figures.js';
import { hasAnyWork } from '../domain/year-statistics.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, MadeDocument, Pictures } from '../usecases/file-ports.js';
import { othersFirst } from '../usecases/others-first.js';
import type { ReportContext } from './report-chapter.js';
import { sectionFigures } from './report-section.js';
import { aheadTables, doneTables } from './report-tables.js';

/** Who makes the document, and when. */
export interface MadeBy {
  readonly at: IsoInstant;
  readonly by: string;
  /** What the document is read aloud in. */
  readonly language: string;
}

interface ReportDocumentInput {
  readonly texts: Texts;
  readonly figures: ReportFigures;
  /** What the staff have written, if anything, and whether it is approved. */
  readonly report: AnnualReport | undefined;
  readonly pictures: Pictures;
  readonly made: MadeBy;
}

/** What the document is called: by both years when it has both (002:3). */
export const reportTitle = (
  { reportDocument: { titles } }: Texts,
  { kind, year, structure }: Pick<ReportFigures, 'kind' | 'year' | 'structure'>,
): string => {
  if (kind === 'plan') return titles.plan(String(year));
  return structure === 'area' ? titles.area(String(year)) : titles.pillar(String(year), String(year + 1));
};

const standing = ({ texts, figures, report, made }: ReportDocumentInput): DocumentPart => {
  const { reportDocument: words, requestHistory, formats } = texts;
  if (report?.state === 'approved') {
    const { body, date, minutesRef } = report.approval;
    return {
      kind: 'paragraph',
      text: words.approved(requestHistory.bodies[body], formats.day(date), minutesRef),
    };
  }
  return {
    kind: 'paragraph',
    text: words.draft(formats.day(localDate(made.at, figures.timeZone)), made.by),
  };
};

/** That the year is not over, so that nobody takes a part of it for less work than the whole year before. */
const unfinished = ({
  texts,
  figures: { done, timeZone },
  made,
}: ReportDocumentInput): readonly DocumentPart[] => {
  const today = localDate(made.at, timeZone);
  if (done?.year !== yearOf(today) || !hasAnyWork(done.statistics.total)) return [];
  const { reportDocument: words, formats } = texts;
  const text = words.notes.unfinished(String(done.year), formats.dayOfYear(today), String(done.year - 1));
  return [{ kind: 'paragraph', text }];
};

/** Paragraphs as they were written, with an empty line between them. */
const paragraphs = (text: string): readonly DocumentPart[] =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ kind: 'paragraph', text: each }));

const sectionParts = async (
  { texts, report, figures: { kind } }: ReportDocumentInput,
  context: ReportContext,
  section: SectionPlace,
): Promise<readonly DocumentPart[]> => {
  const { key, level } = section;
  const { reportPlaces: places } = texts;
  const place: DocumentPart = { kind: 'place', text: places[kind][key] ?? places.report[key] };
  const own = paragraphs(report?.sections.find((written) => written.key === key)?.text ?? '');
  return [
    { kind: 'heading', level, text: texts.reportSections[key] },
    ...(own.length > 0 ? own : [place]),
    ...(await sectionFigures(context, section)),
  ];
};

/**
 * The annual report of a year or the draft of its plan, in one of the two structures that they have had (domain-model
 * section 6): the figures, and the staff's own words or a marked place for them in every section.
 */
export const reportDocument = async (input: ReportDocumentInput): Promise<MadeDocument> => {
  const { texts, figures, pictures, made } = input;
  const { done, ahead, structure, kind } = figures;
  const context: ReportContext = {
    texts,
    figures,
    done: done && doneTables(texts, figures, done),
    ahead: ahead && aheadTables(texts, figures, ahead),
    pictures,
  };
  const sections: DocumentPart[] = [];
  // One after the other: pictures take memory while they are drawn.
  for (const place of reportOutline(structure, kind)) {
    await othersFirst();
    sections.push(...(await sectionParts(input, context, place)));
  }
  const { page, of, unit } = texts.reportDocument;
  const title = reportTitle(texts, figures);
  return {
    title,
    language: made.language,
    madeBy: texts.requestHistory.bot,
    madeAt: made.at,
    parts: [{ kind: 'paragraph', text: unit }, standing(input), ...unfinished(input), ...sections],
    footer: { text: title, page, of },
  };
};
