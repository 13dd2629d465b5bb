import { z } from 'zod';
import type { EvaluationLimitField } from '../domain/evaluation-limits.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  intro: word,
  standing: userText,
  minAnswersLabel: word,
  minAnswers: userText,
  openDaysLabel: word,
  openDays: userText,
  save: word,
  seenVersion: z.int(),
});

export const evaluationLimitsCard = defineCard('evaluation-limits', 1, model);

/** What stands in the inputs. */
export type EvaluationLimitValues = Readonly<Record<EvaluationLimitField, string>>;

/** How many answers an evaluation needs to be shown, and how long it is open. Notices are whole sentences. */
export const evaluationLimitsView = (
  texts: Texts,
  {
    values,
    standing,
    seenVersion,
    notices,
  }: {
    readonly values: EvaluationLimitValues;
    /** Who set what holds, and when. */
    readonly standing: string;
    /** Of the record that the values come from; 0 when there is none. */
    readonly seenVersion: number;
    readonly notices: readonly string[];
  },
): z.infer<typeof model> => {
  const { title, intro, form, save } = texts.evaluations.limits;
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    intro,
    standing,
    ...form,
    ...values,
    save,
    seenVersion,
  };
};
