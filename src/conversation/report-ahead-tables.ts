import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { AheadFigures } from '../domain/report-figures.js';
import type { Texts } from '../texts/index.js';
import { count, municipalityNames, when } from './report-cells.js';
import { type FigureTable, figure, inSheet, text } from './report-table.js';

/** Work that is planned for a year, beside its events. */
export const plannedActivitiesTable = (
  texts: Texts,
  { activities, year }: AheadFigures,
  name: string,
): FigureTable => {
  const { labels, reportTables } = texts;
  const { columns } = reportTables;
  return {
    name,
    columns: [
      text(columns.activity, 40),
      text(columns.kind, 24),
      text(columns.when, 18),
      text(columns.municipalities, 28),
    ],
    rows: activities.map(({ part, activity }) => ({
      part,
      cells: [
        activity.title === '' ? labels.kinds[activity.kind] : activity.title,
        labels.kinds[activity.kind],
        when(texts, activity.date, year),
        municipalityNames(activity.municipalities),
      ],
    })),
  };
};

/** What the municipalities have said that they need, in the order that it has been given. */
export const needsTable = (texts: Texts, { needs }: AheadFigures, name: string): FigureTable => {
  const { labels, reportTables } = texts;
  const { columns } = reportTables;
  return {
    name,
    columns: [
      figure(columns.priority, 12),
      text(columns.need, 46),
      text(columns.area, 24),
      text(columns.municipality, 18),
      inSheet(columns.supporters),
    ],
    rows: needs.map((need) => ({
      cells: [
        count(texts, need.priority),
        need.text,
        labels.areas[need.area],
        MUNICIPALITY_NAMES[need.municipalityId],
        municipalityNames(need.supporters),
      ],
    })),
  };
};
