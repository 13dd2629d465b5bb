import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  yearLabel: word,
  years: choices,
  year: userText,
  closesOnLabel: word,
  closesOn: userText,
  open: word,
  submissionId: word,
  hasLast: z.boolean(),
  last: word,
  lastId: word,
});

export const needRoundFormCard = defineCard('need-round-form', 1, model);

export const EMPTY_ROUND_FORM = { year: '', closesOn: '' } as const;
export type RoundFormField = keyof typeof EMPTY_ROUND_FORM;

export interface NeedRoundForm {
  readonly submissionId: string;
  readonly years: readonly number[];
  readonly values: Readonly<Record<RoundFormField, string>>;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** The round before, which can be looked at. */
  readonly last: { readonly id: string; readonly year: number } | undefined;
}

/** Opens a round. */
export const needRoundFormView = (
  { needRounds: { form } }: Texts,
  { submissionId, years, values, problems, last }: NeedRoundForm,
): z.infer<typeof model> => ({
  summary: form.title,
  title: form.title,
  hasProblems: problems.length > 0,
  problems: problems.map((text) => ({ text })),
  intro: form.intro,
  yearLabel: form.yearLabel,
  years: choicesOf(years, String),
  ...values,
  closesOnLabel: form.closesOnLabel,
  open: form.open,
  submissionId,
  hasLast: last !== undefined,
  last: last === undefined ? '' : form.last(String(last.year)),
  lastId: last?.id ?? '',
});
