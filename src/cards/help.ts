import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  intro: z.string(),
  rows: z.array(z.strictObject({ title: z.string(), write: z.string(), description: z.string() })),
});

export const helpCard = defineCard('help', 1, model);

/** One row per command, in the order given. */
export const helpView = (
  { help }: Texts,
  rows: readonly { readonly title: string; readonly example: string; readonly description: string }[],
): z.infer<typeof model> => ({
  summary: help.title,
  title: help.title,
  intro: help.intro,
  rows: rows.map(({ title, example, description }) => ({ title, write: help.write(example), description })),
});
