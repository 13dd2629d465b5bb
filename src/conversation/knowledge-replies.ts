import type { RenderedCard } from '../cards/define-card.js';
import { knowledgeEntryCard, knowledgeEntryView } from '../cards/knowledge-entry.js';
import { knowledgeListCard, knowledgeListView } from '../cards/knowledge-list.js';
import type { EntryContent } from '../domain/catalogue-entry.js';
import type { EntryChange, KnownEntry } from '../domain/entry-edit.js';
import { allEntries, changedEntries, findEntries, knownEntry } from '../usecases/known-entries.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import { timeText } from './own-data-values.js';
import { type As, type Reply, replaceWith } from './reply.js';
import type { Turn } from './turn.js';

/** The field to search with, and what the words find; without words what was changed last. */
export const knowledgeList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  words = '',
  ...notices: readonly string[]
): Promise<Reply> => {
  const changed = await changedEntries(ports);
  const found = words.trim() === '' ? changed : await findEntries(ports, words);
  const list = { words: words.trim(), found, hasEdits: changed.length > 0, notices };
  return as(knowledgeListCard.render(knowledgeListView(turn.texts, list)));
};

/** Who did a step and when, as they stand in a sentence. */
export const whoAndWhen = async (
  ports: Ports,
  { texts }: Turn,
  step: { readonly at: string; readonly by: string } | undefined,
): Promise<readonly [who: string, time: string]> => [
  await nameOf(ports, { texts }, step?.by),
  step === undefined ? '' : timeText(texts, step.at, ports.timeZone),
];

const stepSentence = async (ports: Ports, turn: Turn, step: EntryChange): Promise<string> => {
  const { knowledge, formats } = turn.texts;
  const [who, time] = await whoAndWhen(ports, turn, step);
  // The store holds names of fields as text; those of an entry are all there.
  const what = step.fields.map((field) => knowledge.fields[field as keyof EntryContent]);
  return knowledge.history[step.change](who, time, formats.list(what));
};

/** All that an entry says and what has happened to it, under what just happened. */
export const entryCard = async (
  ports: Ports,
  turn: Turn,
  known: KnownEntry,
  notices: readonly string[] = [],
): Promise<RenderedCard> => {
  const all = await allEntries(ports);
  const related = known.entry.related.flatMap((id) =>
    all.filter(({ entry }) => entry.id === id).map(({ entry }) => entry.title),
  );
  const newestFirst = (known.edit?.history ?? []).toReversed();
  const history = await Promise.all(newestFirst.map((step) => stepSentence(ports, turn, step)));
  return knowledgeEntryCard.render(knowledgeEntryView(turn.texts, { known, related, history, notices }));
};

/** Does something with an entry, or shows the list when it is not there any more. */
export const withEntry = async (
  ports: Ports,
  turn: Turn,
  entryId: string,
  work: (known: KnownEntry) => Promise<Reply>,
): Promise<Reply> => {
  const known = await knownEntry(ports, entryId);
  return known === undefined
    ? knowledgeList(ports, turn, replaceWith, '', turn.texts.knowledge.notFound)
    : work(known);
};
