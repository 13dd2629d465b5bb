import { z } from 'zod';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  paragraphs: z.array(z.strictObject({ text: userText })),
  offers: z.array(z.strictObject({ title: z.string(), text: z.string() })),
});

/** Something that a person is told without having asked, and the messages that a press says for them. */
export const noticeCard = defineCard('notice', 1, model);

/** `title` is the bot's own words; people's words and names may stand in the paragraphs. */
export const noticeView = (
  title: string,
  paragraphs: readonly string[],
  ...offers: readonly { readonly title: string; readonly text: string }[]
): z.infer<typeof model> => ({
  summary: title,
  title,
  paragraphs: paragraphs.map((text) => ({ text })),
  offers: [...offers],
});
