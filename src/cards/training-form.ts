import { z } from 'zod';
import { AREAS } from '../domain/enums.js';
import { EVENT_FORMS } from '../domain/event.js';
import { TRAINING_KINDS, type Training } from '../domain/training.js';
import { BAS_SEATS, BAS_SESSIONS } from '../domain/training-problems.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the inputs. */
export const TRAINING_FIELDS = [
  'kind',
  'name',
  'area',
  'form',
  'sessionCount',
  'seats',
  'dates',
  'time',
  'place',
] as const;
export type TrainingField = (typeof TRAINING_FIELDS)[number];
export type TrainingValues = Readonly<Record<TrainingField, string>>;

/** What a new one is proposed to be: BAS as it was agreed on (000:232). */
export const NEW_TRAINING: TrainingValues = {
  kind: 'bas',
  name: '',
  area: 'children_youth_family',
  form: 'on_site',
  sessionCount: String(BAS_SESSIONS),
  seats: String(BAS_SEATS),
  dates: '',
  time: '',
  place: '',
};

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  nameLabel: word,
  namePlaceholder: word,
  name: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  formLabel: word,
  forms: choices,
  form: userText,
  sessionCountLabel: word,
  sessionCount: userText,
  seatsLabel: word,
  seats: userText,
  datesLabel: word,
  datesPlaceholder: word,
  dates: userText,
  timeLabel: word,
  timePlaceholder: word,
  time: userText,
  placeLabel: word,
  place: userText,
  save: word,
  back: word,
  trainingId: word,
  expectedVersion: z.int(),
  submissionId: word,
});

export const trainingFormCard = defineCard('training-form', 1, model);

export interface TrainingForm {
  /** The one that is changed; undefined for a new one. */
  readonly training: Training | undefined;
  readonly values: TrainingValues;
  readonly problems: readonly string[];
  readonly submissionId: string;
}

/** A training with its sessions and seats, new or as it is. */
export const trainingFormView = (
  { trainings: { form, kinds }, labels }: Texts,
  { training, values, problems, submissionId }: TrainingForm,
): z.infer<typeof model> => {
  const title = training === undefined ? form.newTitle : form.editTitle;
  const { intro, kindLabel, nameLabel, namePlaceholder, areaLabel, formLabel, sessionCountLabel } = form;
  const { seatsLabel, datesLabel, datesPlaceholder, timeLabel, timePlaceholder, placeLabel } = form;
  return {
    ...values,
    summary: problems[0] ?? title,
    title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    intro,
    kindLabel,
    kinds: choicesOf(TRAINING_KINDS, (kind) => kinds[kind]),
    nameLabel,
    namePlaceholder,
    areaLabel,
    areas: choicesOf(AREAS, (area) => labels.areas[area]),
    formLabel,
    forms: choicesOf(EVENT_FORMS, (form) => labels.eventForms[form]),
    sessionCountLabel,
    seatsLabel,
    datesLabel,
    datesPlaceholder,
    timeLabel,
    timePlaceholder,
    placeLabel,
    save: form.save,
    back: form.back,
    trainingId: training?.id ?? '',
    expectedVersion: training?.version ?? 0,
    submissionId,
  };
};
