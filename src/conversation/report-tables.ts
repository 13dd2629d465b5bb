import type { AheadFigures, DoneFigures, ReportFigures } from '../domain/report-figures.js';
import type { YearFigures } from '../domain/year-figures.js';
import type { Texts } from '../texts/index.js';
import { needsTable, plannedActivitiesTable } from './report-ahead-tables.js';
import { economyTable, indicatorsTable, staffingTable } from './report-money-tables.js';
import {
  evaluationsTable,
  eventsTable,
  goalsTable,
  networksTable,
  plannedWorkTable,
  publicationsTable,
  requestCountsTable,
  trainingsTable,
} from './report-record-tables.js';
import type { FigureTable } from './report-table.js';
import { steeringTable, visitsTable, workTables } from './report-work-tables.js';

/** Sheets of a document by what they are of; a plan's and a coming year's have the year in their names. */
type NameOf = (sheet: keyof Texts['reportTables']['sheets']) => string;

const moneyTables = (texts: Texts, yearFigures: YearFigures | undefined, nameOf: NameOf) => ({
  economy: yearFigures && economyTable(texts, yearFigures, nameOf('economy')),
  staffing: yearFigures && staffingTable(texts, yearFigures, nameOf('staffing')),
  indicators: yearFigures && indicatorsTable(texts, yearFigures, nameOf('indicators')),
});

/** The tables of a year that is looked back on. */
export const doneTables = (texts: Texts, figures: ReportFigures, done: DoneFigures) => {
  const { sheets } = texts.reportTables;
  return {
    ...workTables(texts, figures, done),
    goals: goalsTable(texts, done, sheets.goals),
    plannedWork: plannedWorkTable(texts, done, figures.people, sheets.plannedWork),
    events: eventsTable(texts, done, sheets.events),
    evaluations: evaluationsTable(texts, done),
    publications: publicationsTable(texts, done, sheets.publications),
    requests: requestCountsTable(texts, done),
    networks: networksTable(texts, done),
    trainings: trainingsTable(texts, done),
    steering: steeringTable(texts, done),
    visits: visitsTable(texts, done),
    ...moneyTables(texts, done.yearFigures, (sheet) => sheets[sheet]),
  };
};
export type DoneTables = ReturnType<typeof doneTables>;

/** The tables of a year that is planned. */
export const aheadTables = (texts: Texts, figures: ReportFigures, ahead: AheadFigures) => {
  const { sheets, sheetOfYear } = texts.reportTables;
  const nameOf: NameOf = (sheet) => sheetOfYear(sheets[sheet], String(ahead.year));
  return {
    goals: goalsTable(texts, ahead, nameOf('goals')),
    plannedWork: plannedWorkTable(texts, ahead, figures.people, nameOf('plannedWork')),
    events: eventsTable(texts, ahead, nameOf('events')),
    publications: publicationsTable(texts, ahead, nameOf('publications')),
    plannedActivities: plannedActivitiesTable(texts, ahead, nameOf('plannedActivities')),
    needs: needsTable(texts, ahead, nameOf('needs')),
    ...moneyTables(texts, ahead.yearFigures, nameOf),
  };
};
export type AheadTables = ReturnType<typeof aheadTables>;

/** Those of a document that have anything to say. */
export const tablesWithRows = (texts: Texts, figures: ReportFigures): readonly FigureTable[] => {
  const { done, ahead } = figures;
  return [
    ...(done ? Object.values(doneTables(texts, figures, done)) : []),
    ...(ahead ? Object.values(aheadTables(texts, figures, ahead)) : []),
  ]
    .filter((table) => table !== undefined)
    .filter(({ rows }) => rows.length > 0);
};
