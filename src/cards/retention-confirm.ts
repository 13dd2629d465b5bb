import { z } from 'zod';
import type { RetainedCollection } from '../domain/retention.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { monthsIn } from './retention-list.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  rule: word,
  decisionWord: word,
  decision: userText,
  tonight: word,
  warning: word,
  save: word,
  change: word,
  back: word,
  collection: word,
  months: z.int(),
  seenId: word,
  seenVersion: z.int(),
});

export const retentionConfirmCard = defineCard('retention-confirm', 1, model);

export interface RetentionConfirm {
  readonly collection: RetainedCollection;
  readonly months: number;
  readonly decision: string;
  /** How many records the next night takes away. */
  readonly tonight: number;
  /** What the form showed to have been set. */
  readonly seenId: string;
  readonly seenVersion: number;
}

/** Asks once more, with what it leads to, before anything is removed for good. */
export const retentionConfirmView = (
  texts: Texts,
  { tonight, ...rule }: RetentionConfirm,
): z.infer<typeof model> => {
  const { collections, confirm, form } = texts.retention;
  return {
    ...rule,
    summary: confirm.title(collections[rule.collection]),
    title: confirm.title(collections[rule.collection]),
    rule: confirm.rule(monthsIn(texts, rule.months)),
    decisionWord: `${confirm.decision} `,
    tonight: confirm.tonight(texts.formats.number(tonight)),
    warning: confirm.warning,
    save: confirm.save,
    change: confirm.change,
    back: form.back,
  };
};
