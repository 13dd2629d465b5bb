import { z } from 'zod';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const RESULT_FIELDS = ['percent', 'text', 'deviationCause', 'reservation'] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type ResultFormValues = Readonly<Record<ResultField, string>>;

export const EMPTY_RESULT_FORM: ResultFormValues = {
  percent: '',
  text: '',
  deviationCause: '',
  reservation: '',
};

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  goal: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  explanation: word,
  percentLabel: word,
  percentHint: word,
  percent: userText,
  textLabel: word,
  textHint: word,
  text: userText,
  deviationCauseLabel: word,
  deviationCause: userText,
  reservationLabel: word,
  reservation: userText,
  save: word,
  back: word,
  goalId: word,
  year: z.int(),
  expectedVersion: z.int(),
});

export const goalResultFormCard = defineCard('goal-result-form', 1, model);

export interface ResultForm {
  readonly values: ResultFormValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  readonly goal: PlanGoal;
  /** The version that the form shows. */
  readonly expectedVersion: number;
}

/** The form for how a goal went. */
export const goalResultFormView = (
  { plan }: Texts,
  { values, problems, goal, expectedVersion }: ResultForm,
): z.infer<typeof model> => {
  const heading = plan.resultHeading(String(goal.year));
  return {
    ...plan.resultForm,
    ...values,
    summary: heading,
    heading,
    goal: goal.label,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    goalId: goal.id,
    year: goal.year,
    expectedVersion,
  };
};
