import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { Signals } from '../language/confidence.js';
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

/** A gap in something else than what is asked for is no reason: it must be so much of the question, by its name or label. */
const ASKED_FOR = 0.5;
/** By its name alone an entry says nothing of which of its gaps is asked for: so much of the label must be said too. */
const SAID_OF_GAP = 0.25;

/** From here on a question names an entry in full. */
const IN_FULL = 0.9;

const isAskedFor = ({ coverage, named, label, kindLabel, year }: Signals): boolean =>
  Math.min(coverage, Math.max(named, label)) >= ASKED_FOR &&
  (kindLabel || label >= SAID_OF_GAP || (year === true && named >= IN_FULL));

/** What one document lacks another may tell: an entry that the question names better, and that says just that. */
const toldElsewhere = ({ signals: gap }: Found, others: readonly Found[]): Found | undefined =>
  others.find(
    ({ fact, isSure, signals }) =>
      isSure &&
      fact?.gap !== true &&
      signals.kindLabel &&
      gap.named < IN_FULL &&
      signals.named >= IN_FULL &&
      signals.label >= gap.label,
  );

/** Answers with the best of what was found, best first, when it is sure enough, and tells what the sources lack. */
export const answerFrom = (found: readonly Found[]): Exclude<CatalogueAnswer, { kind: 'refused' }> => {
  const near = found.map(({ entry }) => entry);
  const [best, ...others] = found;
  if (!best?.isSure) return { kind: 'unknown', near };
  const { entry, fact, signals } = best;
  if (!fact?.gap) return { kind: 'found', found: best };
  const elsewhere = toldElsewhere(best, others);
  if (elsewhere !== undefined) return { kind: 'found', found: elsewhere };
  return isAskedFor(signals)
    ? { kind: 'unknown', gap: { entry, sentence: fact.text }, near }
    : { kind: 'unknown', near };
};

/** Searches the catalogue, and answers only what may be answered and only when the best that is found is sure enough. */
export const askCatalogue = (
  { search }: Pick<Knowledge, 'search'>,
  question: string,
  thisYear: number,
): CatalogueAnswer => {
  const refusal = refusalOf(question);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  return answerFrom(search(question, thisYear));
};
