import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type PlannedForm, plannedFormFields, plannedFormView } from './planned-form.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  ...plannedFormFields,
  hoursLabel: z.string(),
  hoursHint: z.string(),
  hours: userText,
});

export const plannedHoursCard = defineCard('planned-hours', 1, model);

/** Asks for the one thing that is missing of what took place: how long it took. */
export const plannedHoursView = (texts: Texts, form: PlannedForm): z.infer<typeof model> => {
  const { hoursLabel, hoursHint } = texts.log.form;
  return {
    ...plannedFormView(texts, form, texts.reminders.hours),
    hoursLabel,
    hoursHint,
    hours: form.typed,
  };
};
