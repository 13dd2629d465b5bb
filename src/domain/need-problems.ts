import { addDays, type IsoDate, yearOf } from './calendar.js';
import type { Need } from './need.js';

export const MAX_NEED_LENGTH = 1000;
export const MAX_THEME_LENGTH = 60;
/** Of why a round goes back. */
export const MAX_ROUND_REASON = 500;
/** As short as the question of a request may be, which it may become. */
const MIN_NEED_LENGTH = 10;
/** A round that takes needs for longer than this is a slip of the keys. */
const MAX_ROUND_DAYS = 366;

export type NeedProblem = 'text_too_short' | 'text_too_long';

/** All that must be put right before the need can be saved. */
export const needProblems = ({ text }: Pick<Need, 'text'>): readonly NeedProblem[] => [
  ...(text.length < MIN_NEED_LENGTH ? (['text_too_short'] as const) : []),
  ...(text.length > MAX_NEED_LENGTH ? (['text_too_long'] as const) : []),
];

export type LastDayProblem = 'last_day_passed' | 'last_day_far';

/** What is wrong with a last day to add needs. */
export const lastDayProblems = (closesOn: IsoDate, today: IsoDate): readonly LastDayProblem[] => [
  ...(closesOn < today ? (['last_day_passed'] as const) : []),
  ...(closesOn > addDays(today, MAX_ROUND_DAYS) ? (['last_day_far'] as const) : []),
];

/** The years that a round may be for: this one and the three after it. */
export const roundYears = (today: IsoDate): readonly number[] =>
  [0, 1, 2, 3].map((ahead) => yearOf(today) + ahead);
