import { z } from 'zod';
import { EMPTY_WEEK, UNAPPROVED } from '../domain/digest-settings.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { limitsFormView } from './limits-form.js';
import { userText } from './user-text.js';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

export const DIGEST_SETTINGS_FIELDS = [
  'weekday',
  'hour',
  'previewWeekday',
  'previewHour',
  'unapproved',
  'emptyWeek',
] as const;
/** What stands in the inputs: the values of the choices. */
export type DigestSettingsValues = Readonly<Record<(typeof DIGEST_SETTINGS_FIELDS)[number], string>>;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  intro: word,
  nextPreview: word,
  nextSending: word,
  standing: userText,
  weekdays: choices,
  hours: choices,
  unapprovedChoices: choices,
  emptyWeekChoices: choices,
  weekdayLabel: word,
  weekday: userText,
  hourLabel: word,
  hour: userText,
  previewWeekdayLabel: word,
  previewWeekday: userText,
  previewHourLabel: word,
  previewHour: userText,
  unapprovedLabel: word,
  unapproved: userText,
  emptyWeekLabel: word,
  emptyWeek: userText,
  save: word,
  seenVersion: z.int(),
  accepted: word,
});

export const digestSettingsCard = defineCard('digest-settings', 1, model);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When and how the weekly digests go out, and when that happens next. */
export const digestSettingsView = (
  texts: Texts,
  {
    nextPreview,
    nextSending,
    accepted = '',
    ...form
  }: {
    readonly values: DigestSettingsValues;
    /** Who set what holds, and when. */
    readonly standing: string;
    readonly seenVersion: number;
    readonly notices: readonly string[];
    /** Whole sentences. */
    readonly nextPreview: string;
    readonly nextSending: string;
    /** The week that the reader is told would go out at once; pressing again means that it may. */
    readonly accepted?: string;
  },
): z.infer<typeof model> => {
  const { digestSettings: words, formats } = texts;
  return {
    ...limitsFormView(words, form),
    nextPreview,
    nextSending,
    weekdays: choicesOf(WEEKDAYS, (weekday) => capitalised(formats.weekday(weekday))),
    hours: choicesOf(HOURS, (hour) => words.hour(String(hour))),
    unapprovedChoices: choicesOf(UNAPPROVED, (choice) => words.unapproved[choice]),
    emptyWeekChoices: choicesOf(EMPTY_WEEK, (choice) => words.emptyWeek[choice]),
    accepted,
  };
};
