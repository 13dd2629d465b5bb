import type { CatalogueIndex, Passage, WeighedTerms } from './catalogue-index.js';
import type { Concept } from './understand.js';
import type { Wording } from './wordings.js';

/** What a term is worth where it stands: in the label or the subject as much as can be, far off in the entry least. */
const TEXT_WEIGHT = 0.9;
const CONTEXT_WEIGHT = 0.4;

/** Share of the highest rarity from which a name tells what is meant: "FoU" alone does not. */
const TELLING_NAME = 0.65;

/** The passages that hold a term, by their numbers, and how much it is worth in each: 0..1. */
interface Places {
  readonly passages: readonly number[];
  readonly worths: readonly number[];
}

/** For every term, where it stands: plain lists, since there are hundreds of thousands of places. */
export type Postings = ReadonlyMap<string, Places>;

/** Looks up once where every term stands. */
export const postingsOf = ({ passages }: Pick<CatalogueIndex, 'passages'>): Postings => {
  const postings = new Map<string, { passages: number[]; worths: number[] }>();
  const placesOf = (term: string): { passages: number[]; worths: number[] } => {
    const known = postings.get(term);
    if (known !== undefined) return known;
    const places = { passages: [], worths: [] };
    postings.set(term, places);
    return places;
  };
  const add = (terms: WeighedTerms, at: number, worth: number): void => {
    for (const [term, share] of terms) {
      const { passages: held, worths } = placesOf(term);
      // One passage comes after the other, so that what is known of this one stands last.
      const last = held.at(-1) === at ? held.length - 1 : held.push(at) - 1;
      worths[last] = Math.max(worths[last] ?? 0, share * worth);
    }
  };
  passages.forEach(({ label, text, holder }, at) => {
    add(label, at, 1);
    add(holder.subject, at, 1);
    add(text, at, TEXT_WEIGHT);
    add(holder.context, at, CONTEXT_WEIGHT);
  });
  return postings;
};

const matchesOfWording = (
  postings: Postings,
  { terms, likelihood }: Wording,
): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  for (const term of terms) {
    const places = postings.get(term);
    places?.passages.forEach((at, place) => {
      const worth = places.worths[place] ?? 0;
      sums.set(at, (sums.get(at) ?? 0) + (worth * likelihood) / terms.length);
    });
  }
  return sums;
};

/** The passages that say a concept, each with how surely: 0..1. */
export const matchesOf = (postings: Postings, { wordings }: Concept): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  for (const wording of wordings) {
    for (const [at, quality] of matchesOfWording(postings, wording)) {
      if (quality > (best.get(at) ?? 0)) best.set(at, quality);
    }
  }
  return best;
};

/** How surely a group of terms says a concept: 0..1. */
const saysIn = (terms: WeighedTerms, { wordings }: Concept): number => {
  let best = 0;
  for (const { terms: all, likelihood } of wordings) {
    let sum = 0;
    for (const term of all) sum += terms.get(term) ?? 0;
    best = Math.max(best, (sum * likelihood) / all.length);
  }
  return best;
};

/** Share 0..1 of the question, by weight, that a group of terms says. */
export const sharesOf = (concepts: readonly Concept[], terms: WeighedTerms): number => {
  let all = 0;
  let hit = 0;
  for (const concept of concepts) {
    all += concept.weight;
    hit += concept.weight * saysIn(terms, concept);
  }
  return all === 0 ? 0 : hit / all;
};

/** Share 0..1 of the best of the entry's names, by rarity, that the question says. */
export const namedBy = (
  said: ReadonlySet<string>,
  { holder }: Passage,
  { rarity, highestRarity }: Pick<CatalogueIndex, 'rarity' | 'highestRarity'>,
): number => {
  let best = 0;
  for (const name of holder.names) {
    let all = 0;
    let hit = 0;
    for (const term of name) {
      all += rarity(term);
      if (said.has(term)) hit += rarity(term);
    }
    if (all > 0) best = Math.max(best, (hit / all) * Math.min(1, all / (TELLING_NAME * highestRarity)));
  }
  return best;
};
