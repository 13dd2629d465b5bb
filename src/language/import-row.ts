import type { ActivityDetails, Documentation, InferableDetail, Participants } from '../domain/activity.js';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { activityProblems } from '../domain/activity-problems.js';
import { stateOn } from '../domain/activity-rules.js';
import type { Period } from '../domain/fuzzy-date.js';
import { roundedHours } from '../domain/hours.js';
import {
  type ActivityColumn,
  COLUMN_OF_PROBLEM,
  type ImportedDetails,
  type ImportRow,
  type RowProblem,
} from '../domain/import-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import { proposedResultGoalArea } from '../domain/result-goal-area.js';
import type { TableCell } from '../domain/table.js';
import { looksLike } from './edits.js';
import {
  cellText,
  countInCell,
  dateInCell,
  dayInCell,
  foldedLabel,
  hoursInCell,
  municipalitiesInCell,
  namesIn,
  type ReadCell,
  timeInCell,
  yesOrNoInCell,
} from './import-cells.js';
import type { Choice, Choices, ImportContext } from './import-words.js';
import { readKind } from './kind-words.js';
import { namePartsOf } from './name-parts.js';
import { foldInPlace } from './spans.js';

const meantAmong = <Value extends string>(written: string, choices: Choices<Value>): string | undefined => {
  const folded = foldedLabel(written);
  const near = [...choices].find(
    ([label]) => (folded.length > 2 && label.startsWith(folded)) || looksLike(folded, label),
  );
  return near?.[1].label;
};

/** A word of a closed list, by its label. */
const choiceIn =
  <Value extends string>(choices: Choices<Value>, guess?: (text: string) => string | undefined) =>
  (cell: TableCell): ReadCell<Value> => {
    const written = cellText(cell);
    const choice = choices.get(foldedLabel(written));
    if (choice !== undefined) return ok(choice.value);
    const meant = meantAmong(written, choices) ?? guess?.(written);
    return refused({ problem: 'not_among_choices', written, ...(meant !== undefined && { meant }) });
  };

const kindIn = ({ words: { kinds } }: ImportContext) =>
  choiceIn(kinds, (text) => {
    const value = readKind(foldInPlace(text))?.kind;
    return [...kinds.values()].find((choice) => choice.value === value)?.label;
  });

const staffIn =
  ({ staff }: ImportContext) =>
  (cell: TableCell): ReadCell<readonly string[]> => {
    const ids: string[] = [];
    for (const name of namesIn(cellText(cell))) {
      const wanted = foldedLabel(name);
      const whole = staff.filter(({ displayName }) =>
        [displayName, namePartsOf(displayName).full].some((one) => foldedLabel(one) === wanted),
      );
      const first = staff.filter(({ displayName }) => foldedLabel(namePartsOf(displayName).first) === wanted);
      const [person, another] = whole.length > 0 ? whole : first;
      if (person === undefined) return refused({ problem: 'staff_unknown', written: name });
      if (another !== undefined) return refused({ problem: 'staff_unclear', written: name });
      ids.push(person.id);
    }
    return ok([...new Set(ids)]);
  };

const requestIn =
  ({ requests }: ImportContext) =>
  (cell: TableCell): ReadCell<string> => {
    const written = cellText(cell);
    const id = requests.get(written.toUpperCase());
    return id === undefined ? refused({ problem: 'request_unknown', written }) : ok(id);
  };

/** "Rapport: Barns röster https://…, PM: …": each begins with its kind; a title may hold commas. */
const documentsIn =
  ({ words }: ImportContext) =>
  (cell: TableCell): ReadCell<readonly Documentation[]> => {
    const documents: Documentation[] = [];
    for (const part of cellText(cell).split(/[,;\n]\s*(?=[^,;:\n]+: )/)) {
      const [, label = '', rest = ''] = /^\s*([^:]+): (.+)$/s.exec(part) ?? [];
      const kind = words.documentation.get(foldedLabel(label))?.value;
      const last = documents.at(-1);
      if (kind === undefined && last !== undefined) {
        documents.splice(-1, 1, { ...last, title: `${last.title}, ${part.trim()}` });
        continue;
      }
      const [, title = '', url] = /^(.*?)(?:\s+(https?:\/\/\S+))?$/s.exec(rest.trim()) ?? [];
      if (kind === undefined || title === '')
        return refused({ problem: 'document_unreadable', written: part });
      documents.push({ kind, title, ...(url !== undefined && { url }) });
    }
    return ok(documents);
  };

const withTime = (date: Period, time: string | undefined): Period =>
  time === undefined ? date : { precision: 'minute', from: date.from, to: date.from, time };

const isDay = ({ precision }: Period): boolean => precision === 'day' || precision === 'minute';

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

const dateIn = ({ read, add }: Cells, { today }: ImportContext): Period | undefined => {
  const date = read('date', (cell) => dateInCell(cell, today));
  const time = read('time', timeInCell);
  if (date === undefined || time === undefined) return date;
  if (isDay(date)) return withTime(date, time);
  add('time', { problem: 'time_without_day' });
  return undefined;
};

const participantsIn = ({ read }: Cells): Participants | undefined => {
  const registered = read('registered', countInCell);
  const attended = read('attended', countInCell);
  const onSite = read('onSite', countInCell);
  const online = read('online', countInCell);
  const estimated = read('estimated', yesOrNoInCell);
  const there = onSite === undefined && online === undefined ? undefined : (onSite ?? 0) + (online ?? 0);
  const counts = defined({ registered, attended: attended ?? there, onSite, online });
  return Object.keys(counts).length === 0 ? undefined : { ...counts, ...(estimated && { estimated }) };
};

const plainText = (cell: TableCell): ReadCell<string> => ok(cellText(cell));

/**
 * What a row says, or everything that is wrong with it, cell by cell. What it leaves out is concluded as in the
 * form, and named: the pillar from the kind, the result-goal area from the pillar (I8), the area is the general one;
 * a row in the future is planned (I18).
 */
export const readImportRow = (
  row: ImportRow,
  context: ImportContext,
): Result<ImportedDetails, readonly RowProblem[]> => {
  const { today, words, selfId } = context;
  const cells = cellReader(row);
  const { problems, add, read, isEmpty } = cells;

  for (const column of ['date', 'kind', 'title'] as const) {
    if (isEmpty(column)) add(column, { problem: 'missing' });
  }
  const date = dateIn(cells, context);
  const dateEnd = read('dateEnd', (cell) => dayInCell(cell, today));
  const kind = read('kind', kindIn(context));
  const title = read('title', plainText)?.replace(/\s+/g, ' ');
  const state = read('state', choiceIn(words.states));
  const hours = read('hours', hoursInCell);
  const hoursPerPerson = read('hoursPerPerson', hoursInCell);
  const municipalities = read('municipalities', municipalitiesInCell) ?? [];
  const otherParties = read('otherParties', (cell) => ok(namesIn(cellText(cell)))) ?? [];
  const staffIds = read('staff', staffIn(context)) ?? [selfId];
  const area = read('area', choiceIn(words.areas));
  const statedPillar = read('pillar', choiceIn(words.pillars));
  const statedGoal = read('resultGoalArea', choiceIn(words.resultGoalAreas));
  const line = read('line', choiceIn(words.lines)) ?? 'first';
  const requestId = read('request', requestIn(context));
  const participants = participantsIn(cells);
  const outcomeNote = read('outcomeNote', plainText);
  const documentation = read('documentation', documentsIn(context)) ?? [];
  if (date === undefined || kind === undefined || title === undefined) return refused(problems);

  const pillar = statedPillar ?? PILLAR_OF_KIND[kind];
  const details: ActivityDetails = {
    kind,
    title,
    date,
    staffIds,
    municipalities,
    otherParties,
    area: area ?? 'general',
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
      requestId,
      participants,
      outcomeNote,
    }),
  };
  for (const problem of activityProblems(details, today)) add(COLUMN_OF_PROBLEM[problem], { problem });
  if (problems.length > 0) return refused(problems);

  const concluded: Readonly<Partial<Record<InferableDetail, boolean>>> = {
    area: area === undefined,
    pillar: statedPillar === undefined && pillar !== null,
    resultGoalAreaId: statedGoal === undefined,
  };
  // Object.keys forgets that the keys are those of the details.
  const inferred = (Object.keys(concluded) as InferableDetail[]).filter((field) => concluded[field]);
  return ok({ details, inferred });
};

/** The choices of a closed list, by folded label, for each of the languages that name them. */
export const choicesOf = <Value extends string>(
  ...labels: readonly Readonly<Record<Value, string>>[]
): Choices<Value> =>
  new Map(
    labels.flatMap((language) =>
      // Object.entries forgets that the keys are the values.
      (Object.entries(language) as [Value, string][]).map(([value, label]): [string, Choice<Value>] => [
        foldedLabel(label),
        { value, label },
      ]),
    ),
  );
