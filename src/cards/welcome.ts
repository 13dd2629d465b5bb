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
  mayClaim: z.boolean(),
  represent: z.string(),
});

export const welcomeCard = defineCard('welcome', 1, model);

export interface Welcome {
  readonly whoYouAre: string;
  readonly whomToAsk: string;
  /** Messages that a press sends as if written. */
  readonly suggestions: readonly { readonly title: string; readonly text: string }[];
  /** Whether to offer somebody to say that they represent a municipality. */
  readonly mayClaim: boolean;
}

export const welcomeView = (
  { welcome }: Texts,
  { whoYouAre, whomToAsk, suggestions, mayClaim }: Welcome,
): z.infer<typeof model> => ({
  summary: welcome.greeting,
  greeting: welcome.greeting,
  whoYouAre,
  whomToAsk,
  suggestions: [...suggestions],
  mayClaim,
  represent: welcome.represent,
});
