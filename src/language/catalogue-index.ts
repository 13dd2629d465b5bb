import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { splitCompound } from './compounds.js';
import { createKept } from './kept.js';
import { STOP_WORDS } from './stop-words.js';
import { catalogueWords, LONGEST_WORD, stemOf } from './terms.js';
import type { Understanding } from './understanding-parts.js';
import { ABBREVIATION_MARK, fold } from './words.js';

/** Terms of a text, each with how surely the text is about it: 1 for a word, less for a part of a compound. */
export type WeighedTerms = ReadonlyMap<string, number>;

/** One statement that can be the answer: a fact of an entry, or the entry's own text. */
export interface Passage {
  readonly entry: CatalogueEntry;
  readonly fact?: Fact;
  /** What it is about within the entry; empty for the entry's own text. */
  readonly label: WeighedTerms;
  readonly text: WeighedTerms;
  /** Years that it speaks of. */
  readonly years: ReadonlySet<number>;
  /** The label, folded. */
  readonly foldedLabel: string;
  readonly holder: Holder;
}

/** What the passages of an entry have in common. */
export interface Holder {
  /** The title and the other names, each by itself. */
  readonly names: readonly (readonly string[])[];
  readonly subject: WeighedTerms;
  /** All that the entry says. */
  readonly context: WeighedTerms;
}

export interface CatalogueIndex {
  readonly passages: readonly Passage[];
  readonly termOf: (word: string) => string;
  /** Parts of a compound as terms; none when it is no compound of known words. */
  readonly partsOf: (word: string) => readonly string[];
  /** Folded words of the catalogue. */
  readonly words: ReadonlySet<string>;
  /** Entries that are named by an abbreviation that is written like a stop word. */
  readonly commonAbbreviations: ReadonlySet<string>;
  /** How much a term tells apart: high for what few entries hold. */
  readonly rarity: (term: string) => number;
  /** That of a term that a single entry holds. */
  readonly highestRarity: number;
}

/** How much the part of a compound says of what the whole is about. */
const PART_WEIGHT = 0.6;
/** Parts shorter than this are found in words that they have nothing to do with. */
const SHORTEST_KNOWN = 4;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const yearsIn = (text: string): number[] => [...text.matchAll(YEAR)].map(([year]) => Number(year));

const everythingOf = ({ title, alsoCalled, facts, text }: CatalogueEntry): string =>
  [title, ...alsoCalled, text, ...facts.flatMap(({ label, text: sentence }) => [label, sentence])].join('\n');

/** One edit makes a whole new index, and nearly all of what it is made of is as before. */
const keptWords = createKept((text): readonly string[] => catalogueWords(text));
const keptStems = createKept(stemOf);

/** Prepares the catalogue for searching, once. */
export const indexCatalogue = (entries: readonly CatalogueEntry[], uses: Understanding): CatalogueIndex => {
  const words = new Set(entries.flatMap((entry) => keptWords.of(everythingOf(entry))));
  const stems = new Map([...words].map((word) => [word, keptStems.of(word)]));
  const termOf = (word: string): string => (uses('stemming') ? (stems.get(word) ?? stemOf(word)) : word);
  const keptTermOf = (word: string): string => (uses('stemming') ? keptStems.of(word) : word);
  const terms = new Set([...words].map(termOf));
  const commonAbbreviations = new Set(
    [...words].filter((word) => word.endsWith(ABBREVIATION_MARK)).map((word) => word.slice(0, -1)),
  );
  const nameWords = new Set(
    entries.flatMap(({ title, alsoCalled }) => keptWords.of([title, ...alsoCalled].join('\n'))),
  );
  const splitBy = (word: string, stem: typeof termOf): readonly string[] => {
    if (word.length > LONGEST_WORD) return [];
    const isKnown = (part: string): boolean =>
      !STOP_WORDS.has(part) &&
      (nameWords.has(part) || (part.length >= SHORTEST_KNOWN && (words.has(part) || terms.has(stem(part)))));
    return splitCompound(word, isKnown)?.map(stem) ?? [];
  };
  // Of the catalogue's words alone: what people write is not kept.
  const splits = new Map(
    uses('compounds') ? [...words].map((word) => [word, splitBy(word, keptTermOf)]) : [],
  );
  const partsOf = (word: string): readonly string[] =>
    uses('compounds') ? (splits.get(word) ?? splitBy(word, termOf)) : [];

  const weighed = (text: string): WeighedTerms => {
    const found = new Map<string, number>();
    for (const word of keptWords.of(text)) {
      if (STOP_WORDS.has(word)) continue;
      found.set(termOf(word), 1);
      for (const part of partsOf(word)) found.set(part, Math.max(found.get(part) ?? 0, PART_WEIGHT));
    }
    return found;
  };
  const namesOf = ({ title, alsoCalled }: CatalogueEntry): readonly (readonly string[])[] =>
    [title, ...alsoCalled].map((name) =>
      keptWords
        .of(name)
        .filter((word) => !STOP_WORDS.has(word))
        .map(termOf),
    );

  const passagesOf = (entry: CatalogueEntry): readonly Passage[] => {
    const holder: Holder = {
      names: namesOf(entry),
      subject: weighed([entry.title, ...entry.alsoCalled].join('\n')),
      context: weighed(everythingOf(entry)),
    };
    const whole: Passage = {
      entry,
      label: new Map(),
      text: weighed(entry.text),
      years: new Set([...entry.years, ...yearsIn(entry.text)]),
      foldedLabel: '',
      holder,
    };
    const single = entry.facts.map((fact) => ({
      entry,
      fact,
      label: weighed(fact.label),
      text: weighed(fact.text),
      years: new Set([...(fact.year === undefined ? entry.years : [fact.year]), ...yearsIn(fact.text)]),
      foldedLabel: fold(fact.label),
      holder,
    }));
    return [whole, ...single];
  };
  const passages = entries.flatMap(passagesOf);
  keptWords.endBuild();
  keptStems.endBuild();

  const holders = new Map<string, number>();
  for (const { context } of new Set(passages.map(({ holder }) => holder))) {
    for (const term of context.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number => Math.log(1 + entries.length / (holders.get(term) ?? 0.5));
  return {
    passages,
    termOf,
    partsOf,
    words,
    commonAbbreviations,
    rarity,
    highestRarity: Math.log(1 + entries.length),
  };
};
