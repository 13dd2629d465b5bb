import { z } from 'zod';
import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { namedSources } from '../domain/entry-source.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

/** All that the person sees of an answer, titles and buttons included (design section 6). */
export const MAX_SHOWN_LENGTH = 700;
const MAX_RELATED = 3;

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  paragraphs: z.array(z.strictObject({ text: z.string() })),
  source: z.string(),
  hasRelated: z.boolean(),
  relatedTitle: z.string(),
  related: z.array(z.strictObject({ title: z.string(), entryId: z.string() })),
  asksWhetherItHelped: z.boolean(),
  didItHelp: z.string(),
  helped: z.string(),
  notHelped: z.string(),
  entryId: z.string(),
});
type Model = z.infer<typeof model>;

export const answerCard = defineCard('answer', 1, model);

const sourceLine = ({ answer }: Texts, entry: CatalogueEntry): string => {
  const documents = namedSources(entry.sources);
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) return answer.source(only.title, only.year);
  return answer.sources(documents.map(({ title, year }) => `${title} (${year})`).join('; '));
};

const shownLength = (view: Model): number =>
  [
    view.title,
    ...view.paragraphs.map((paragraph) => paragraph.text),
    view.source,
    ...(view.hasRelated ? [view.relatedTitle, ...view.related.map((near) => near.title)] : []),
    view.didItHelp,
    view.helped,
    view.notHelped,
  ].join('\n').length;

/** Of what is answered, and what goes into the card. */
export interface Answered {
  readonly entry: CatalogueEntry;
  /** Those that answer the question, best first. */
  readonly facts?: readonly Fact[];
  /** Where the entry's own text stands: before the facts when it answers best, nowhere when it has been shown. */
  readonly text?: 'first' | 'last' | 'left_out';
  /** What comes before all else: whether it is for the asker at all. */
  readonly first?: string | undefined;
  readonly near: readonly CatalogueEntry[];
  /** Nothing but the answer and its source, where others read along. */
  readonly isShort?: boolean;
}

/**
 * The answer first: the facts that fit the question (when some do), then the entry's text, its source
 * and year, and near entries. Near entries and then the text give way when it would grow too long.
 */
export const answerView = (
  texts: Texts,
  { entry, facts = [], text = 'last', first, near, isShort = false }: Answered,
): Model => {
  const view = (paragraphs: readonly string[], related: readonly CatalogueEntry[]): Model => ({
    summary: paragraphs[0] ?? entry.title,
    title: entry.title,
    paragraphs: paragraphs.map((text) => ({ text })),
    source: sourceLine(texts, entry),
    hasRelated: related.length > 0,
    relatedTitle: texts.answer.related,
    related: related.map(({ title, id }) => ({ title, entryId: id })),
    asksWhetherItHelped: !isShort,
    didItHelp: texts.answer.didItHelp,
    helped: texts.answer.helped,
    notHelped: texts.answer.notHelped,
    entryId: entry.id,
  });
  const before = first === undefined ? [] : [first];
  const sentences = facts.map((fact) => fact.text);
  const [best = entry.text, ...others] = text === 'first' ? [entry.text, ...sentences] : sentences;
  const shortest = [...before, best];
  if (isShort) return view(shortest, []);
  const last = text === 'last' && best !== entry.text ? [entry.text] : [];
  const longer = [
    [best, ...others, ...last],
    [best, ...last],
    [best, ...others],
  ];
  for (const paragraphs of [...longer.map((some) => [...before, ...some]), shortest]) {
    for (let count = Math.min(MAX_RELATED, near.length); count >= 0; count -= 1) {
      const candidate = view(paragraphs, near.slice(0, count));
      if (shownLength(candidate) <= MAX_SHOWN_LENGTH) return candidate;
    }
  }
  return view(shortest, []);
};
