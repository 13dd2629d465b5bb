import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type IsoDate, localDate } from '../domain/calendar.js';
import { goalProblems, resultProblems } from '../domain/goal-problems.js';
import {
  type GoalDetails,
  goalDetailsOf,
  type PlanGoal,
  type StatedResult,
  statedResultOf,
} from '../domain/plan-goal.js';
import {
  mergedBudget,
  mergedGoal,
  mergedIndicators,
  mergedPublication,
  mergedStaffing,
  type StatedGoal,
  type StatedPublication,
} from '../domain/plan-merge.js';
import {
  COLUMN_OF_GOAL_PROBLEM,
  COLUMN_OF_PUBLICATION_PROBLEM,
  COLUMN_OF_RESULT_PROBLEM,
  columnOfFigure,
} from '../domain/plan-problem-columns.js';
import type { PlanItem, PlanOutcome, PlanProblem, PlanSheet, PlanTable } from '../domain/plan-table.js';
import { type Publication, type PublicationDetails, publicationDetailsOf } from '../domain/publication.js';
import { publicationProblems } from '../domain/publication-problems.js';
import { isSameLabel, labelKey } from '../domain/same-label.js';
import { type FigureRows, withRows, type YearFigures } from '../domain/year-figures.js';
import { figureProblems } from '../domain/year-figures-problems.js';
import { readBudgetRows, readIndicatorRows, readStaffingRows } from '../language/plan-figure-rows.js';
import { type ReadRows, readGoalRows } from '../language/plan-goal-rows.js';
import { readPublicationRows } from '../language/plan-publication-rows.js';
import type { PlanContext, PlanWords } from '../language/plan-words.js';
import type { KeptPlan } from './file-ports.js';
import { type PlanStock, planContext, planStock } from './plan-of-file.js';
import type { Ports } from './ports.js';

/** What saving a file would do to one record. */
export type PlanChange =
  | {
      readonly kind: 'goal';
      readonly before: PlanGoal | undefined;
      readonly details: GoalDetails;
      /** As it is to be; undefined when there is none. */
      readonly result: StatedResult | undefined;
    }
  | {
      readonly kind: 'publication';
      readonly before: Publication | undefined;
      readonly details: PublicationDetails;
    }
  | { readonly kind: 'figures'; readonly before: YearFigures; readonly after: YearFigures };

/** What a file with a plan comes to now. */
export interface CheckedPlan {
  readonly year: number;
  /** In the order of the file, sheet by sheet; those with something wrong are left out. */
  readonly items: readonly PlanItem[];
  readonly problems: readonly PlanProblem[];
  readonly changes: readonly PlanChange[];
  /** The economy as it would be; empty when the file says nothing of it. */
  readonly budget: YearFigures['budget'];
  /** The same as long as saving would do the same to the same versions of the same records. */
  readonly seen: string;
}

interface Part {
  readonly items: readonly PlanItem[];
  readonly problems: readonly PlanProblem[];
  readonly changes: readonly PlanChange[];
}

/** By what they are called; of two that are called the same, the first. */
const byKey = <T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(all.toReversed().map((one) => [labelKey(nameOf(one)), one]));

const outcomeOf = (before: object | undefined, isSame: boolean): PlanOutcome => {
  if (before === undefined) return 'new';
  return isSame ? 'same' : 'changed';
};

/** What is wrong with a goal by the rules of goals and of results (I10, I11). */
const wrongInGoal = (
  { row, result }: StatedGoal,
  details: GoalDetails,
  areaIds: readonly string[],
): readonly PlanProblem[] => [
  ...goalProblems(details, areaIds).map((problem) => ({
    sheet: 'goals' as const,
    row,
    column: COLUMN_OF_GOAL_PROBLEM[problem],
    problem,
  })),
  ...(result === undefined ? [] : resultProblems(result)).map((problem) => ({
    sheet: 'goals' as const,
    row,
    column: COLUMN_OF_RESULT_PROBLEM[problem],
    problem,
  })),
];

const checkedGoals = (
  { stated, problems }: ReadRows<StatedGoal>,
  { goals, areaIds }: PlanStock,
  today: IsoDate,
): Part => {
  const known = byKey(goals, ({ label }) => label);
  const parts = stated.map((goal): Part => {
    const before = known.get(labelKey(goal.label));
    const details = mergedGoal(before, goal, today);
    const kept = before?.resultGoalAreaId === undefined ? [] : [before.resultGoalAreaId];
    const wrong = wrongInGoal(goal, details, [...areaIds, ...kept]);
    if (wrong.length > 0) return { items: [], problems: wrong, changes: [] };
    const stands = before && statedResultOf(before);
    const result = goal.result ?? stands;
    const isSame =
      before !== undefined &&
      isDeepStrictEqual(goalDetailsOf(before), details) &&
      isDeepStrictEqual(stands, result);
    const { row, label } = goal;
    return {
      items: [{ sheet: 'goals', row, label, outcome: outcomeOf(before, isSame) }],
      problems: [],
      changes: isSame ? [] : [{ kind: 'goal', before, details, result }],
    };
  });
  return joinedParts(problems, parts);
};

const checkedPublications = (
  { stated, problems }: ReadRows<StatedPublication>,
  { publications }: PlanStock,
  year: number,
  today: IsoDate,
): Part => {
  const known = byKey(publications, (each) => each.title);
  const parts = stated.map((publication): Part => {
    const { row, title } = publication;
    const at = { sheet: 'publications', row } as const;
    const before = known.get(labelKey(title));
    if (before === undefined && publication.kind === undefined) {
      return { items: [], problems: [{ ...at, column: 'kind', problem: 'missing' }], changes: [] };
    }
    const details = mergedPublication(before, publication, year);
    const wrong = publicationProblems(details, today);
    if (wrong.length > 0) {
      const found = wrong.map((problem) => ({
        ...at,
        column: COLUMN_OF_PUBLICATION_PROBLEM[problem],
        problem,
      }));
      return { items: [], problems: found, changes: [] };
    }
    const isSame = before !== undefined && isDeepStrictEqual(publicationDetailsOf(before), details);
    return {
      items: [{ ...at, label: title, outcome: outcomeOf(before, isSame) }],
      problems: [],
      changes: isSame ? [] : [{ kind: 'publication', before, details }],
    };
  });
  return joinedParts(problems, parts);
};

interface FigureRead {
  readonly figures: FigureRows;
  /** The rows of the file that they come of. */
  readonly stated: readonly { readonly row: number; readonly label: string }[];
  readonly problems: readonly PlanProblem[];
}

const figuresIn = (table: PlanTable, before: YearFigures, context: PlanContext): FigureRead | undefined => {
  switch (table.sheet) {
    case 'budget': {
      const { stated, problems } = readBudgetRows(table.rows);
      return { figures: { list: 'budget', rows: mergedBudget(before.budget, stated) }, stated, problems };
    }
    case 'staffing': {
      const { stated, problems } = readStaffingRows(table.rows);
      return {
        figures: { list: 'staffing', rows: mergedStaffing(before.staffing, stated) },
        stated,
        problems,
      };
    }
    case 'indicators': {
      const { stated, problems } = readIndicatorRows(table.rows, context);
      const rows = mergedIndicators(before.indicators, stated);
      return { figures: { list: 'indicators', rows }, stated, problems };
    }
    default:
      return undefined;
  }
};

const checkedFigures = ({ figures, stated, problems }: FigureRead, before: YearFigures): Part => {
  const { list, rows } = figures;
  const first = stated[0]?.row ?? 1;
  const wrong = figureProblems(figures).map(({ kind, row }): PlanProblem => {
    const label = rows[row - 1]?.label ?? '';
    const place = stated.find((each) => isSameLabel(each.label, label))?.row ?? first;
    return { sheet: list, row: place, column: columnOfFigure(list, kind), problem: kind };
  });
  const old = new Map<string, object>(before[list].map((row) => [row.label, row]));
  const standing = byKey<{ readonly label: string }>(rows, ({ label }) => label);
  const items = stated.flatMap(({ row, label }): PlanItem[] => {
    const after = standing.get(labelKey(label));
    const was = after && old.get(after.label);
    return after === undefined
      ? []
      : [{ sheet: list, row, label, outcome: outcomeOf(was, isDeepStrictEqual(was, after)) }];
  });
  return { items, problems: [...problems, ...wrong], changes: [] };
};

const joinedParts = (problems: readonly PlanProblem[], parts: readonly Part[]): Part => ({
  items: parts.flatMap(({ items }) => items),
  problems: [...problems, ...parts.flatMap((part) => part.problems)],
  changes: parts.flatMap(({ changes }) => changes),
});

const seenOf = (changes: readonly PlanChange[]): string => {
  const what = changes.map(({ kind, before }) => [kind, before?.id, before?.version]);
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 16);
};

const partOf = (table: PlanTable, stock: PlanStock, context: PlanContext, today: IsoDate): Part => {
  if (table.sheet === 'goals') return checkedGoals(readGoalRows(table.rows, context), stock, today);
  const read = readPublicationRows(table.rows, context);
  return checkedPublications(read, stock, context.year, today);
};

const isOfRecords = (sheet: PlanSheet): boolean => sheet === 'goals' || sheet === 'publications';

/**
 * Holds a file with a plan against what the year has: goals and publications are known again by what they are called,
 * rows of figures by their labels. What the file leaves out stays as it is.
 */
export const checkPlanImport = async (
  ports: Ports,
  { year, tables }: Pick<KeptPlan, 'year' | 'tables'>,
  words: PlanWords,
): Promise<CheckedPlan> => {
  const [stock, context] = await Promise.all([planStock(ports, year), planContext(ports, year, words)]);
  const today = localDate(ports.clock.now(), ports.timeZone);
  const before = stock.figures;
  let after = before;
  const parts = tables.map((table): Part => {
    if (isOfRecords(table.sheet)) return partOf(table, stock, context, today);
    const read = figuresIn(table, before, context);
    if (read === undefined) throw new Error(`the sheet ${table.sheet} holds no figures`);
    after = withRows(after, read.figures);
    return checkedFigures(read, before);
  });
  const { items, problems, changes: ofRecords } = joinedParts([], parts);
  const changes: PlanChange[] = isDeepStrictEqual(before, after)
    ? [...ofRecords]
    : [...ofRecords, { kind: 'figures', before, after }];
  const budget = tables.some(({ sheet }) => sheet === 'budget') ? after.budget : [];
  return { year, items, problems, changes, budget, seen: seenOf(changes) };
};
