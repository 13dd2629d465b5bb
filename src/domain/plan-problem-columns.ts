import type { RowProblem as FigureProblem } from './figure-rows.js';
import type { GoalProblem, ResultProblem } from './goal-problems.js';
import { LABEL_COLUMN, type PlanColumn } from './plan-table.js';
import type { PublicationProblem } from './publication-problems.js';
import type { FigureList } from './year-figures.js';

/** In which column of the goals a rule's problem is mended. */
export const COLUMN_OF_GOAL_PROBLEM: Readonly<Record<GoalProblem, PlanColumn>> = {
  label_missing: 'goal',
  label_too_long: 'goal',
  area_not_in_year: 'resultGoalArea',
  too_much_work: 'work',
  work_missing: 'work',
  work_too_long: 'work',
  due_too_long: 'due',
};

/** In which column of the goals a problem of the result is mended. */
export const COLUMN_OF_RESULT_PROBLEM: Readonly<Record<ResultProblem, PlanColumn>> = {
  percent_out_of_range: 'percent',
  nothing_stated: 'result',
  cause_missing: 'cause',
  cause_at_full: 'cause',
  reservation_below_full: 'reservation',
  text_too_long: 'result',
  cause_too_long: 'cause',
  reservation_too_long: 'reservation',
};

/** In which column of the publications a problem is mended. */
export const COLUMN_OF_PUBLICATION_PROBLEM: Readonly<Record<PublicationProblem, PlanColumn>> = {
  title_missing: 'title',
  title_too_long: 'title',
  year_out_of_range: 'date',
  date_outside_year: 'date',
  published_ahead: 'date',
  postponed_to_earlier: 'postponedFrom',
  postponed_to_same: 'date',
  too_many_names: 'authors',
  text_too_long: 'authors',
  link_not_https: 'url',
};

/** In which column of a list a problem is mended; the others concern what the row is called. */
export const columnOfFigure = (list: FigureList, kind: FigureProblem['kind']): PlanColumn => {
  if (kind === 'more_permanent_than_all') return 'permanentPercent';
  if (kind !== 'number_out_of_range') return LABEL_COLUMN[list];
  return ({ budget: 'budget', staffing: 'staffPercent', indicators: 'value' } as const)[list];
};
