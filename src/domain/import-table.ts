import type { ActivityDetails, InferableDetail } from './activity.js';
import type { ActivityProblem } from './activity-problems.js';
import type { Result } from './result.js';
import type { TableCell } from './table.js';

/** The columns of a table of activities, in the order that they are written. */
export const ACTIVITY_COLUMNS = [
  'date',
  'time',
  'dateEnd',
  'kind',
  'title',
  'state',
  'hours',
  'hoursPerPerson',
  'municipalities',
  'otherParties',
  'staff',
  'area',
  'pillar',
  'resultGoalArea',
  'planGoal',
  'line',
  'request',
  'registered',
  'attended',
  'onSite',
  'online',
  'estimated',
  'outcomeNote',
  'documentation',
  'loggedBy',
  'loggedOn',
] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

/** Without these a table is none of activities. */
export const REQUIRED_COLUMNS = ['date', 'kind', 'title'] as const satisfies readonly ActivityColumn[];
/** Written by an export and not read back: an import says itself who logged what and when. */
export const BOOKKEEPING: readonly ActivityColumn[] = ['loggedBy', 'loggedOn'];

/** A table whose headings make it none of activities. */
export type HeadingProblem =
  | { readonly kind: 'columns_missing'; readonly columns: readonly ActivityColumn[] }
  | { readonly kind: 'column_twice'; readonly heading: string };

/** A row of a file, by what its columns are about. */
export interface ImportRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<ActivityColumn, TableCell>>>;
}

/** A file of activities that nothing has been made of yet: what the headings and the cells say. */
export interface ImportTable {
  /** What each column is called in the file. */
  readonly headings: Readonly<Partial<Record<ActivityColumn, string>>>;
  /** Headings of what is not read; what stands below them is not kept. */
  readonly ignored: readonly string[];
  readonly rows: readonly ImportRow[];
}

/** What a cell can have wrong by itself, before any rule about activities is asked. */
export const CELL_PROBLEMS = [
  'missing',
  'formula',
  'error_value',
  'huge',
  'date_unreadable',
  'date_without_year',
  'date_far_off',
  'time_unreadable',
  'time_without_day',
  'hours_unreadable',
  'count_unreadable',
  'yes_or_no',
  'not_among_choices',
  'no_owner',
  'owner_unclear',
  'staff_unknown',
  'staff_unclear',
  'plan_goal_unknown',
  'request_unknown',
  'document_unreadable',
] as const;
export type CellProblem = (typeof CELL_PROBLEMS)[number];

/** Why a row cannot be saved. */
export interface RowProblem {
  readonly column: ActivityColumn;
  readonly problem: CellProblem | ActivityProblem | 'closed_year';
  /** What it is about as it stands in the cell: a name, or all of it. */
  readonly written?: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/** In which column a rule's problem is mended. */
export const COLUMN_OF_PROBLEM: Readonly<Record<ActivityProblem, ActivityColumn>> = {
  title_missing: 'title',
  title_too_long: 'title',
  hours_out_of_range: 'hours',
  hours_per_person_out_of_range: 'hoursPerPerson',
  end_before_start: 'dateEnd',
  future_is_not_done: 'state',
  not_held_yet: 'attended',
  attendance_does_not_add_up: 'attended',
  pillar_missing: 'pillar',
  result_goal_area_missing: 'resultGoalArea',
  plan_goal_of_another_year: 'planGoal',
  owner_among_others: 'otherParties',
  municipality_twice: 'municipalities',
  link_not_https: 'documentation',
  text_too_long: 'outcomeNote',
};

/** What a row says, with the fields that the bot concluded because the file did not. */
export interface ImportedDetails {
  readonly details: ActivityDetails;
  readonly inferred: readonly InferableDetail[];
}

/** Worth knowing of a row that can be saved. */
export type RowNote =
  /** It stays out of the form's statistics (I9). */
  | { readonly kind: 'before_form' }
  /** It lies in the future (I18). */
  | { readonly kind: 'planned' }
  | { readonly kind: 'no_hours' }
  | { readonly kind: 'same_as_row'; readonly number: number }
  | { readonly kind: 'logged_before' };

/** A row with what it comes to. */
export interface CheckedRow {
  readonly number: number;
  readonly read: Result<ImportedDetails, readonly RowProblem[]>;
  readonly notes: readonly RowNote[];
}

/** Activities that would be counted twice: alike in what the statistics see and in what they are called. */
export const likenessOf = ({
  date,
  kind,
  title,
  hours,
  municipalities,
}: Pick<ActivityDetails, 'date' | 'kind' | 'title' | 'hours' | 'municipalities'>): string =>
  JSON.stringify([
    date.from,
    date.to,
    kind,
    title.trim().toLowerCase().replace(/\s+/g, ' '),
    hours ?? null,
    municipalities,
  ]);
