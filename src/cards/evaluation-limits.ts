import { z } from 'zod';
import type { EvaluationLimitField } from '../domain/evaluation-limits.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type LimitsForm, limitsFormView } from './limits-form.js';
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

/** How many answers an evaluation needs to be shown, and how long it is open. */
export const evaluationLimitsView = (
  texts: Texts,
  form: LimitsForm<EvaluationLimitField>,
): z.infer<typeof model> => limitsFormView(texts.evaluations.limits, form);
