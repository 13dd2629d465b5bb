import { goalAreaName } from '../cards/goal-area-name.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { DoneFigures, ReportFigures } from '../domain/report-figures.js';
import type { StatisticsRow } from '../domain/year-statistics.js';
import type { Texts } from '../texts/index.js';
import { compared, count, municipalityNames } from './report-cells.js';
import { type FigureTable, figure, partName, text } from './report-table.js';

/** What has been done, divided in several ways beside the year before. */
export interface WorkTables {
  readonly byPart: FigureTable;
  readonly byKind: FigureTable;
  readonly byMunicipality: FigureTable;
  readonly byMonth: FigureTable;
  readonly byResultGoalArea: FigureTable;
}

/** The table without its rows when all of them are 0: a year of nothing has no empty tables. */
const unlessEmpty = (table: FigureTable): FigureTable => {
  const saysAnything = table.rows.some(({ cells }) =>
    cells.some((cell) => typeof cell === 'object' && cell.value > 0),
  );
  return saysAnything ? table : { ...table, rows: [] };
};

export const workTables = (texts: Texts, figures: ReportFigures, done: DoneFigures): WorkTables => {
  const { labels, reportTables: words } = texts;
  const { columns, sheets } = words;
  const { structure } = figures;
  const [year, before] = [String(done.year), String(done.year - 1)];
  const beside = (first: string) => [
    text(first, 36),
    figure(columns.activities(year), 16),
    figure(columns.hours(year), 16),
    figure(columns.activities(before), 16),
    figure(columns.hours(before), 16),
  ];
  const { total } = done.statistics;
  const totals = [[words.total, ...compared(texts, total)]];
  const rowsOf = <Key>(rows: readonly StatisticsRow<Key>[], nameOf: (key: Key | null) => string) =>
    rows.map((row) => ({ cells: [nameOf(row.key), ...compared(texts, row)] }));
  return {
    byPart: unlessEmpty({
      name: structure === 'area' ? sheets.byArea : sheets.byPillar,
      columns: beside(words.part[structure]),
      rows: done.byPart.map((row) => ({
        cells: [partName(texts, structure, row.key), ...compared(texts, row)],
      })),
      totals,
    }),
    byKind: unlessEmpty({
      name: sheets.byKind,
      columns: beside(columns.kind),
      rows: done.byPart.flatMap(({ key: part, byKind }) =>
        byKind.map((row) => ({
          part,
          cells: [row.key === null ? words.none : labels.kinds[row.key], ...compared(texts, row)],
        })),
      ),
    }),
    byMunicipality: unlessEmpty({
      name: sheets.byMunicipality,
      columns: beside(columns.municipality),
      rows: rowsOf(done.statistics.byMunicipality, (key) =>
        key === null ? words.noMunicipality : MUNICIPALITY_NAMES[key],
      ),
    }),
    byMonth: unlessEmpty({
      name: sheets.byMonth,
      columns: beside(columns.month),
      rows: rowsOf(done.statistics.byMonth, (key) =>
        key === null ? words.noMonth : texts.formats.monthName(key),
      ),
      totals,
    }),
    byResultGoalArea: unlessEmpty({
      name: sheets.byResultGoalArea,
      columns: beside(columns.resultGoalArea),
      rows: done.byResultGoalArea.map((row) => ({
        cells: [
          row.key === null ? texts.reportTables.noGoalArea : goalAreaName(texts, figures.goalAreas, row.key),
          ...compared(texts, row),
        ],
      })),
      totals,
    }),
  };
};

/** Meetings of the steering groups and the council (I21). */
export const steeringTable = (texts: Texts, { steering }: DoneFigures): FigureTable => {
  const { sheets, columns, bodies, council, unspecified } = texts.reportTables;
  const { bodies: groups, council: meetings } = steering;
  const counted = [...groups, meetings].reduce(
    (sum, { held, planned }) => sum + held + planned,
    steering.unspecified.length,
  );
  return {
    name: sheets.steering,
    columns: [
      text(columns.group, 40),
      figure(columns.held),
      figure(columns.plannedHeld),
      figure(columns.should),
    ],
    rows:
      counted === 0
        ? []
        : [
            ...groups.map(({ body, held, planned, should }) => ({
              cells: [bodies[body], count(texts, held), count(texts, planned), count(texts, should)],
            })),
            { cells: [council, count(texts, meetings.held), count(texts, meetings.planned), undefined] },
            ...(steering.unspecified.length > 0
              ? [{ cells: [unspecified, count(texts, steering.unspecified.length), undefined, undefined] }]
              : []),
          ],
  };
};

/** Which municipalities have been visited (I31). */
export const visitsTable = (texts: Texts, { visits }: DoneFigures): FigureTable => {
  const isKnown = visits.visited.length + visits.planned.length > 0;
  const states = isKnown ? (['visited', 'planned', 'left'] as const) : [];
  const { sheets, columns, visited } = texts.reportTables;
  return {
    name: sheets.visits,
    columns: [text(columns.visit, 24), figure(columns.count, 12), text(columns.municipalities, 64)],
    rows: states.map((state) => ({
      cells: [visited[state], count(texts, visits[state].length), municipalityNames(visits[state])],
    })),
  };
};
