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
  mayTellWorkplace: z.boolean(),
  tellWorkplace: z.string(),
});

export const declineCard = defineCard('decline', 1, model);

interface Decline {
  readonly question: string;
  /** What the sources are known not to tell, in a sentence. */
  readonly gap?: string | undefined;
  /** Whom to ask, in a sentence. */
  readonly ask: string;
  readonly near: readonly CatalogueEntry[];
  /** Whether to offer to send the question as a request. */
  readonly mayRequest: boolean;
  /** Whether it would go to the council member first. */
  readonly proposes: boolean;
  /** Whether to offer to say where one works. */
  readonly mayTellWorkplace: boolean;
}

/** An honest no: whom to ask, what lies nearest, and a way to send the question as a request. */
export const declineView = (
  { answer, workplace }: Texts,
  { question, gap, ask, near, mayRequest, proposes, mayTellWorkplace }: Decline,
): z.infer<typeof model> => ({
  summary: answer.noAnswer,
  sentence: [answer.noAnswer, gap, ask].filter((part) => part !== undefined).join(' '),
  hasNear: near.length > 0,
  nearTitle: answer.nearEntries,
  near: near.slice(0, MAX_NEAR).map(({ title, id }) => ({ title, entryId: id })),
  mayRequest,
  sendAsRequest: proposes ? answer.proposeAsRequest : answer.sendAsRequest,
  question,
  mayTellWorkplace,
  tellWorkplace: workplace.open,
});
