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
  hasProblem: z.boolean(),
  problem: word,
  isAsked: z.boolean(),
  answer: userText,
  why: word,
  worksInLabel: word,
  missing: word,
  chooseOne: word,
  choices,
  save: word,
});

export const workplaceCard = defineCard('workplace', 1, model);

interface Workplace {
  /** A whole sentence of the bot's own. */
  readonly problem?: string;
  /** What is said once the question has been answered; while it is not, the card asks. */
  readonly answer?: string;
}

/** Asks where somebody works. */
export const workplaceView = (
  { common, workplace: { form } }: Texts,
  { problem = '', answer = '' }: Workplace = {},
): z.infer<typeof model> => ({
  summary: answer || form.title,
  title: form.title,
  hasProblem: problem !== '',
  problem,
  isAsked: answer === '',
  answer,
  why: form.why,
  worksInLabel: form.worksIn,
  missing: form.missing,
  chooseOne: common.chooseOne,
  choices: [
    ...choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    { title: form.elsewhere, value: 'elsewhere' },
  ],
  save: form.save,
});
