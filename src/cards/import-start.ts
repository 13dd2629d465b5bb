import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  how: z.array(z.strictObject({ text: userText })),
  xlsx: word,
  csv: word,
  hasEarlier: z.boolean(),
  earlierHeading: word,
  earlier: z.array(z.strictObject({ head: userText, undo: word, importId: word })),
});

export const importStartCard = defineCard('import-start', 1, model);

/** Something that has been read in and can be undone. */
export interface EarlierImport {
  readonly importId: string;
  readonly fileName: string;
  readonly rows: number;
  /** As people write it. */
  readonly day: string;
}

/** How to read in a file, the template for it, and what has been read in lately. `how` may name files and folders. */
export const importStartView = (
  { imports, formats }: Texts,
  how: readonly string[],
  earlier: readonly EarlierImport[],
): z.infer<typeof model> => {
  const { start } = imports;
  return {
    summary: start.title,
    title: start.title,
    intro: start.intro,
    how: how.map((text) => ({ text })),
    xlsx: start.xlsx,
    csv: start.csv,
    hasEarlier: earlier.length > 0,
    earlierHeading: start.earlier,
    earlier: earlier.map(({ importId, fileName, rows, day }) => ({
      head: start.earlierRow(fileName, formats.number(rows), day),
      undo: start.undo,
      importId,
    })),
  };
};
