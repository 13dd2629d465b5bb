import { type IsoDate, isIsoDate } from './calendar.js';
import { STEERING_BODIES, type SteeringBody } from './request-act.js';

/** What can be wrong with what is said of an approval, each named after what it is about. */
export type ApprovalProblem =
  | 'body_missing'
  | 'date_missing'
  | 'date_ahead'
  | 'minutes_missing'
  | 'minutes_too_long';

/** Characters; as much as for the minutes of a decision. */
const MAX_MINUTES_LENGTH = 120;

/** An approval as somebody has stated it. */
export interface StatedApproval {
  readonly body: SteeringBody | '';
  readonly date: IsoDate | '';
  readonly minutesRef: string;
}

/**
 * Everything that keeps an approval from being recorded: the political steering group decides on the account (001:37),
 * at a meeting that has been held and has minutes.
 */
export const approvalProblems = (
  { body, date, minutesRef }: StatedApproval,
  today: IsoDate,
): readonly ApprovalProblem[] => [
  ...(STEERING_BODIES.some((known) => known === body) ? [] : (['body_missing'] as const)),
  ...(!isIsoDate(date) ? (['date_missing'] as const) : date > today ? (['date_ahead'] as const) : []),
  ...(minutesRef.trim() === '' ? (['minutes_missing'] as const) : []),
  ...(minutesRef.trim().length > MAX_MINUTES_LENGTH ? (['minutes_too_long'] as const) : []),
];
