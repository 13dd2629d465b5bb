import { z } from 'zod';
import type { Training } from '../domain/training.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  text: word,
  close: word,
  cancel: word,
  back: word,
  trainingId: word,
  expectedVersion: z.int(),
});

export const trainingEndCard = defineCard('training-end', 1, model);

/** Asks whether a training has been held or is cancelled, before it takes no more nominations. */
export const trainingEndView = (
  { trainings: { end } }: Texts,
  { id, version, name }: Training,
): z.infer<typeof model> => {
  const { title, text, close, cancel, back } = end;
  return { summary: title, title, name, text, close, cancel, back, trainingId: id, expectedVersion: version };
};
