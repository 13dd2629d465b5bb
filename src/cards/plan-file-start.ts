import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  how: userText,
  template: word,
  year: z.int(),
});

export const planFileStartCard = defineCard('plan-file-start', 1, model);

/** How a year's plan is read in from a file, and the template for it. `folder` is where files are put, if not in the chat. */
export const planFileStartView = (
  { planFile: { start } }: Texts,
  year: number,
  folder: string | undefined,
): z.infer<typeof model> => ({
  summary: start.title(String(year)),
  title: start.title(String(year)),
  intro: start.intro,
  how: folder === undefined ? start.inTeams(String(year)) : start.inFolder(folder, String(year)),
  template: start.template(String(year)),
  year,
});
