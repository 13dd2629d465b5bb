import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  intro: z.string(),
  isFolded: z.boolean(),
  isOpen: z.boolean(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      heading: z.string(),
      fold: z.string(),
      rows: z.array(z.strictObject({ title: z.string(), write: z.string(), description: z.string() })),
    }),
  ),
  suggestions: z.array(z.strictObject({ title: z.string(), text: z.string() })),
});

export const helpCard = defineCard('help', 1, model);

/** What is listed under one heading. */
export interface HelpSection {
  readonly group: keyof Texts['help']['groups'];
  readonly rows: readonly {
    readonly title: string;
    readonly example: string;
    readonly description: string;
  }[];
}

/** A list that is longer takes several screens, so its headings are shown and the rest is folded under them. */
const MOST_OPEN = 20;

/** One row per command, under headings; `suggestions` are messages that a press sends as if written. */
export const helpView = (
  { help, formats }: Texts,
  sections: readonly HelpSection[],
  suggestions: readonly { readonly title: string; readonly text: string }[],
): z.infer<typeof model> => {
  const isFolded = sections.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_OPEN;
  return {
    summary: help.title,
    title: help.title,
    intro: isFolded ? help.folded(help.intro) : help.intro,
    isFolded,
    isOpen: !isFolded,
    groups: sections.map(({ group, rows }) => ({
      id: `help-${group}`,
      heading: help.groups[group],
      fold: help.fold(help.groups[group], formats.number(rows.length)),
      rows: rows.map(({ title, example, description }) => ({
        title,
        write: help.write(example),
        description,
      })),
    })),
    suggestions: [...suggestions],
  };
};
