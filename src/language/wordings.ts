import type { CatalogueIndex } from './catalogue-index.js';
import { longEnding } from './colloquial.js';
import { createSpeller } from './spelling.js';
import { SYNONYMS } from './synonyms.js';
import { catalogueWords } from './terms.js';
import type { Understanding } from './understanding-parts.js';

/** One way that a text may say what a word of the question means: all of the terms. */
export interface Wording {
  readonly terms: readonly string[];
  /** 0..1: how surely it means the same. */
  readonly likelihood: number;
}

/** The longest synonym: "Sveriges kommuner och regioner". */
const MAX_PHRASE = 4;

const SYNONYM_LIKELIHOOD = 0.85;
const COMPOUND_LIKELIHOOD = 0.9;
const FAMILY_LIKELIHOOD = 0.75;
/** Words of a family begin alike: "prenumererar" and "prenumeranter". */
const FAMILY_PREFIX = 5;
const FAMILY_SHARE = 0.65;

const sharedPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Prepares once what a catalogue may call things. The returned function gives the wordings of the word at a place among
 * the folded words of a question, as far as the catalogue knows their terms.
 */
export const createWordings = (
  index: Pick<CatalogueIndex, 'termOf' | 'partsOf' | 'words'>,
  uses: Understanding,
): ((asked: readonly string[], at: number) => readonly Wording[]) => {
  const { termOf, partsOf, words } = index;
  const speller = createSpeller(words);
  const terms = new Set([...words].map(termOf));
  const families = new Map<string, string[]>();
  for (const term of terms) {
    const beginning = term.slice(0, FAMILY_PREFIX);
    families.set(beginning, [...(families.get(beginning) ?? []), term]);
  }

  const synonyms = new Map<string, (readonly string[])[]>();
  for (const group of SYNONYMS) {
    const members = group.map((member) => catalogueWords(member).map(termOf));
    for (const member of members) {
      const key = member.join(' ');
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...members.filter((other) => other !== member)]);
    }
  }

  const familyOf = (term: string): readonly Wording[] =>
    (families.get(term.slice(0, FAMILY_PREFIX)) ?? [])
      .filter(
        (other) =>
          other !== term && sharedPrefix(term, other) >= FAMILY_SHARE * Math.max(term.length, other.length),
      )
      .map((other) => ({ terms: [other], likelihood: FAMILY_LIKELIHOOD }));

  const wordingsOf = (word: string): readonly Wording[] => {
    const term = termOf(word);
    const parts = partsOf(word);
    return [
      { terms: [term], likelihood: 1 },
      ...(parts.length === 0 ? [] : [{ terms: parts, likelihood: COMPOUND_LIKELIHOOD }]),
      ...(uses('stemming') && term.length >= FAMILY_PREFIX ? familyOf(term) : []),
      ...(uses('synonyms')
        ? (synonyms.get(term) ?? []).map((other) => ({ terms: other, likelihood: SYNONYM_LIKELIHOOD }))
        : []),
    ];
  };

  const isKnown = (word: string): boolean => words.has(word) || terms.has(termOf(word));

  /** Also what may have been meant when the word is not known. */
  const readingsOf = (word: string): readonly Wording[] => {
    const own = wordingsOf(word);
    if (isKnown(word) || !uses('spelling') || /\d/.test(word)) return own;
    const long = longEnding(word);
    if (long !== word && isKnown(long)) return wordingsOf(long);
    if (
      own.some(
        ({ terms: all, likelihood }) =>
          likelihood > FAMILY_LIKELIHOOD && all.every((term) => terms.has(term)),
      )
    ) {
      return own;
    }
    const respelt = speller(word).flatMap(({ word: meant, likelihood }) =>
      wordingsOf(meant).map((wording) => ({ ...wording, likelihood: wording.likelihood * likelihood })),
    );
    return [...own, ...respelt];
  };

  const joinedWordings = (first: string, second: string): readonly Wording[] =>
    [`${first}${second}`, `${first}s${second}`]
      .filter(isKnown)
      .map((word) => ({ terms: [termOf(word)], likelihood: 1 }));

  /** What the words from one to another mean together. */
  const phraseWordings = (phrase: readonly string[]): readonly Wording[] =>
    (synonyms.get(phrase.map(termOf).join(' ')) ?? []).map((other) => ({
      terms: other,
      likelihood: SYNONYM_LIKELIHOOD,
    }));

  /** The phrases of more than one word that the word at a place belongs to. */
  const phrasesAround = (asked: readonly string[], at: number): readonly (readonly string[])[] =>
    Array.from({ length: MAX_PHRASE - 1 }, (_, more) => more + 2).flatMap((length) =>
      Array.from({ length }, (_, back) => at - back)
        .filter((start) => start >= 0 && start + length <= asked.length)
        .map((start) => asked.slice(start, start + length)),
    );

  return (asked, at) => {
    const [before, word = '', after] = [asked[at - 1], asked[at], asked[at + 1]];
    const wordings = [
      ...readingsOf(word),
      ...(after === undefined || !uses('compounds') ? [] : joinedWordings(word, after)),
      ...(before === undefined || !uses('compounds') ? [] : joinedWordings(before, word)),
      ...(uses('synonyms') ? phrasesAround(asked, at).flatMap(phraseWordings) : []),
    ];
    return wordings.filter((wording) => wording.terms.every((term) => terms.has(term)));
  };
};
