import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  intro: z.string(),
  rows: z.array(z.strictObject({ title: z.string(), write: z.string(), description: z.string() })),
  suggestions: z.array(z.strictObject({ title: z.string(), text: z.string() })),
});

export const helpCard = defineCard('help', 1, model);

/** One row per command, in the order given; `suggestions` are messages that a press sends as if written. */
export const helpView = (
  { help }: Texts,
  rows: readonly { readonly title: string; readonly example: string; readonly description: string }[],
  suggestions: readonly { readonly title: string; readonly text: string }[],
): z.infer<typeof model> => ({
  summary: help.title,
  title: help.title,
  intro: help.intro,
  rows: rows.map(({ title, example, description }) => ({ title, write: help.write(example), description })),
  suggestions: [...suggestions],
});
