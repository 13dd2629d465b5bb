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

/** Nobody asks one question in more; a pasted page would only take long, and be answered no better. */
const MAX_TERMS = 50;

interface FactTerms {
  readonly fact: Fact;
  readonly terms: readonly string[];
}

const FIELDS = ['title', 'alsoCalled', 'facts', 'text'] as const;

const factText = (fact: Fact): string => `${fact.label} ${fact.year ?? ''} ${fact.text}`;

const documentOf = (entry: CatalogueEntry) => ({
  id: entry.id,
  title: entry.title,
  alsoCalled: entry.alsoCalled.join(' '),
  facts: entry.facts.map(factText).join(' '),
  text: entry.text,
});

/** Builds the search over all entries once; the returned function answers one question, best first. */
export const createSearch = (
  entries: readonly CatalogueEntry[],
): ((question: string) => readonly Found[]) => {
  const byId = new Map(
    entries.map((entry) => [
      entry.id,
      {
        entry,
        titleTerms: new Set(termsOf(`${entry.title} ${entry.alsoCalled.join(' ')}`)),
        facts: entry.facts.map((fact) => ({ fact, terms: termsOf(factText(fact)) })),
      },
    ]),
  );
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

  /** The fact that covers most, and at least half, of what is asked beside the entry's own name. */
  const bestFact = (facts: readonly FactTerms[], asked: readonly string[]): Fact | undefined => {
    const [best] = facts
      .map(({ fact, terms }) => ({ fact, score: coverage(asked, terms) }))
      .toSorted((a, b) => b.score - a.score);
    return best !== undefined && best.score >= 0.5 ? best.fact : undefined;
  };

  return (question) => {
    const terms = [...new Set(termsOf(question))].slice(0, MAX_TERMS);
    return index.search(question, { tokenize: () => terms }).flatMap((result) => {
      const known = byId.get(String(result.id));
      if (known === undefined) return [];
      const { entry, titleTerms, facts } = known;
      const asked = terms.filter((term) => !titleTerms.has(term));
      const fact = bestFact(facts, asked);
      return [{ entry, confidence: coverage(terms, result.queryTerms), ...(fact && { fact }) }];
    });
  };
};
