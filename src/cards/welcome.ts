import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  greeting: z.string(),
  whoYouAre: userText,
  whomToAsk: userText,
  suggestions: z.array(z.strictObject({ title: z.string(), text: z.string() })),
});

export const welcomeCard = defineCard('welcome', 1, model);

/** `suggestions` are messages that a press sends as if written. */
export const welcomeView = (
  { welcome }: Texts,
  whoYouAre: string,
  whomToAsk: string,
  suggestions: readonly { readonly title: string; readonly text: string }[],
): z.infer<typeof model> => ({
  summary: welcome.greeting,
  greeting: welcome.greeting,
  whoYouAre,
  whomToAsk,
  suggestions: [...suggestions],
});
