import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Training } from '../domain/training.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 100;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  isForOwn: z.boolean(),
  forMunicipality: word,
  chooseOne: word,
  trainingIdLabel: word,
  trainings: choices,
  trainingId: userText,
  choosesMunicipality: z.boolean(),
  municipalityIdLabel: word,
  municipalities: choices,
  municipalityId: userText,
  namesLabel: word,
  namesPlaceholder: word,
  names: userText,
  send: word,
  back: word,
  submissionId: word,
});

export const nominationFormCard = defineCard('nomination-form', 1, model);

/** What stands in the inputs; whoever nominates for their own municipality does not choose one. */
export type NominationFormValues = Readonly<Record<'trainingId' | 'municipalityId' | 'names', string>>;
export const EMPTY_NOMINATION_FORM: NominationFormValues = { trainingId: '', municipalityId: '', names: '' };

export interface NominationForm {
  /** Those that take nominations. */
  readonly trainings: readonly Training[];
  /** Whose people the reader nominates; undefined for staff, who choose. */
  readonly own: MunicipalityId | undefined;
  readonly values: NominationFormValues;
  readonly problems: readonly string[];
  readonly submissionId: string;
}

/** Asks who is to go, and where. */
export const nominationFormView = (
  { nominations: { form }, common }: Texts,
  { trainings, own, values, problems, submissionId }: NominationForm,
): z.infer<typeof model> => ({
  ...values,
  summary: problems[0] ?? form.title,
  title: form.title,
  hasProblems: problems.length > 0,
  problems: problems.map((text) => ({ text })),
  intro: form.intro,
  isForOwn: own !== undefined,
  forMunicipality: own === undefined ? '' : form.forMunicipality(MUNICIPALITY_NAMES[own]),
  chooseOne: common.chooseOne,
  trainingIdLabel: form.trainingIdLabel,
  trainings: trainings.map(({ id, name }) => ({ title: choiceTitle(name, MAX_TITLE_LENGTH), value: id })),
  choosesMunicipality: own === undefined,
  municipalityIdLabel: form.municipalityIdLabel,
  municipalities: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
  namesLabel: form.namesLabel,
  namesPlaceholder: form.namesPlaceholder,
  send: form.send,
  back: form.back,
  submissionId,
});
