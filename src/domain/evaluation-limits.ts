/** What the FoU manager has settled for evaluations. */
export interface EvaluationLimits {
  /** Fewer answers than this are never shown. */
  readonly minAnswers: number;
  /** How many days people have to answer. */
  readonly openDays: number;
}

/** Until the FoU manager says something else: no document gives either number (domain-model section 4). */
export const DEFAULT_EVALUATION_LIMITS: EvaluationLimits = { minAnswers: 5, openDays: 14 };

/** With fewer, anybody who was there can work out what another has answered. */
export const FEWEST_ANSWERS = 3;
export const MOST_ANSWERS = 100;
export const MOST_OPEN_DAYS = 90;

export const EVALUATION_LIMIT_FIELDS = [
  'minAnswers',
  'openDays',
] as const satisfies readonly (keyof EvaluationLimits)[];
export type EvaluationLimitField = (typeof EVALUATION_LIMIT_FIELDS)[number];

const RANGE: { readonly [F in EvaluationLimitField]: readonly [number, number] } = {
  minAnswers: [FEWEST_ANSWERS, MOST_ANSWERS],
  openDays: [1, MOST_OPEN_DAYS],
};

/** The limits that are no whole number within their range. */
export const wrongEvaluationLimits = (limits: EvaluationLimits): readonly EvaluationLimitField[] =>
  EVALUATION_LIMIT_FIELDS.filter((field) => {
    const [least, most] = RANGE[field];
    return !Number.isInteger(limits[field]) || limits[field] < least || limits[field] > most;
  });
