import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  sentence: userText,
  goesOn: z.boolean(),
  questionLabel: z.string(),
  question: userText,
  rows: z.array(
    z.strictObject({ choices: z.array(z.strictObject({ title: z.string(), worksIn: z.string() })) }),
  ),
});

export const workplaceCard = defineCard('workplace', 1, model);

/** Teams hides what is more than six buttons beside each other. */
const FIRST_ROW = 4;

/** Asks where somebody works, by a button for each answer; `toAsk` = what they are about to ask FoU, which goes along. */
export const workplaceView = (
  { workplace: { question }, proposals: { whereFirst } }: Texts,
  toAsk?: string,
): z.infer<typeof model> => {
  const choices = [
    ...MUNICIPALITY_IDS.map((id) => ({ title: MUNICIPALITY_NAMES[id], worksIn: id })),
    { title: question.elsewhere, worksIn: 'elsewhere' },
  ];
  return {
    summary: question.title,
    title: question.title,
    sentence: toAsk === undefined ? question.why : whereFirst.why,
    goesOn: toAsk !== undefined,
    questionLabel: whereFirst.questionLabel,
    question: toAsk ?? '',
    rows: [{ choices: choices.slice(0, FIRST_ROW) }, { choices: choices.slice(FIRST_ROW) }],
  };
};

/** The question with the answer that it got, in the place of the buttons. */
export const answeredWorkplaceView = (
  { workplace: { question } }: Texts,
  answer: string,
): z.infer<typeof model> => ({
  summary: answer,
  title: question.title,
  sentence: answer,
  goesOn: false,
  questionLabel: '',
  question: '',
  rows: [],
});
