import { z } from 'zod';
import { AREAS, PILLARS } from '../domain/enums.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const GOAL_FIELDS = ['label', 'resultGoalAreaId', 'pillar', 'area', 'plannedWork'] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type GoalFormValues = Readonly<Record<GoalField, string>>;

export const EMPTY_GOAL_FORM: GoalFormValues = {
  label: '',
  resultGoalAreaId: NOT_STATED,
  pillar: NOT_STATED,
  area: NOT_STATED,
  plannedWork: '',
};

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  labelLabel: word,
  labelError: word,
  label: userText,
  resultGoalAreaIdLabel: word,
  resultGoalAreas: choices,
  resultGoalAreaId: userText,
  pillarLabel: word,
  pillars: choices,
  pillar: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  plannedWorkLabel: word,
  plannedWorkHint: word,
  plannedWork: userText,
  explanation: word,
  save: word,
  back: word,
  submissionId: userText,
  year: z.int(),
  goalId: userText,
  expectedVersion: z.int(),
});

export const goalFormCard = defineCard('goal-form', 1, model);

export interface GoalForm {
  readonly values: GoalFormValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** A new goal has a submission only; a change also the record and the version that the form shows. */
  readonly target: {
    readonly year: number;
    readonly submissionId: string;
    readonly goalId?: string;
    readonly expectedVersion?: number;
  };
}

const MAX_NAME_LENGTH = 100;

/** The form for a new goal or a change; `areas` are the areas of result goals to choose from. */
export const goalFormView = (
  { plan, labels, common }: Texts,
  { values, problems, target }: GoalForm,
  areas: readonly { readonly id: string; readonly name: string }[],
): z.infer<typeof model> => {
  const headingOf = target.goalId === undefined ? plan.newHeading : plan.changeHeading;
  const heading = headingOf(String(target.year));
  const none = { title: common.notStated, value: NOT_STATED };
  return {
    ...plan.form,
    ...values,
    summary: heading,
    heading,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    resultGoalAreas: [
      none,
      ...areas.map(({ id, name }) => ({ title: choiceTitle(name, MAX_NAME_LENGTH), value: id })),
    ],
    pillars: [none, ...choicesOf(PILLARS, (pillar) => labels.pillars[pillar])],
    areas: [none, ...choicesOf(AREAS, (area) => labels.areas[area])],
    submissionId: target.submissionId,
    year: target.year,
    goalId: target.goalId ?? '',
    expectedVersion: target.expectedVersion ?? 0,
  };
};
