import { z } from 'zod';
import type { FigureList } from '../domain/year-figures.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  rowsLabel: word,
  rowsHint: word,
  rows: userText,
  save: word,
  back: word,
  year: z.int(),
  list: word,
  expectedVersion: z.int(),
});

export const figuresFormCard = defineCard('figures-form', 1, model);

export interface FiguresForm {
  readonly year: number;
  readonly list: FigureList;
  /** As they are written, one on a line. */
  readonly rows: string;
  readonly expectedVersion: number;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** All rows of one list of a year's figures, in one input. */
export const figuresFormView = (
  { yearFigures: { form } }: Texts,
  { year, list, rows, expectedVersion, problems }: FiguresForm,
): z.infer<typeof model> => {
  const heading = form.heading[list](String(year));
  return {
    summary: heading,
    heading,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    intro: form.intro[list],
    rowsLabel: form.rowsLabel[list],
    rowsHint: form.rowsHint[list],
    rows,
    save: form.save,
    back: form.back,
    year,
    list,
    expectedVersion,
  };
};
