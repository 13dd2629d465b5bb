import type {
  EvaluationResults,
  GradeResult,
  InfluenceResult,
  UsefulResult,
} from '../domain/evaluation-results.js';
import type { Event } from '../domain/event.js';
import type { AheadFigures, DoneFigures } from '../domain/report-figures.js';
import type { Texts } from '../texts/index.js';
import { count, grade, municipalityNames, percent, when, written } from './report-cells.js';
import { type FigureCell, type FigureTable, figure, inSheet, text } from './report-table.js';

/** What is told alike of a year that has been and of one that is to come. */
type OfYear = DoneFigures | AheadFigures;

const stateOf = ({ labels }: Texts, { state }: Event): string =>
  labels.states[state === 'held' ? 'done' : state];

export const goalsTable = (texts: Texts, { goals }: OfYear, name: string): FigureTable => {
  const { columns } = texts.reportTables;
  return {
    name,
    columns: [
      text(columns.goal, 40),
      figure(columns.percent, 15),
      figure(columns.done, 17),
      figure(columns.doneHours, 13),
      figure(columns.plannedCount, 15),
      inSheet(columns.resultText),
      inSheet(columns.deviationCause),
      inSheet(columns.reservation),
    ],
    rows: goals.map(({ part, goal: { label, result }, progress }) => ({
      part,
      cells: [
        label,
        percent(texts, result?.percent),
        count(texts, progress.activities),
        count(texts, progress.hours),
        count(texts, progress.planned),
        result?.text,
        result?.deviationCause,
        result?.reservation,
      ],
    })),
  };
};

export const plannedWorkTable = (
  texts: Texts,
  ofYear: OfYear,
  people: ReadonlyMap<string, string>,
  name: string,
): FigureTable => {
  const { goals, year } = ofYear;
  const { columns, yes, no } = texts.reportTables;
  const isAhead = 'needs' in ofYear;
  return {
    name,
    columns: [
      text(columns.goal),
      text(columns.work),
      text(columns.responsible),
      text(columns.due),
      ...(isAhead ? [] : [text(columns.workDone)]),
    ],
    rows: goals.flatMap(({ part, goal }) =>
      (goal.plannedWork ?? []).map(({ label, responsibleIds, due, doneAt }) => ({
        part,
        cells: [
          goal.label,
          label,
          responsibleIds.flatMap((id) => people.get(id) ?? []).join(', '),
          written(texts, due, year),
          ...(isAhead ? [] : [doneAt === undefined ? no : yes]),
        ],
      })),
    ),
  };
};

const attendedCell = (texts: Texts, { attendance }: Event): FigureCell => {
  if (attendance === undefined) return undefined;
  const { attended: value, isEstimated } = attendance;
  const number = texts.formats.number(value);
  return { value, shown: isEstimated ? texts.reportTables.estimated(number) : number };
};

export const eventsTable = (texts: Texts, ofYear: OfYear, name: string): FigureTable => {
  const { events, year } = ofYear;
  const isAhead = 'needs' in ofYear;
  const { labels, reportTables } = texts;
  const { columns, yes } = reportTables;
  return {
    name,
    columns: [
      text(columns.event, 32),
      text(columns.when, 18),
      text(columns.form, 17),
      isAhead ? inSheet(columns.state) : text(columns.state, 17),
      figure(columns.registered, 14),
      figure(columns.attended, 12),
      inSheet(columns.isEstimated),
      inSheet(columns.kind),
      inSheet(columns.partners),
    ],
    rows: events.map(({ part, event, registered }) => ({
      part,
      cells: [
        event.title,
        when(texts, event.date, year) ?? reportTables.noDate,
        labels.eventForms[event.form],
        stateOf(texts, event),
        count(texts, registered),
        attendedCell(texts, event),
        event.attendance?.isEstimated ? yes : undefined,
        labels.kinds[event.kind],
        event.partners.join(', '),
      ],
    })),
  };
};

type Shown = EvaluationResults & { readonly state: 'shown' };

/** A question's figures, when it was put and may be shown. */
const told = <Result>(result: Result | 'too_few' | undefined): Result | undefined =>
  result === 'too_few' ? undefined : result;

/** What may be told of each question; what was not asked, or has too few answers, is missing. */
export const resultsShown = ({ results: { grade, influence, useful } }: Shown) => ({
  grade: told<GradeResult>(grade),
  influence: told<InfluenceResult>(influence),
  useful: told<UsefulResult>(useful),
});

export const evaluationsTable = (texts: Texts, { events }: DoneFigures): FigureTable => {
  const { sheets, columns } = texts.reportTables;
  return {
    name: sheets.evaluations,
    columns: [
      text(columns.event, 30),
      figure(columns.answers, 10),
      figure(columns.grade, 10),
      figure(columns.influence, 14),
      figure(columns.influenceYes, 10),
      figure(columns.influencePartly, 10),
      figure(columns.influenceNo, 10),
      figure(columns.useful, 14),
      figure(columns.usefulPartly, 12),
      figure(columns.usefulLittle, 12),
    ],
    rows: events.flatMap(({ part, event, results }) => {
      if (results === undefined) return [];
      const shown = resultsShown(results);
      return [
        {
          part,
          cells: [
            event.title,
            count(texts, results.answers),
            grade(texts, shown.grade?.mean),
            percent(texts, shown.influence?.yesOrPartly),
            percent(texts, shown.influence?.yes),
            percent(texts, shown.influence?.partly),
            percent(texts, shown.influence?.no),
            percent(texts, shown.useful?.useful),
            percent(texts, shown.useful?.partly),
            percent(texts, shown.useful?.little),
          ],
        },
      ];
    }),
  };
};

export const publicationsTable = (
  texts: Texts,
  { publications, year }: OfYear,
  name: string,
): FigureTable => {
  const { labels, reportTables, publications: words } = texts;
  const { columns } = reportTables;
  return {
    name,
    columns: [
      text(columns.publication, 34),
      text(columns.publicationKind, 20),
      text(columns.status, 18),
      text(columns.when, 15),
      text(columns.before, 18),
      inSheet(columns.authors),
      inSheet(columns.partners),
      inSheet(columns.municipalities),
      inSheet(columns.link),
    ],
    rows: publications.map(({ part, publication }) => {
      const { title, mark, kind, status, date, postponedFrom, authors, partners, municipalities, url } =
        publication;
      return {
        part,
        cells: [
          mark === undefined ? title : `${title} ${mark}`,
          labels.documentation[kind],
          words.statuses[status],
          written(texts, date, year),
          postponedFrom && (written(texts, postponedFrom.date, year) || String(postponedFrom.year)),
          authors.join(', '),
          partners.join(', '),
          municipalityNames(municipalities),
          url,
        ],
      };
    }),
  };
};

export const networksTable = (texts: Texts, { networks }: DoneFigures): FigureTable => {
  const { labels, reportTables } = texts;
  const { sheets, columns } = reportTables;
  return {
    name: sheets.networks,
    columns: [
      text(columns.network, 50),
      text(columns.level, 20),
      figure(columns.meetings, 14),
      figure(columns.plannedMeetings, 16),
      inSheet(columns.municipalities),
    ],
    rows: networks.map(({ part, network, held, planned }) => ({
      part,
      cells: [
        network.name,
        labels.networkLevels[network.level],
        count(texts, held),
        count(texts, planned),
        municipalityNames(network.members),
      ],
    })),
  };
};

export const trainingsTable = (texts: Texts, { trainings }: DoneFigures): FigureTable => {
  const { sheets, columns } = texts.reportTables;
  return {
    name: sheets.trainings,
    columns: [
      text(columns.training, 40),
      figure(columns.sessions),
      figure(columns.seats),
      figure(columns.seated),
      figure(columns.waiting),
    ],
    rows: trainings.map(({ part, training, sessions, seats, seated, waiting }) => ({
      part,
      cells: [training.name, ...[sessions, seats, seated, waiting].map((each) => count(texts, each))],
    })),
  };
};

export const requestCountsTable = (texts: Texts, { requestCounts }: DoneFigures): FigureTable => {
  const { labels, reportTables } = texts;
  const { sheets, columns, noLine } = reportTables;
  return {
    name: sheets.requests,
    columns: [text(columns.line, 40), text(columns.status, 40), figure(columns.count, 20)],
    rows: requestCounts.map(({ part, line, status, count: many }) => ({
      part,
      cells: [line === null ? noLine : labels.lines[line], labels.statuses[status], count(texts, many)],
    })),
  };
};
