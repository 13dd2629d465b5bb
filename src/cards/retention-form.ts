import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { RetainedCollection, RetentionRule } from '../domain/retention.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { monthsIn } from './retention-list.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  now: userText,
  decisionNow: userText,
  countsFrom: word,
  monthsLabel: word,
  months: userText,
  monthsHint: word,
  decisionLabel: word,
  decision: userText,
  decisionHint: word,
  next: word,
  hasRule: z.boolean(),
  end: word,
  back: word,
  collection: word,
  seenId: word,
  seenVersion: z.int(),
});

export const retentionFormCard = defineCard('retention-form', 1, model);

/** What stands in the inputs. */
export interface RetentionValues {
  readonly months: string;
  readonly decision: string;
}

export interface RetentionForm {
  readonly collection: RetainedCollection;
  /** The one that holds now, who set it and when. */
  readonly standing:
    | { readonly rule: RetentionRule; readonly who: string; readonly day: IsoDate }
    | undefined;
  readonly values: RetentionValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Takes the rule of one collection. A rule that nobody has set has an empty id and version 0. */
export const retentionFormView = (
  texts: Texts,
  { collection, standing, values, problems }: RetentionForm,
): z.infer<typeof model> => {
  const { collections, countsFrom, form } = texts.retention;
  const { title, now, notYet, ...words } = form;
  const rule = standing?.rule;
  const stands =
    standing && now(monthsIn(texts, standing.rule.months), standing.who, texts.formats.day(standing.day));
  return {
    ...words,
    ...values,
    summary: title(collections[collection]),
    title: title(collections[collection]),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    now: stands === undefined ? notYet : `${stands} `,
    decisionNow: rule?.decision ?? '',
    countsFrom: countsFrom[collection],
    hasRule: rule !== undefined,
    collection,
    seenId: rule?.id ?? '',
    seenVersion: rule?.version ?? 0,
  };
};
