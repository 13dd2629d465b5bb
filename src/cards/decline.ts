import { z } from 'zod';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const MAX_NEAR = 3;

const model = z.strictObject({
  summary: z.string(),
  sentence: userText,
  hasNear: z.boolean(),
  nearTitle: z.string(),
  near: z.array(z.strictObject({ title: z.string(), entryId: z.string() })),
  mayRequest: z.boolean(),
  sendAsRequest: z.string(),
  question: userText,
});

export const declineCard = defineCard('decline', 1, model);

/** An honest no: whom to ask, what lies nearest, and a way to send the question as a request. */
export const declineView = (
  { answer }: Texts,
  ask: string,
  near: readonly CatalogueEntry[],
  mayRequest: boolean,
  question: string,
): z.infer<typeof model> => ({
  summary: answer.noAnswer,
  sentence: `${answer.noAnswer} ${ask}`,
  hasNear: near.length > 0,
  nearTitle: answer.nearEntries,
  near: near.slice(0, MAX_NEAR).map(({ title, id }) => ({ title, entryId: id })),
  mayRequest,
  sendAsRequest: answer.sendAsRequest,
  question,
});
