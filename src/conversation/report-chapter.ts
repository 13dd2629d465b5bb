import type { ReportFigures } from '../domain/report-figures.js';
import type { EventFigures, PartKey } from '../domain/report-records.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, Pictures } from '../usecases/file-ports.js';
import { chartParts } from './report-chart.js';
import { goalParts } from './report-goal-parts.js';
import { resultsShown } from './report-record-tables.js';
import { type FigureTable, tableParts } from './report-table.js';
import type { AheadTables, DoneTables } from './report-tables.js';

/** What sections are made of. */
export interface ReportContext {
  readonly texts: Texts;
  readonly figures: ReportFigures;
  readonly done: DoneTables | undefined;
  readonly ahead: AheadTables | undefined;
  readonly pictures: Pictures;
}

type Level = 1 | 2 | 3;

/** One level below another, at most three deep. */
export const below = (level: Level): Level => (level === 1 ? 2 : 3);

/** A table beneath a heading of its own; nothing when it has no rows. */
export const headed = (
  texts: Texts,
  level: Level,
  text: string,
  table: FigureTable | undefined,
  part?: PartKey | null,
): readonly DocumentPart[] => {
  const parts = table === undefined ? [] : tableParts(texts, table, part);
  return parts.length === 0 ? [] : [{ kind: 'heading', level, text }, ...parts];
};

/** A table of work beside the year before, beneath its heading and a picture of its hours. */
export const pictured = async (
  { texts, figures, pictures }: ReportContext,
  level: Level,
  text: string,
  table: FigureTable,
): Promise<readonly DocumentPart[]> => {
  const parts = tableParts(texts, table);
  if (parts.length === 0) return [];
  const { year } = figures;
  const picture = await chartParts(texts, pictures, text, table, [year, year - 1]);
  return [{ kind: 'heading', level, text }, ...picture, ...parts];
};

/** What participants thought, in the words that have been published (002:193-287). */
const evaluationParts = (
  { texts }: ReportContext,
  events: readonly EventFigures[],
): readonly DocumentPart[] => {
  const { evaluation: words } = texts.reportDocument;
  const { oneDecimal, percent, number } = texts.formats;
  return events.flatMap(({ event, results }): DocumentPart[] => {
    if (results === undefined) return [];
    const { grade, influence, useful } = resultsShown(results);
    const sentences = [
      ...(grade ? [words.grade(oneDecimal(grade.mean))] : []),
      ...(useful ? [words.useful(percent(useful.useful))] : []),
      ...(useful && useful.partly > 0 ? [words.usefulPartly(percent(useful.partly))] : []),
      ...(influence
        ? [words.influence(percent(influence.yesOrPartly), percent(influence.yes), percent(influence.partly))]
        : []),
      words.answers(number(results.answers)),
    ];
    return [{ kind: 'paragraph', lead: `${event.title}:`, text: sentences.join(' ') }];
  });
};

const workSentence = ({ texts, figures: { done } }: ReportContext, part: PartKey): DocumentPart[] => {
  const row = done?.byPart.find(({ key }) => key === part);
  if (done === undefined || row === undefined) return [];
  if (row.now.activities === 0 && row.before.activities === 0) return [];
  const { year: words } = texts.reportDocument;
  const { number, hours } = texts.formats;
  const { now, before } = row;
  const count = (activities: number): string => words.activities(number(activities));
  return [
    {
      kind: 'paragraph',
      text: [
        words.total(String(done.year), count(now.activities), hours(now.hours)),
        words.before(String(done.year - 1), count(before.activities), hours(before.hours)),
      ].join(' '),
    },
  ];
};

const inPart = <Row extends { readonly part: PartKey | null }>(
  rows: readonly Row[],
  part: PartKey | null,
): readonly Row[] => rows.filter((row) => row.part === part);

/** The goals of a chapter, each beneath its name. */
export const goalsOfPart = (
  { texts, figures: { done, ahead, people } }: ReportContext,
  part: PartKey | null,
  level: Level,
  of: 'done' | 'ahead',
): readonly DocumentPart[] => {
  const year = of === 'done' ? done : ahead;
  if (year === undefined) return [];
  const context = { texts, year: year.year, people };
  return inPart(year.goals, part).flatMap((goal) =>
    goalParts(context, goal, { level, isDone: of === 'done' }),
  );
};

/** What was done in a chapter: its work, goals with results, events, publications, requests, networks and trainings. */
export const doneParts = async (
  context: ReportContext,
  part: PartKey,
  level: Level,
): Promise<readonly DocumentPart[]> => {
  const { texts, done: tables, figures } = context;
  const { done } = figures;
  if (done === undefined || tables === undefined) return [];
  const { headings } = texts.reportDocument;
  const kinds = { ...tables.byKind, rows: tables.byKind.rows.filter((row) => row.part === part) };
  const evaluated = evaluationParts(context, inPart(done.events, part));
  return [
    ...workSentence(context, part),
    ...goalsOfPart(context, part, level, 'done'),
    ...(await pictured(context, level, headings.kinds, kinds)),
    ...headed(texts, level, headings.events, tables.events, part),
    ...(evaluated.length > 0
      ? [{ kind: 'heading', level, text: headings.evaluations } as const, ...evaluated]
      : []),
    ...headed(texts, level, headings.publications, tables.publications, part),
    ...headed(texts, level, headings.requests, tables.requests, part),
    ...headed(texts, level, headings.networks, tables.networks, part),
    ...headed(texts, level, headings.trainings, tables.trainings, part),
  ];
};

/** What a chapter of the plan holds: goals with planned work, events, publications and other planned work. */
export const aheadParts = (context: ReportContext, part: PartKey, level: Level): readonly DocumentPart[] => {
  const { texts, ahead: tables, figures } = context;
  if (figures.ahead === undefined || tables === undefined) return [];
  const year = String(figures.ahead.year);
  const { headings } = texts.reportDocument;
  return [
    ...goalsOfPart(context, part, level, 'ahead'),
    ...headed(texts, level, headings.eventsAhead(year), tables.events, part),
    ...headed(texts, level, headings.publicationsAhead(year), tables.publications, part),
    ...headed(texts, level, headings.activitiesAhead(year), tables.plannedActivities, part),
  ];
};
