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

/**
 * The answer first: the fact that fits the question (when one does), then the entry's text, its source
 * and year, and near entries. Near entries and then the text give way when it would grow too long.
 */
export const answerView = (
  texts: Texts,
  entry: CatalogueEntry,
  near: readonly CatalogueEntry[],
  fact?: Fact,
): Model => {
  const view = (paragraphs: readonly string[], related: readonly CatalogueEntry[]): Model => ({
    summary: paragraphs[0] ?? entry.title,
    title: entry.title,
    paragraphs: paragraphs.map((text) => ({ text })),
    source: sourceLine(texts, entry),
    hasRelated: related.length > 0,
    relatedTitle: texts.answer.related,
    related: related.map(({ title, id }) => ({ title, entryId: id })),
    didItHelp: texts.answer.didItHelp,
    helped: texts.answer.helped,
    notHelped: texts.answer.notHelped,
    entryId: entry.id,
  });
  const full = fact === undefined ? [entry.text] : [fact.text, entry.text];
  const short = fact === undefined ? [entry.text] : [fact.text];
  for (const paragraphs of [full, short]) {
    for (let count = Math.min(MAX_RELATED, near.length); count >= 0; count -= 1) {
      const candidate = view(paragraphs, near.slice(0, count));
      if (shownLength(candidate) <= MAX_SHOWN_LENGTH) return candidate;
    }
  }
  return view(short, []);
};
