import { z } from 'zod';
import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import type { Texts } from '../texts/index.js';
import { MAX_SHOWN_LENGTH } from './answer.js';
import { defineCard } from './define-card.js';
import { sourceLine } from './source-line.js';
import { userText } from './user-text.js';

/** The catalogue's words are shown as they stand too: the card ends up in chats that the bot never sees. */
const model = z.strictObject({
  summary: z.string(),
  whose: z.string(),
  title: userText,
  paragraphs: z.array(z.strictObject({ text: userText })),
  source: userText,
});
type Model = z.infer<typeof model>;

/** An entry put into any chat by the message extension: nothing on it needs the bot. */
export const entryCard = defineCard('entry', 1, model);

const shownLength = ({ whose, title, paragraphs, source }: Model): number =>
  [whose, title, ...paragraphs.map(({ text }) => text), source].join('\n').length;

/**
 * Whose the text is, its title, the fact that fits what was asked (when one does), the text, and its source with year.
 * The text gives way when it would grow longer than an answer.
 */
export const entryView = (texts: Texts, entry: CatalogueEntry, fact?: Fact): Model => {
  const view = (first: string, ...more: readonly string[]): Model => ({
    summary: first,
    whose: texts.search.whose[entry.organisation],
    title: entry.title,
    paragraphs: [first, ...more].map((text) => ({ text })),
    source: sourceLine(texts, entry),
  });
  if (fact === undefined) return view(entry.text);
  const full = view(fact.text, entry.text);
  return shownLength(full) <= MAX_SHOWN_LENGTH ? full : view(fact.text);
};
