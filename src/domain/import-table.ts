import type { ActivityDetails } from './activity.js';
import type { ActivityProblem } from './activity-problems.js';
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
/** Written by an export; an import says itself who logged what, and when. */
export const BOOKKEEPING: readonly ActivityColumn[] = ['loggedBy', 'loggedOn'];

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
  /** Headings that are none of ours; what stands below them is not kept. */
  readonly unknown: readonly string[];
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
  'time_unreadable',
  'hours_unreadable',
  'count_unreadable',
  'yes_or_no',
  'not_among_choices',
  'no_owner',
  'owner_unclear',
  'staff_unknown',
  'staff_unclear',
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
  owner_among_others: 'otherParties',
  municipality_twice: 'municipalities',
  link_not_https: 'documentation',
  text_too_long: 'outcomeNote',
};

/** What a row says, with the fields that the bot concluded because the file did not. */
export interface ImportedDetails {
  readonly details: ActivityDetails;
  readonly inferred: readonly (keyof ActivityDetails)[];
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
