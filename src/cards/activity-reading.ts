import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { userText } from './user-text.js';

export const readingModel = z.array(z.strictObject({ label: z.string(), words: userText }));

type ReadingField = keyof Texts['log']['reading']['fields'];

/** How a sentence was read: which words became what, and which became nothing. */
export interface SentenceReading {
  readonly parts: readonly {
    readonly field: ReadingField;
    readonly words: string;
  }[];
  readonly leftOver: readonly string[];
  /** What was said once for several activities and stands in another of them. */
  readonly carried?: readonly ReadingField[];
}

const quoted = ({ log }: Texts, words: readonly string[]): string =>
  [...new Set(words)].map((word) => log.reading.quoted(word)).join(', ');

/** A row for every field that words were read into, in the order of the sentence; last what was left over. */
export const readingRows = (
  texts: Texts,
  { parts, leftOver, carried = [] }: SentenceReading,
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
    ...carried.map((field) => ({ label: reading.fields[field], words: reading.carried })),
    ...(leftOver.length > 0 ? [{ label: reading.leftOver, words: quoted(texts, leftOver) }] : []),
  ];
};
