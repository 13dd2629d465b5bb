import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { type Refusal, refusalOf } from '../language/refusal.js';
import type { Found } from '../language/search.js';
import type { Knowledge } from './ports.js';

export type CatalogueAnswer =
  | { readonly kind: 'found'; readonly found: Found }
  /** The sources do not tell it; `gap` says so when somebody has looked. The nearest entries, best first. */
  | { readonly kind: 'unknown'; readonly gap?: string; readonly near: readonly CatalogueEntry[] }
  /** Not to be answered, whatever the sources say. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Searches the catalogue, and answers only what may be answered and only when the best that is found is sure enough. */
export const askCatalogue = (
  { search }: Pick<Knowledge, 'search'>,
  question: string,
  thisYear: number,
): CatalogueAnswer => {
  const refusal = refusalOf(question);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const found = search(question, thisYear);
  const near = found.map(({ entry }) => entry);
  const [best] = found;
  if (!best?.isSure) return { kind: 'unknown', near };
  return best.fact?.gap ? { kind: 'unknown', gap: best.fact.text, near } : { kind: 'found', found: best };
};
