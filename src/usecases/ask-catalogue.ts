import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { Found } from '../language/search.js';
import type { Knowledge } from './ports.js';

/** The best answer; or none, and the entries that lie nearest, best first. */
export interface CatalogueAnswer {
  readonly answer?: Found;
  readonly near: readonly CatalogueEntry[];
}

/** Searches the catalogue, and answers only when the best that is found is sure enough. */
export const askCatalogue = (
  knowledge: Pick<Knowledge, 'search'>,
  question: string,
  thisYear: number,
): CatalogueAnswer => {
  const found = knowledge.search(question, thisYear);
  const [best] = found;
  return best?.isSure ? { answer: best, near: [] } : { near: found.map(({ entry }) => entry) };
};
