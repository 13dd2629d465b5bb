import { csvOf } from '../domain/csv.js';
import type { GoalArea } from '../domain/goal-area.js';
import { ACTIVITY_COLUMNS, type ActivityColumn, BOOKKEEPING } from '../domain/import-table.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { Texts } from '../texts/index.js';
import type { MadeFile, MadeSheet, Spreadsheets } from '../usecases/file-ports.js';
import type { Turn } from './turn.js';

/** A file that is opened in Excel, or anywhere. */
export type TemplateFormat = 'xlsx' | 'csv';

/** What an import does itself need not be filled in. */
const COLUMNS = ACTIVITY_COLUMNS.filter((column) => !BOOKKEEPING.includes(column));

const exampleOf = (
  { imports: { template }, labels, activityExport, log }: Texts,
  { today, person }: Turn,
): Readonly<Partial<Record<ActivityColumn, string>>> => ({
  date: today,
  kind: labels.kinds.sounding_board,
  title: template.exampleTitle,
  hours: '1,5',
  municipalities: `${MUNICIPALITY_NAMES.jarfalla}, ${MUNICIPALITY_NAMES.solna}`,
  staff: person?.displayName ?? '',
  area: labels.areas.children_youth_family,
  pillar: labels.pillars.support,
  resultGoalArea: log.resultGoalAreas.knowledge_governance,
  line: labels.lines.first,
  attended: '5',
  estimated: activityExport.yes,
  outcomeNote: template.exampleNote,
  documentation: `${labels.documentation.memo}: ${template.exampleDocument}`,
});

const headings = ({ activityExport: { columns } }: Texts): string[] =>
  COLUMNS.map((column) => columns[column]);

const rowsOf = (turn: Turn): string[][] => {
  const example = exampleOf(turn.texts, turn);
  return [headings(turn.texts), COLUMNS.map((column) => example[column] ?? '')];
};

/** What may be written in the columns that only take certain words. */
const listsOf = (
  { labels, log }: Texts,
  goals: readonly PlanGoal[],
  goalAreas: readonly GoalArea[],
): ReadonlyMap<ActivityColumn, readonly string[]> =>
  new Map<ActivityColumn, readonly string[]>([
    ['kind', Object.values(labels.kinds)],
    ['state', Object.values(labels.states)],
    ['municipalities', Object.values(MUNICIPALITY_NAMES)],
    ['area', Object.values(labels.areas)],
    ['pillar', Object.values(labels.pillars)],
    ['resultGoalArea', [...Object.values(log.resultGoalAreas), ...goalAreas.map(({ label }) => label)]],
    ...(goals.length === 0 ? [] : [['planGoal', [...new Set(goals.map(({ label }) => label))]] as const]),
    ['line', Object.values(labels.lines)],
    ['documentation', Object.values(labels.documentation)],
  ]);

/** What may be chosen, of all years. */
interface TemplateChoices {
  readonly goals: readonly PlanGoal[];
  /** Beside the register's. */
  readonly goalAreas: readonly GoalArea[];
}

/** Columns whose cells hold several things, which a list to choose one from would be in the way of. */
const HOLDS_SEVERAL: readonly ActivityColumn[] = ['municipalities', 'documentation'];

const sheetsOf = (turn: Turn, { goals, goalAreas }: TemplateChoices): readonly MadeSheet[] => {
  const { template } = turn.texts.imports;
  const { columns } = turn.texts.activityExport;
  const lists = [...listsOf(turn.texts, goals, goalAreas)];
  const length = Math.max(...lists.map(([, words]) => words.length));
  const wordRows = Array.from({ length }, (_, row) => lists.map(([, words]) => words[row] ?? ''));
  return [
    {
      name: template.sheet,
      rows: rowsOf(turn),
      choices: lists.flatMap(([column, words], from) =>
        HOLDS_SEVERAL.includes(column)
          ? []
          : [{ column: COLUMNS.indexOf(column), sheet: template.lists, from, count: words.length }],
      ),
    },
    { name: template.lists, rows: [lists.map(([column]) => columns[column]), ...wordRows] },
  ];
};

/**
 * A file to fill in: the headings, an example, and in Excel a second sheet with the words that may be used.
 */
export const importTemplate = (
  { write }: Spreadsheets,
  turn: Turn,
  choices: TemplateChoices,
  format: TemplateFormat,
): Omit<MadeFile, 'forRoles'> => ({
  name: `${turn.texts.imports.template.name}.${format}`,
  content: format === 'xlsx' ? write(sheetsOf(turn, choices)) : csvOf(rowsOf(turn)),
});
