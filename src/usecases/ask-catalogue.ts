import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { type Refusal, refusalOf } from '../language/refusal.js';
import type { Found } from '../language/search.js';
import type { Knowledge } from './ports.js';

/** Something that the sources are known not to tell. */
export interface KnownGap {
  readonly entry: CatalogueEntry;
  readonly sentence: string;
}

export type CatalogueAnswer =
  | { readonly kind: 'found'; readonly found: Found }
  /** The sources do not tell it; `gap` says so when somebody has looked. The nearest entries, best first. */
  | { readonly kind: 'unknown'; readonly gap?: KnownGap; readonly near: readonly CatalogueEntry[] }
  /** Not to be answered, whatever the sources say. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A gap in something else than what is asked for is no reason: so much of the question or the name must be said. */
const ASKED_FOR = 0.5;

/** Answers with what was found when it is sure enough, and tells what the sources lack. */
export const answerFrom = (
  best: Found | undefined,
  near: readonly CatalogueEntry[],
): Exclude<CatalogueAnswer, { kind: 'refused' }> => {
  if (!best?.isSure) return { kind: 'unknown', near };
  const { entry, fact, signals } = best;
  if (fact?.gap && Math.max(signals.named, signals.label) < ASKED_FOR) return { kind: 'unknown', near };
  return fact?.gap
    ? { kind: 'unknown', gap: { entry, sentence: fact.text }, near }
    : { kind: 'found', found: best };
};

/** Searches the catalogue, and answers only what may be answered and only when the best that is found is sure enough. */
export const askCatalogue = (
  { search }: Pick<Knowledge, 'search'>,
  question: string,
  thisYear: number,
): CatalogueAnswer => {
  const refusal = refusalOf(question);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const found = search(question, thisYear);
  return answerFrom(
    found[0],
    found.map(({ entry }) => entry),
  );
};
