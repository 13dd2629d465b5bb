import { z } from 'zod';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({ summary: z.string(), text: userText });

/** A text where Teams has room for a card alone. */
export const sentenceCard = defineCard('sentence', 1, model);

const MAX_SUMMARY_LENGTH = 100;

export const sentenceView = (text: string): z.infer<typeof model> => ({
  summary: clipped(text, MAX_SUMMARY_LENGTH),
  text,
});
