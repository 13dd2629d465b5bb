import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();
const rows = z.array(z.strictObject({ text: userText }));

const model = z.strictObject({
  summary: word,
  title: word,
  notice: word,
  final: word,
  goesTitle: word,
  goes: rows,
  staysTitle: word,
  stays: rows,
  pseudonym: word,
  limitsTitle: word,
  limits: rows,
  confirm: word,
  keep: word,
  seenId: word,
  seenVersion: z.int(),
});

export const dataEraseCard = defineCard('data-erase', 1, model);

/** What an erasure does; each a line of its own. */
export interface Erasure {
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  readonly limits: readonly string[];
  /** The person as they were when the card was drawn; empty and 0 for who is not in the registry. */
  readonly seen: { readonly id: string; readonly version: number };
  /** Why it is asked again. */
  readonly notice?: string;
}

/** Names what goes and what stays before a person's data is erased. */
export const dataEraseView = (
  { ownData: { erase } }: Texts,
  { goes, stays, limits, seen, notice = '' }: Erasure,
): z.infer<typeof model> => {
  const asRows = (lines: readonly string[]) => lines.map((text) => ({ text }));
  return {
    summary: erase.title,
    title: erase.title,
    notice,
    final: erase.final,
    goesTitle: erase.goesTitle,
    goes: asRows(goes),
    staysTitle: erase.staysTitle,
    stays: asRows(stays.length === 0 ? [erase.nothingStays] : stays),
    pseudonym: erase.pseudonym,
    limitsTitle: erase.limitsTitle,
    limits: asRows(limits),
    confirm: erase.confirm,
    keep: erase.keep,
    seenId: seen.id,
    seenVersion: seen.version,
  };
};
