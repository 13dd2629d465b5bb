import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const model = z.strictObject({
  summary: z.string(),
  question: z.string(),
  suggestions: z.array(z.strictObject({ title: z.string(), text: z.string() })),
});

export const didYouMeanCard = defineCard('did-you-mean', 1, model);

/** The command that may have been meant, and everything there is; a press says it as if written. */
export const didYouMeanView = ({ help, welcome }: Texts, word: string): z.infer<typeof model> => ({
  summary: help.didYouMean(word),
  question: help.didYouMean(word),
  suggestions: [
    { title: word, text: word },
    ...[welcome.suggestions.help].filter(({ text }) => text !== word),
  ],
});
