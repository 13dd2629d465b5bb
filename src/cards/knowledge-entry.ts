import { z } from 'zod';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { isInUse, type KnownEntry } from '../domain/entry-edit.js';
import { namedSources } from '../domain/entry-source.js';
import { factLabel } from '../domain/fact-lines.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** The latest; more would make the card long to scroll through. */
const MAX_HISTORY = 8;

const word = z.string();
const told = z.array(z.strictObject({ label: userText, text: userText }));

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  isRetired: z.boolean(),
  retired: word,
  text: userText,
  hasFacts: z.boolean(),
  factsHeading: word,
  facts: told,
  details: told,
  hasHistory: z.boolean(),
  historyHeading: word,
  history: z.array(z.strictObject({ text: userText })),
  hasOlder: z.boolean(),
  older: word,
  change: word,
  retire: word,
  restore: word,
  back: word,
  entryId: word,
  expectedVersion: z.int(),
});

export const knowledgeEntryCard = defineCard('knowledge-entry', 1, model);

/** What is stated about an entry beside its text and its facts; what is not stated is left out. */
const detailsOf = (
  { knowledge, labels }: Texts,
  entry: CatalogueEntry,
  related: readonly string[],
): z.infer<typeof told> => {
  const { details } = knowledge.entry;
  const { pillar, area, line } = entry;
  const all: readonly (readonly [label: string, text: string | undefined])[] = [
    [
      details.sources,
      namedSources(entry.sources)
        .map(({ title, year }) => `${title} (${year})`)
        .join('; '),
    ],
    [details.kind, knowledge.kinds[entry.kind]],
    [details.organisation, knowledge.organisations[entry.organisation]],
    [details.status, knowledge.statuses[entry.status]],
    [details.years, entry.years.join(', ')],
    [details.alsoCalled, entry.alsoCalled.join('; ')],
    [details.related, related.join('; ')],
    [details.pillar, pillar && labels.pillars[pillar]],
    [details.area, area && labels.areas[area]],
    [details.line, line && labels.lines[line]],
  ];
  return all.flatMap(([label, text]) => (text ? [{ label, text }] : []));
};

export interface ShownEntry {
  readonly known: KnownEntry;
  /** Titles of near entries. */
  readonly related: readonly string[];
  /** Who changed what and when, the newest first; whole sentences. */
  readonly history: readonly string[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** All that an entry says, to staff: its history too, and what can be done with it. */
export const knowledgeEntryView = (
  texts: Texts,
  { known, related, history, notices }: ShownEntry,
): z.infer<typeof model> => {
  const { details: _details, older, ...words } = texts.knowledge.entry;
  const { entry, edit } = known;
  const left = history.length - MAX_HISTORY;
  return {
    ...words,
    summary: notices[0] ?? entry.title,
    title: entry.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    isRetired: !isInUse(known),
    text: entry.text,
    hasFacts: entry.facts.length > 0,
    facts: entry.facts.map((fact) => ({ label: factLabel(fact), text: fact.text })),
    details: detailsOf(texts, entry, related),
    hasHistory: history.length > 0,
    history: history.slice(0, MAX_HISTORY).map((text) => ({ text })),
    hasOlder: left > 0,
    older: older(texts.formats.number(left)),
    entryId: entry.id,
    expectedVersion: edit?.version ?? 0,
  };
};
