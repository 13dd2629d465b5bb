import type { ActivityDetails } from '../domain/activity.js';
import { isFuture, isInFormStatistics } from '../domain/activity-rules.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { type ClosedYear, closedYearId } from '../domain/closed-year.js';
import {
  type CheckedRow,
  type ImportedDetails,
  type ImportTable,
  likenessOf,
  type RowNote,
  type RowProblem,
} from '../domain/import-table.js';
import { hasBeenStaff } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { importRowReader } from '../language/import-row.js';
import type { ImportContext, ImportWords } from '../language/import-words.js';
import { goalAreas } from './goal-areas-of-year.js';
import { mapWithPauses } from './others-first.js';
import type { Ports } from './ports.js';

/** What all rows of a file come to now. */
export interface CheckedImport {
  /** In the order of the file. */
  readonly rows: readonly CheckedRow[];
  /** Years that some of the rows lie in and that are closed. */
  readonly closed: readonly ClosedYear[];
  /** Rows that cannot be saved. */
  readonly wrong: number;
  /** Rows that are in the file or among the logged activities already. */
  readonly alike: number;
}

type Read = Result<ImportedDetails, readonly RowProblem[]>;

const contextOf = async (ports: Ports, words: ImportWords, selfId: string): Promise<ImportContext> => {
  const [people, requests, goals, ownAreas] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('requests'),
    ports.store.find('goals'),
    goalAreas(ports),
  ]);
  return {
    today: localDate(ports.clock.now(), ports.timeZone),
    words,
    selfId,
    staff: people.filter(hasBeenStaff),
    requests: new Map(requests.map(({ id, number }) => [number.toUpperCase(), id])),
    goals,
    goalAreas: ownAreas,
  };
};

const yearsOf = (reads: readonly Read[]): number[] => [
  ...new Set(reads.flatMap((read) => (read.ok ? [yearOf(read.value.details.date.from)] : []))),
];

const closedAmong = async ({ store }: Ports, years: readonly number[]): Promise<ClosedYear[]> => {
  const closed = await Promise.all(years.map((year) => store.get('closings', closedYearId(year))));
  return closed.filter((one) => one !== undefined);
};

/** What is logged in the years, as {@link likenessOf} has it. */
const loggedIn = async ({ store }: Ports, years: readonly number[]): Promise<ReadonlySet<string>> => {
  const logged = await Promise.all(years.map((year) => store.findBy('activities', 'year', year)));
  return new Set(logged.flat().flatMap((one) => (one.undone === undefined ? [likenessOf(one)] : [])));
};

const inOpenYear = (read: Read, closed: readonly ClosedYear[]): Read => {
  if (!read.ok) return read;
  const year = yearOf(read.value.details.date.from);
  return closed.some((one) => one.year === year)
    ? refused([{ column: 'date', problem: 'closed_year', written: String(year) }])
    : ok(read.value);
};

const isAlike = ({ kind }: RowNote): boolean => kind === 'same_as_row' || kind === 'logged_before';

/** What is worth knowing of each row, in the order of the file. */
const noteTaker = (today: string, logged: ReadonlySet<string>) => {
  const firstWith = new Map<string, number>();
  return (details: ActivityDetails, number: number): RowNote[] => {
    const likeness = likenessOf(details);
    const first = firstWith.get(likeness);
    if (first === undefined) firstWith.set(likeness, number);
    return [
      ...(first === undefined ? [] : [{ kind: 'same_as_row', number: first } as const]),
      ...(logged.has(likeness) ? [{ kind: 'logged_before' } as const] : []),
      ...(isInFormStatistics(details) ? [] : [{ kind: 'before_form' } as const]),
      ...(isFuture(details.date, today) ? [{ kind: 'planned' } as const] : []),
      ...(details.state === 'done' && details.hours === undefined ? [{ kind: 'no_hours' } as const] : []),
    ];
  };
};

/** Reads all rows and holds them against each other, against what is logged and against the closed years. */
export const checkImport = async (
  ports: Ports,
  table: ImportTable,
  { words, selfId }: { readonly words: ImportWords; readonly selfId: string },
): Promise<CheckedImport> => {
  const context = await contextOf(ports, words, selfId);
  const reads = await mapWithPauses(table.rows, importRowReader(context));
  const years = yearsOf(reads);
  const [closed, logged] = await Promise.all([closedAmong(ports, years), loggedIn(ports, years)]);
  const notesOf = noteTaker(context.today, logged);
  const rows = table.rows.map(({ number }, index): CheckedRow => {
    const read = inOpenYear(reads[index] ?? refused([]), closed);
    return { number, read, notes: read.ok ? notesOf(read.value.details, number) : [] };
  });
  return {
    rows,
    closed,
    wrong: rows.filter(({ read }) => !read.ok).length,
    alike: rows.filter(({ notes }) => notes.some(isAlike)).length,
  };
};
