import { z } from 'zod';
import { isInUse, type KnownEntry } from '../domain/entry-edit.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** Few enough to look through on a phone. */
const MAX_ROWS = 8;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  intro: word,
  wordsLabel: word,
  wordsHint: word,
  words: userText,
  search: word,
  heading: word,
  isEmpty: z.boolean(),
  none: word,
  rows: z.array(z.strictObject({ title: word, details: word, open: word, entryId: word })),
  hasMore: z.boolean(),
  more: word,
  add: word,
  hasEdits: z.boolean(),
  export: word,
});

export const knowledgeListCard = defineCard('knowledge-list', 1, model);

export interface KnowledgeList {
  /** What was searched for; empty when nothing was. */
  readonly words: string;
  /** What the words found, or else what was changed last. */
  readonly found: readonly KnownEntry[];
  /** Whether anything has been changed, so that there may be something to export. */
  readonly hasEdits: boolean;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** A field to search the entries with, and one button for each that was found. */
export const knowledgeListView = (
  { knowledge, formats }: Texts,
  { words, found, hasEdits, notices }: KnowledgeList,
): z.infer<typeof model> => {
  const { list, kinds, statuses, organisations } = knowledge;
  const isSearch = words !== '';
  const details = (known: KnownEntry): string => {
    const { kind, status, organisation } = known.entry;
    const said = [kinds[kind], organisations[organisation], statuses[status]];
    return (isInUse(known) ? said : [...said, list.retired]).join(' · ');
  };
  return {
    summary: notices[0] ?? list.title,
    title: list.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    intro: list.intro,
    wordsLabel: list.wordsLabel,
    wordsHint: list.wordsHint,
    words,
    search: list.search,
    heading: isSearch ? list.found : list.changed,
    isEmpty: found.length === 0,
    none: isSearch ? list.nothingFound : list.nothingChanged,
    rows: found.slice(0, MAX_ROWS).map((known) => ({
      title: known.entry.title,
      details: details(known),
      open: list.open(known.entry.title),
      entryId: known.entry.id,
    })),
    hasMore: found.length > MAX_ROWS,
    more: list.more(formats.number(MAX_ROWS), formats.number(found.length)),
    add: list.add,
    hasEdits,
    export: list.export,
  };
};
