import type { ActivityDetails, InferableDetail, Participants } from '../domain/activity.js';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { activityProblems } from '../domain/activity-problems.js';
import { stateOn } from '../domain/activity-rules.js';
import { yearOf } from '../domain/calendar.js';
import { isOnDay, type Period } from '../domain/fuzzy-date.js';
import { roundedHours } from '../domain/hours.js';
import {
  type ActivityColumn,
  COLUMN_OF_PROBLEM,
  type ImportedDetails,
  type ImportRow,
  type RowProblem,
} from '../domain/import-table.js';
import { proposedPlanGoal } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { proposedResultGoalArea } from '../domain/result-goal-area.js';
import type { TableCell } from '../domain/table.js';
import type { ReadCell } from './import-cells.js';
import { type Readers, readersFor } from './import-readers.js';
import type { ImportContext } from './import-words.js';

const withTime = (date: Period, time: string | undefined): Period =>
  time === undefined ? date : { precision: 'minute', from: date.from, to: date.from, time };

const defined = <T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // Object.fromEntries forgets the keys and types that the filter has just kept.
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Reads cells by column, and gathers what is wrong with them. */
const cellReader = ({ cells }: ImportRow) => {
  const problems: RowProblem[] = [];
  const add = (column: ActivityColumn, problem: Omit<RowProblem, 'column'>): void => {
    problems.push({ column, ...problem });
  };
  const read = <T>(column: ActivityColumn, reader: (cell: TableCell) => ReadCell<T>): T | undefined => {
    const cell = cells[column];
    if (cell === undefined) return undefined;
    if (cell.kind === 'formula' || cell.kind === 'error_value' || cell.kind === 'huge') {
      add(column, { problem: cell.kind });
      return undefined;
    }
    const value = reader(cell);
    if (value.ok) return value.value;
    add(column, value.error);
    return undefined;
  };
  return { problems, add, read, isEmpty: (column: ActivityColumn) => cells[column] === undefined };
};

type Cells = ReturnType<typeof cellReader>;

const dateIn = ({ read, add }: Cells, readers: Readers): Period | undefined => {
  const date = read('date', readers.date);
  const time = read('time', readers.time);
  if (date === undefined || time === undefined) return date;
  if (isOnDay(date)) return withTime(date, time);
  add('time', { problem: 'time_without_day' });
  return undefined;
};

const participantsIn = (
  { read }: Cells,
  { count, estimated: yesOrNo }: Readers,
): Participants | undefined => {
  const registered = read('registered', count);
  const attended = read('attended', count);
  const onSite = read('onSite', count);
  const online = read('online', count);
  const estimated = read('estimated', yesOrNo);
  const there = onSite === undefined && online === undefined ? undefined : (onSite ?? 0) + (online ?? 0);
  const counts = defined({ registered, attended: attended ?? there, onSite, online });
  return Object.keys(counts).length === 0 ? undefined : { ...counts, ...(estimated && { estimated }) };
};

/** What is read of a row. */
type ReadRow = Result<ImportedDetails, readonly RowProblem[]>;

const readRow = (
  row: ImportRow,
  { today, selfId, goals, goalAreas }: ImportContext,
  readers: Readers,
): ReadRow => {
  const cells = cellReader(row);
  const { problems, add, read, isEmpty } = cells;

  for (const column of ['date', 'kind', 'title'] as const) {
    if (isEmpty(column)) add(column, { problem: 'missing' });
  }
  const date = dateIn(cells, readers);
  const dateEnd = read('dateEnd', readers.dateEnd);
  const kind = read('kind', readers.kind);
  const title = read('title', readers.title)?.replace(/\s+/g, ' ');
  const state = read('state', readers.state);
  const hours = read('hours', readers.hours);
  const hoursPerPerson = read('hoursPerPerson', readers.hours);
  const municipalities = read('municipalities', readers.municipalities) ?? [];
  const otherParties = read('otherParties', readers.otherParties) ?? [];
  const staffIds = read('staff', readers.staff) ?? [selfId];
  const area = read('area', readers.area);
  const statedPillar = read('pillar', readers.pillar);
  const statedGoal = read('resultGoalArea', readers.resultGoalArea);
  const year = date === undefined ? undefined : yearOf(date.from);
  const statedPlanGoal = year === undefined ? undefined : read('planGoal', readers.planGoal(year));
  const line = read('line', readers.line) ?? 'first';
  const requestId = read('request', readers.request);
  const participants = participantsIn(cells, readers);
  const outcomeNote = read('outcomeNote', readers.outcomeNote);
  const documentation = read('documentation', readers.documentation) ?? [];
  if (date === undefined || year === undefined || kind === undefined || title === undefined)
    return refused(problems);

  const pillar = statedPillar ?? PILLAR_OF_KIND[kind];
  const fits = { year, pillar, area: area ?? 'general' } as const;
  const details: ActivityDetails = {
    kind,
    title,
    date,
    staffIds,
    municipalities,
    otherParties,
    area: fits.area,
    pillar,
    line,
    resultGoalAreaId: statedGoal ?? proposedResultGoalArea(pillar),
    documentation,
    state: state ?? stateOn(date, today),
    ...defined({
      hours:
        hours ?? (hoursPerPerson === undefined ? undefined : roundedHours(hoursPerPerson * staffIds.length)),
      hoursPerPerson,
      dateEnd,
      planGoalId: isEmpty('planGoal') ? proposedPlanGoal(goals, fits)?.id : statedPlanGoal,
      requestId,
      participants,
      outcomeNote,
    }),
  };
  for (const problem of activityProblems(details, today, goals, goalAreas))
    add(COLUMN_OF_PROBLEM[problem], { problem });
  if (problems.length > 0) return refused(problems);

  const concluded: Readonly<Partial<Record<InferableDetail, boolean>>> = {
    area: area === undefined,
    pillar: statedPillar === undefined && pillar !== null,
    resultGoalAreaId: statedGoal === undefined,
    // That no goal of the year's plan fits is a conclusion too.
    planGoalId: isEmpty('planGoal') && goals.some((goal) => goal.year === year),
  };
  // Object.keys forgets that the keys are those of the details.
  const inferred = (Object.keys(concluded) as InferableDetail[]).filter((field) => concluded[field]);
  return ok({ details, inferred });
};

/**
 * Reads the rows of a file: what each says, or everything that is wrong with it, cell by cell. What it leaves out is concluded as in the
 * form, and named: the pillar from the kind, the result-goal area from the pillar (I8), the area is the general one,
 * the goal of the year's plan from pillar and area; a row in the future is planned (I18).
 */
export const importRowReader = (context: ImportContext): ((row: ImportRow) => ReadRow) => {
  const readers = readersFor(context);
  return (row) => readRow(row, context, readers);
};
