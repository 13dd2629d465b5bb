import { z } from 'zod';
import { REMINDED_WAITS, type RemindedWait } from '../domain/request-limits.js';
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
  answerLabel: word,
  answer: userText,
  questionLabel: word,
  question: userText,
  decisionLabel: word,
  decision: userText,
  agreementLabel: word,
  agreement: userText,
  joint_answerLabel: word,
  joint_answer: userText,
  proposalLabel: word,
  proposal: userText,
  save: word,
  seenVersion: z.int(),
});

export const requestLimitsCard = defineCard('request-limits', 1, model);

/** Ids of the form's inputs. */
export const LIMIT_FIELDS = REMINDED_WAITS;

/** What stands in the inputs. */
export type LimitValues = Readonly<Record<RemindedWait, string>>;

/** After how many working days people are reminded of what waits. */
export const requestLimitsView = (texts: Texts, form: LimitsForm<RemindedWait>): z.infer<typeof model> =>
  limitsFormView(texts.requestReminders.limits, form);
