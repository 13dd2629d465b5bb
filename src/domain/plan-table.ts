import type { RowProblem as FigureProblem } from './figure-rows.js';
import type { GoalProblem, ResultProblem } from './goal-problems.js';
import type { CellProblem } from './import-table.js';
import type { PublicationProblem } from './publication-problems.js';
import type { TableCell } from './table.js';

/** The sheets of a file with a year's plan, and the columns of each in the order that they are written. */
export const PLAN_COLUMNS = {
  goals: [
    'resultGoalArea',
    'goal',
    'pillar',
    'area',
    'work',
    'responsible',
    'due',
    'workDone',
    'percent',
    'result',
    'cause',
    'reservation',
  ],
  publications: [
    'title',
    'kind',
    'status',
    'date',
    'postponedFrom',
    'authors',
    'municipalities',
    'partners',
    'area',
    'pillar',
    'url',
    'mark',
  ],
  budget: ['label', 'outcomeBefore', 'outcome', 'budget'],
  staffing: ['post', 'staffPercent', 'permanentPercent', 'beyondBudget', 'note'],
  indicators: ['measure', 'value', 'exactness'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlanSheet = keyof typeof PLAN_COLUMNS;
export type PlanColumn = (typeof PLAN_COLUMNS)[PlanSheet][number];

// Object.keys forgets what the keys are.
export const PLAN_SHEETS = Object.keys(PLAN_COLUMNS) as readonly PlanSheet[];

/** What the rows of each sheet are called by, which is also what they are found again by. */
export const LABEL_COLUMN = {
  goals: 'goal',
  publications: 'title',
  budget: 'label',
  staffing: 'post',
  indicators: 'measure',
} as const satisfies Readonly<Record<PlanSheet, PlanColumn>>;

/** A row of a sheet, by what its columns are about. */
export interface PlanRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<PlanColumn, TableCell>>>;
}

/** A sheet that nothing has been made of yet: what its headings and cells say. */
export interface PlanTable {
  readonly sheet: PlanSheet;
  /** As it is called in the file. */
  readonly name: string;
  /** What each column is called in the file. */
  readonly headings: Readonly<Partial<Record<PlanColumn, string>>>;
  /** Headings of what is not read; what stands below them is not kept. */
  readonly ignored: readonly string[];
  readonly rows: readonly PlanRow[];
}

/** Why a file is none with a plan. */
export type PlanHeadingProblem =
  | { readonly kind: 'no_plan_sheet' }
  | { readonly kind: 'sheet_twice'; readonly sheet: PlanSheet }
  | { readonly kind: 'column_missing'; readonly name: string; readonly column: PlanColumn }
  | { readonly kind: 'column_twice'; readonly name: string; readonly heading: string };

/** What can be wrong in a cell of a plan, beside what can be in one of activities. */
export type PlanCellProblem =
  | Extract<
      CellProblem,
      | 'missing'
      | 'formula'
      | 'error_value'
      | 'huge'
      | 'not_among_choices'
      | 'no_owner'
      | 'owner_unclear'
      | 'staff_unknown'
      | 'staff_unclear'
      | 'yes_or_no'
    >
  | 'number_unreadable'
  /** Two rows of the same goal say different things of it. */
  | 'says_otherwise'
  /** A title or a planned work that stands on an earlier row. */
  | 'row_twice'
  /** Who is responsible, or when, of no planned work. */
  | 'work_missing_here'
  /** A sum, which is worked out and never entered. */
  | 'is_sum';

/** What is wrong in a file with a plan, and where. */
export interface PlanProblem {
  readonly sheet: PlanSheet;
  readonly row: number;
  readonly column: PlanColumn;
  readonly problem:
    | PlanCellProblem
    | GoalProblem
    | ResultProblem
    | PublicationProblem
    | FigureProblem['kind'];
  /** What it is about as it stands in the cell. */
  readonly written?: string;
  /** What was probably meant. */
  readonly meant?: string;
}

export const PLAN_OUTCOMES = ['new', 'changed', 'same'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** A row, or the rows of a goal, with what saving them would do. */
export interface PlanItem {
  readonly sheet: PlanSheet;
  /** The first of them, as the spreadsheet counts. */
  readonly row: number;
  readonly label: string;
  readonly outcome: PlanOutcome;
}
