import { clipped } from '../cards/clipped.js';
import { goalAreaName } from '../cards/goal-area-name.js';
import type { PreviewRow } from '../cards/import-preview.js';
import { localDate } from '../domain/calendar.js';
import type { GoalArea } from '../domain/goal-area.js';
import {
  CELL_PROBLEMS,
  type CellProblem,
  type CheckedRow,
  type ImportedDetails,
  type ImportTable,
  type RowNote,
  type RowProblem,
} from '../domain/import-table.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { CheckedImport } from '../usecases/check-import.js';
import { goalAreas } from '../usecases/goal-areas-of-year.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** Names that rows are shown with, looked up once for all. */
export interface ImportNames {
  /** Of staff, by id. */
  readonly staff: ReadonlyMap<string, string>;
  /** Labels of the goals of all years' plans, by id. */
  readonly goals: ReadonlyMap<string, string>;
  readonly goalAreas: readonly GoalArea[];
  /** By year: who closed it, and the day. */
  readonly closed: ReadonlyMap<string, readonly [name: string, day: string]>;
}

export const importNames = async (
  ports: Ports,
  turn: Turn,
  { closed }: CheckedImport,
): Promise<ImportNames> => {
  const [people, goals, ownAreas] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('goals'),
    goalAreas(ports),
  ]);
  const closings = closed.map(async ({ year, closedBy, closedAt }) => {
    const day = turn.texts.formats.day(localDate(closedAt, ports.timeZone));
    return [String(year), [await nameOf(ports, turn, closedBy), day]] as const;
  });
  return {
    staff: new Map(people.map(({ id, displayName }) => [id, displayName])),
    goals: new Map(goals.map(({ id, label }) => [id, label])),
    goalAreas: ownAreas,
    closed: new Map(await Promise.all(closings)),
  };
};

const isCellProblem = (problem: RowProblem['problem']): problem is CellProblem =>
  (CELL_PROBLEMS as readonly string[]).includes(problem);

/** In characters: enough to find the cell by. */
const MAX_WRITTEN = 60;

const problemText = (
  { imports, log }: Texts,
  { problem, written = '', meant }: RowProblem,
  { closed }: ImportNames,
): string => {
  if (problem === 'closed_year') {
    const [name, day] = closed.get(written) ?? ['', ''];
    return imports.closedYear(written, name, day);
  }
  return isCellProblem(problem)
    ? imports.cellProblems[problem](clipped(written, MAX_WRITTEN), meant)
    : log.problems[problem];
};

const noteText = ({ imports: { notes } }: Texts, note: RowNote, isPlanned: boolean): string => {
  switch (note.kind) {
    case 'before_form':
      return notes.beforeForm;
    case 'planned':
      return isPlanned ? notes.planned : notes.notDone;
    case 'no_hours':
      return notes.noHours;
    case 'same_as_row':
      return notes.sameAsRow(String(note.number));
    case 'logged_before':
      return notes.loggedBefore;
  }
};

const municipalitiesText = (
  { formats, imports }: Texts,
  ids: ImportedDetails['details']['municipalities'],
) => {
  if (ids.length === MUNICIPALITY_IDS.length) return imports.allMunicipalities;
  return ids.length === 0 ? imports.noMunicipality : formats.list(ids.map((id) => MUNICIPALITY_NAMES[id]));
};

/** No year is known beforehand, so every date has its own. */
const NO_YEAR = 0;

/** "17 november 2026, Bollplank: SIP, 2 tim, Järfälla och Solna" */
const whatText = (texts: Texts, { details }: ImportedDetails): string => {
  const { date, dateEnd, kind, title, hours, municipalities } = details;
  const { formats, labels } = texts;
  return [
    formats.period(date, NO_YEAR, dateEnd),
    `${labels.kinds[kind]}: ${title}`,
    ...(hours === undefined ? [] : [formats.hours(hours)]),
    municipalitiesText(texts, municipalities),
  ].join(', ');
};

/** The rest of what is saved, with what the bot concluded marked as such. */
const restText = (
  texts: Texts,
  { details, inferred }: ImportedDetails,
  { staff, goals, goalAreas: ownAreas }: ImportNames,
): string => {
  const { labels, log, formats, imports } = texts;
  const { receipt } = log;
  const { pillar, resultGoalAreaId: goal = '', planGoalId = '', otherParties, staffIds, area } = details;
  const field = (name: 'area' | 'pillar' | 'resultGoalAreaId' | 'planGoalId', value: string): string =>
    (inferred.includes(name) ? imports.concluded : imports.stated)(receipt.labels[name], value);
  const planGoal = goals.get(planGoalId);
  const people = staffIds.flatMap((id) => staff.get(id) ?? []);
  return [
    ...(people.length === 0 ? [] : [imports.stated(receipt.labels.staffIds, formats.list(people))]),
    ...(otherParties.length === 0
      ? []
      : [imports.stated(receipt.labels.otherParties, formats.list(otherParties))]),
    field('area', labels.areas[area]),
    ...(pillar === null ? [] : [field('pillar', labels.pillars[pillar])]),
    field('resultGoalAreaId', goalAreaName(texts, ownAreas, goal)),
    ...(planGoal === undefined ? [] : [field('planGoalId', planGoal)]),
  ].join('. ');
};

/** A row as the person is shown it: what it comes to, or what must be mended, cell by cell. */
export const previewRow = (
  texts: Texts,
  { headings }: Pick<ImportTable, 'headings'>,
  { number, read, notes }: CheckedRow,
  names: ImportNames,
): PreviewRow => {
  const { imports, activityExport } = texts;
  const row = String(number);
  if (!read.ok) {
    const problems = read.error.map((problem) => {
      const column = headings[problem.column] ?? activityExport.columns[problem.column];
      return imports.at(row, clipped(column, MAX_WRITTEN), problemText(texts, problem, names));
    });
    return { head: imports.row(row), lines: [], problems };
  }
  const isPlanned = read.value.details.state === 'planned';
  return {
    head: imports.stated(imports.row(row), whatText(texts, read.value)),
    lines: [restText(texts, read.value, names), ...notes.map((note) => noteText(texts, note, isPlanned))],
    problems: [],
  };
};
