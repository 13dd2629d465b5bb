import MiniSearch from 'minisearch';
import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { termsOf } from './words.js';

/** An entry found for a question, with how much of the question it covers. */
export interface Found {
  readonly entry: CatalogueEntry;
  readonly fact?: Fact;
  /** Share 0..1 of the question's terms, weighted by how rare they are, that the entry holds. */
  readonly confidence: number;
}

const FIELDS = ['title', 'alsoCalled', 'facts', 'text'] as const;

const documentOf = (entry: CatalogueEntry) => ({
  id: entry.id,
  title: entry.title,
  alsoCalled: entry.alsoCalled.join(' '),
  facts: entry.facts.map((fact) => `${fact.label} ${fact.year ?? ''} ${fact.text}`).join(' '),
  text: entry.text,
});

/** Builds the search over all entries once; the returned function answers one question, best first. */
export const createSearch = (
  entries: readonly CatalogueEntry[],
): ((question: string) => readonly Found[]) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, alsoCalled: 4, facts: 1.5 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  });
  index.addAll(entries.map(documentOf));

  const holders = new Map<string, number>();
  for (const entry of entries) {
    for (const term of new Set(termsOf(Object.values(documentOf(entry)).join(' ')))) {
      holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  const rarity = (term: string): number => Math.log(1 + entries.length / (holders.get(term) ?? 0.5));

  const coverage = (question: readonly string[], matched: readonly string[]): number => {
    const all = question.reduce((sum, term) => sum + rarity(term), 0);
    const hit = question
      .filter((term) => matched.includes(term))
      .reduce((sum, term) => sum + rarity(term), 0);
    return all === 0 ? 0 : hit / all;
  };

  const bestFact = (entry: CatalogueEntry, question: readonly string[]): Fact | undefined => {
    const titled = new Set(termsOf(`${entry.title} ${entry.alsoCalled.join(' ')}`));
    const asked = question.filter((term) => !titled.has(term));
    const scored = entry.facts
      .map((fact) => ({
        fact,
        score: coverage(asked, termsOf(`${fact.label} ${fact.year ?? ''} ${fact.text}`)),
      }))
      .toSorted((a, b) => b.score - a.score);
    return scored[0] !== undefined && scored[0].score >= 0.5 ? scored[0].fact : undefined;
  };

  return (question) => {
    const terms = [...new Set(termsOf(question))];
    return index.search(question, { tokenize: () => terms }).flatMap((result) => {
      const entry = byId.get(String(result.id));
      if (entry === undefined) return [];
      const fact = bestFact(entry, terms);
      return [{ entry, confidence: coverage(terms, result.queryTerms), ...(fact && { fact }) }];
    });
  };
};
