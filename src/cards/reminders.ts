import { z } from 'zod';
import type { Wishes } from '../domain/preferences.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const REMINDER_FIELDS = [
  'asksAboutPlanned',
  'remindsOnFridays',
  'warnsOfNetworks',
] as const satisfies readonly (keyof Wishes)[];

/** What stands in the inputs: `true` or `false`, as the client sends it. */
export type ReminderFormValues = Readonly<Record<(typeof REMINDER_FIELDS)[number], string>>;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: word })),
  intro: word,
  asksAboutPlannedLabel: word,
  asksAboutPlannedTitle: word,
  asksAboutPlanned: userText,
  remindsOnFridaysLabel: word,
  remindsOnFridaysTitle: word,
  remindsOnFridays: userText,
  warnsOfNetworksLabel: word,
  warnsOfNetworksTitle: word,
  warnsOfNetworks: userText,
  save: word,
});

export const remindersCard = defineCard('reminders', 2, model);

/** What one wants to be reminded of; notices are whole sentences. */
export const remindersView = (
  { reminders: { title, intro, form } }: Texts,
  values: ReminderFormValues,
  notices: readonly string[] = [],
): z.infer<typeof model> => ({
  summary: notices[0] ?? title,
  title,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  intro,
  ...form,
  ...values,
});
