import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { userText } from './user-text.js';

export const readingModel = z.array(z.strictObject({ label: z.string(), words: userText }));

/** How a sentence was read: which words became what, and which became nothing. */
export interface SentenceReading {
  readonly parts: readonly {
    readonly field: keyof Texts['log']['reading']['fields'];
    readonly words: string;
  }[];
  readonly leftOver: readonly string[];
}

const quoted = ({ log }: Texts, words: readonly string[]): string =>
  words.map((word) => log.reading.quoted(word)).join(', ');

/** A row for every field that words were read into, in the order of the sentence; last what was left over. */
export const readingRows = (
  texts: Texts,
  { parts, leftOver }: SentenceReading,
): z.infer<typeof readingModel> => {
  const { reading } = texts.log;
  const fields = [...new Set(parts.map(({ field }) => field))];
  return [
    ...fields.map((field) => ({
      label: reading.fields[field],
      words: quoted(
        texts,
        parts.filter((part) => part.field === field).map(({ words }) => words),
      ),
    })),
    ...(leftOver.length > 0 ? [{ label: reading.leftOver, words: quoted(texts, leftOver) }] : []),
  ];
};
