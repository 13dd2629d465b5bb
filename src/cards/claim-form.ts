import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  municipalityIdLabel: word,
  municipalityIdError: word,
  chooseOne: word,
  municipalities: choices,
  municipalityId: userText,
  send: word,
});

export const claimFormCard = defineCard('claim-form', 1, model);

/** Asks which municipality somebody represents. `municipalityId` is what stands in the choice, empty for none. */
export const claimFormView = (
  { claims, common }: Texts,
  { municipalityId, problems }: { readonly municipalityId: string; readonly problems: readonly string[] },
): z.infer<typeof model> => ({
  ...claims.form,
  summary: claims.form.title,
  hasProblems: problems.length > 0,
  problems: problems.map((text) => ({ text })),
  chooseOne: common.chooseOne,
  municipalities: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
  municipalityId,
});
