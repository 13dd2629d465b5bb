import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type PlannedForm, plannedFormFields, plannedFormView } from './planned-form.js';
import { userText } from './user-text.js';

const model = z.strictObject({ ...plannedFormFields, dateLabel: z.string(), date: userText });

export const plannedMoveCard = defineCard('planned-move', 1, model);

/** Asks for the one thing that is new of what was moved: the day. */
export const plannedMoveView = (texts: Texts, form: PlannedForm): z.infer<typeof model> => ({
  ...plannedFormView(texts, form, texts.reminders.moving),
  dateLabel: texts.reminders.moving.dateLabel,
  date: form.typed,
});
