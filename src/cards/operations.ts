import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Keeps the card short enough to read. */
const MAX_BACKUPS = 15;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  notice: word,
  isFine: z.boolean(),
  hasTroubles: z.boolean(),
  verdict: word,
  troubles: z.array(
    z.strictObject({ title: userText, paragraphs: z.array(z.strictObject({ text: userText })) }),
  ),
  offers: z.array(z.strictObject({ title: word, text: word })),
  facts: z.array(z.strictObject({ label: word, text: userText })),
  backupsHeading: word,
  noBackups: word,
  backups: z.array(z.strictObject({ head: word, erased: word, lapses: word })),
  shown: word,
  backUp: word,
});

export const operationsCard = defineCard('operations', 1, model);

export interface OperationsShown {
  /** What needs somebody; a channel's name may stand in it. */
  readonly troubles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly offers: readonly { readonly title: string; readonly text: string }[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Newest first; `erased` is empty when nobody has been erased since. */
  readonly backups: readonly { readonly head: string; readonly erased: string; readonly lapses: string }[];
}

/** How the bot is. `notice` = what just happened. */
export const operationsView = (
  { operations }: Texts,
  { troubles, offers, facts, backups }: OperationsShown,
  notice = '',
): z.infer<typeof model> => ({
  summary: notice === '' ? operations.title : notice,
  title: operations.title,
  notice,
  isFine: troubles.length === 0,
  hasTroubles: troubles.length > 0,
  verdict: troubles.length === 0 ? operations.fine : operations.needs(troubles.length),
  troubles: troubles.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((text) => ({ text })),
  })),
  offers: [...offers],
  facts: [...facts],
  backupsHeading: operations.backups.heading,
  noBackups: backups.length === 0 ? operations.backups.none : '',
  backups: backups.slice(0, MAX_BACKUPS),
  shown: backups.length > MAX_BACKUPS ? operations.backups.shown(MAX_BACKUPS, backups.length) : '',
  backUp: operations.backups.now,
});
