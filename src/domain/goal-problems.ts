import type { GoalDetails, StatedResult } from './plan-goal.js';

export const MAX_GOAL_LENGTH = 300;
export const MAX_WORK_LENGTH = 200;
export const MAX_DUE_LENGTH = 60;
/** As many lines as a card shows whole. */
export const MAX_PLANNED_WORK = 20;
export const MAX_RESULT_LENGTH = 2000;
/** Of a cause, and of a reservation. */
export const MAX_REASON_LENGTH = 1000;

export type GoalProblem =
  | 'label_missing'
  | 'label_too_long'
  /** The year has no such area of result goals. */
  | 'area_not_in_year'
  | 'too_much_work'
  | 'work_missing'
  | 'work_too_long'
  | 'due_too_long';

export type ResultProblem =
  /** Outside 0–100 (I10). */
  | 'percent_out_of_range'
  /** Neither a percentage nor a text. */
  | 'nothing_stated'
  /** Less than 100 percent, and not why (I10). */
  | 'cause_missing'
  /** A cause of a deviation, where there is none. */
  | 'cause_at_full'
  /** Only a full result, or one in words only, may carry a reservation (I10). */
  | 'reservation_below_full'
  | 'text_too_long'
  | 'cause_too_long'
  | 'reservation_too_long';

type Check<Problem> = readonly [problem: Problem, isSo: boolean];

const found = <Problem>(checks: readonly Check<Problem>[]): readonly Problem[] =>
  checks.flatMap(([problem, isSo]) => (isSo ? [problem] : []));

/** What keeps a goal from being saved; `areaIds` are the year's areas of result goals. */
export const goalProblems = (
  { label, resultGoalAreaId, plannedWork = [] }: GoalDetails,
  areaIds: readonly string[],
): readonly GoalProblem[] =>
  found<GoalProblem>([
    ['label_missing', label.trim() === ''],
    ['label_too_long', label.length > MAX_GOAL_LENGTH],
    ['area_not_in_year', resultGoalAreaId !== undefined && !areaIds.includes(resultGoalAreaId)],
    ['too_much_work', plannedWork.length > MAX_PLANNED_WORK],
    ['work_missing', plannedWork.some((work) => work.label.trim() === '')],
    ['work_too_long', plannedWork.some((work) => work.label.length > MAX_WORK_LENGTH)],
    ['due_too_long', plannedWork.some(({ due }) => (due?.text.length ?? 0) > MAX_DUE_LENGTH)],
  ]);

/**
 * What keeps a result from being saved. A percentage is 0–100, less than 100 needs its cause, and 100 may carry a
 * reservation (I10); without a percentage the text alone is enough (I11). The percentage may stand without a text,
 * as "100 % med reservation för …" does (000:230).
 */
export const resultProblems = ({
  percent,
  text,
  deviationCause,
  reservation,
}: StatedResult): readonly ResultProblem[] => {
  const isBelow = percent !== undefined && percent < 100;
  return found<ResultProblem>([
    ['percent_out_of_range', percent !== undefined && !(percent >= 0 && percent <= 100)],
    ['nothing_stated', percent === undefined && text.trim() === ''],
    ['cause_missing', isBelow && (deviationCause ?? '').trim() === ''],
    ['cause_at_full', percent === 100 && deviationCause !== undefined],
    ['reservation_below_full', isBelow && reservation !== undefined],
    ['text_too_long', text.length > MAX_RESULT_LENGTH],
    ['cause_too_long', (deviationCause ?? '').length > MAX_REASON_LENGTH],
    ['reservation_too_long', (reservation ?? '').length > MAX_REASON_LENGTH],
  ]);
};

/** All that a person has written of a goal. */
export const writtenInGoal = ({ label, plannedWork = [] }: GoalDetails): readonly string[] => [
  label,
  ...plannedWork.flatMap((work) => [work.label, ...(work.due === undefined ? [] : [work.due.text])]),
];

/** All that a person has written of a result. */
export const writtenInResult = ({ text, deviationCause, reservation }: StatedResult): readonly string[] =>
  [text, deviationCause, reservation].filter((part) => part !== undefined);
