import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { DoneFigures, ReportFigures } from '../domain/report-figures.js';
import type { Texts } from '../texts/index.js';
import type { MadeSheet } from '../usecases/file-ports.js';
import { activityTable } from './activity-table.js';
import { type FigureTable, sheetOf, text } from './report-table.js';
import { aheadTables, tablesWithRows } from './report-tables.js';

const requestRows = (texts: Texts, { timeZone }: ReportFigures, { requests }: DoneFigures): FigureTable => {
  const { labels, reportTables } = texts;
  const { sheets, columns, noLine } = reportTables;
  return {
    name: sheets.requestRows,
    columns: [
      text(columns.number),
      text(columns.received),
      text(columns.municipality),
      text(columns.kind),
      text(columns.line),
      text(columns.status),
    ],
    rows: requests.map(({ part, request }) => ({
      part,
      cells: [
        request.number,
        localDate(request.createdAt, timeZone),
        MUNICIPALITY_NAMES[request.municipalityId],
        labels.kinds[request.kind],
        request.line === undefined ? noLine : labels.lines[request.line],
        labels.statuses[request.status],
      ],
    })),
  };
};

/** Every activity that the figures count, as the year's export has them. */
const activitySheet = (
  texts: Texts,
  { people, timeZone, goalAreas }: ReportFigures,
  { activities, goals, requests }: DoneFigures,
): MadeSheet => {
  const numbers = new Map(requests.map(({ request: { id, number } }) => [id, number]));
  const labels = new Map(goals.map(({ goal: { id, label } }) => [id, label]));
  const listed = activities.map((activity) => {
    const goalArea = goalAreas.find(({ id }) => id === activity.resultGoalAreaId);
    return {
      activity,
      staff: activity.staffIds.flatMap((id) => people.get(id) ?? []),
      loggedBy: people.get(activity.loggedBy),
      loggedOn: localDate(activity.loggedAt, timeZone),
      requestNumber: activity.requestId === undefined ? undefined : numbers.get(activity.requestId),
      planGoal: activity.planGoalId === undefined ? undefined : labels.get(activity.planGoalId),
      ...(goalArea && { goalArea }),
    };
  });
  return { name: texts.reportTables.sheets.activities, rows: activityTable(texts, listed) };
};

/**
 * Every figure of a report with its rows, a sheet for each table, and the activities and requests that they count, so
 * that each can be traced. Never without a sheet: a year of nothing has one of headings.
 */
export const reportSheets = ({
  texts,
  figures,
}: {
  readonly texts: Texts;
  readonly figures: ReportFigures;
}): readonly MadeSheet[] => {
  const { done, ahead, structure } = figures;
  const tables = tablesWithRows(texts, figures);
  const rows = done && requestRows(texts, figures, done);
  const all = rows !== undefined && rows.rows.length > 0 ? [...tables, rows] : tables;
  const sheets = all.map((table) => sheetOf(texts, structure, table));
  if (done !== undefined) return [...sheets, activitySheet(texts, figures, done)];
  return sheets.length > 0 || ahead === undefined
    ? sheets
    : [sheetOf(texts, structure, aheadTables(texts, figures, ahead).goals)];
};
