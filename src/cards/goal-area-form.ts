import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  labelLabel: word,
  labelError: word,
  label: userText,
  save: word,
  back: word,
  year: z.int(),
  submissionId: userText,
  areaId: userText,
  expectedVersion: z.int(),
});

export const goalAreaFormCard = defineCard('goal-area-form', 1, model);

export interface GoalAreaForm {
  readonly label: string;
  readonly year: number;
  readonly submissionId: string;
  /** Empty for a new one. */
  readonly areaId: string;
  /** 0 for a new one. */
  readonly expectedVersion: number;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** The form for a new area or another name. */
export const goalAreaFormView = (
  { goalAreas: { form } }: Texts,
  { problems, ...values }: GoalAreaForm,
): z.infer<typeof model> => {
  const { newHeading, renameHeading, newIntro, renameIntro, ...words } = form;
  const isNew = values.areaId === '';
  const heading = isNew ? newHeading(String(values.year)) : renameHeading;
  return {
    ...words,
    ...values,
    summary: heading,
    heading,
    intro: isNew ? newIntro : renameIntro,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
  };
};
