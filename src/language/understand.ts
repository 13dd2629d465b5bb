import type { Organisation } from '../domain/source-document.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { longEnding, spelledOut } from './colloquial.js';
import { inSwedish } from './english-words.js';
import { LIGHT_WORDS } from './light-words.js';
import { type QuestionKind, questionKind } from './question-kind.js';
import { createSpeller } from './spelling.js';
import { STOP_WORDS } from './stop-words.js';
import { SYNONYMS } from './synonyms.js';
import { catalogueWords } from './terms.js';
import type { Understanding } from './understanding-parts.js';
import { fold } from './words.js';
import { withoutYears, yearsAsked } from './years-asked.js';

/** One way that a text may say what a word of the question means: all of the terms. */
export interface Wording {
  readonly terms: readonly string[];
  /** 0..1: how surely it means the same. */
  readonly likelihood: number;
}

/** A word of the question that carries meaning, with the wordings that would answer to it. */
export interface Concept {
  readonly word: string;
  /** An everyday word, which says little. */
  readonly isLight: boolean;
  readonly weight: number;
  readonly wordings: readonly Wording[];
}

/** What a question asks for. */
export interface Understood {
  readonly concepts: readonly Concept[];
  /** All terms of all wordings. */
  readonly said: ReadonlySet<string>;
  readonly kind: QuestionKind;
  readonly years: readonly number[];
  /** Whose things it is about, when it says so. */
  readonly organisation?: Organisation;
}

/** Nobody asks one question in more; a pasted page would only take long, and be answered no better. */
const MAX_WORDS = 50;

/** The longest synonym: "Sveriges kommuner och regioner". */
const MAX_PHRASE = 4;

/** What a light word counts for beside others. */
const LIGHT_WEIGHT = 0.3;
/** How unknown verbs end, which are ways of speaking more often than what is asked about: "hakade", "nappade". */
const VERB = /(?:ade|ades|at|ats|te|it|des|de)$/;

const SYNONYM_LIKELIHOOD = 0.85;
const COMPOUND_LIKELIHOOD = 0.9;
const FAMILY_LIKELIHOOD = 0.75;
/** Words of a family begin alike: "prenumererar" and "prenumeranter". */
const FAMILY_PREFIX = 5;
const FAMILY_SHARE = 0.65;

const STOCKHOLM = /\b(?:stockholms?(?: stads?)?|stadens?|stadsdel\p{L}*|socialnamnd\p{L}*)\b/u;
const NORDVAST = /\b(?:nordvast\p{L}*|ni|er|era|ert|vi|oss|var kommun|agarkommun\p{L}*)\b/u;

const organisationIn = (text: string): Organisation | undefined => {
  if (STOCKHOLM.test(text)) return 'stockholm';
  return NORDVAST.test(text) ? 'fou_nordvast' : undefined;
};

const sharedPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Prepares the understanding of questions to a catalogue, once. */
export const createUnderstanding = (
  index: CatalogueIndex,
  uses: Understanding,
): ((question: string, thisYear: number) => Understood) => {
  const { termOf, partsOf, words, commonAbbreviations } = index;
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

  /** "slutrapporten om sig": SIG, since nobody writes of "sig" itself. */
  const abbreviated = (question: string): string => {
    let read = question;
    for (const word of commonAbbreviations) {
      read = read.replace(
        new RegExp(`(?<=\\bom )${word}\\b|\\b${word}(?=-)|^${word}\\b`, 'giu'),
        word.toUpperCase(),
      );
    }
    return read;
  };

  const conceptsIn = (asked: readonly string[]): readonly Concept[] => {
    const meaning = asked.map((word, at) => ({ word, at })).filter(({ word }) => !STOP_WORDS.has(word));
    return meaning.map(({ word, at }) => {
      const [before, after] = [asked[at - 1], asked[at + 1]];
      const wordings = [
        ...readingsOf(word),
        ...(after === undefined || !uses('compounds') ? [] : joinedWordings(word, after)),
        ...(before === undefined || !uses('compounds') ? [] : joinedWordings(before, word)),
        ...(uses('synonyms') ? phrasesAround(asked, at).flatMap(phraseWordings) : []),
      ];
      const known = wordings.filter((wording) => wording.terms.every((term) => terms.has(term)));
      const best = known.toSorted((a, b) => b.likelihood - a.likelihood)[0];
      const rarest = Math.max(...(best?.terms ?? [termOf(word)]).map(index.rarity));
      const isLight = LIGHT_WORDS.has(word) || (known.length === 0 && VERB.test(word));
      const weight = rarest * (isLight ? LIGHT_WEIGHT : 1);
      return { word, isLight, weight, wordings: known };
    });
  };

  /** A word in capitals that no entry is named by is only said out loud: "ALLA". */
  const wordsAsked = (question: string): readonly string[] =>
    catalogueWords(abbreviated(withoutYears(question)), (word) => commonAbbreviations.has(word));

  return (question, thisYear) => {
    const folded = fold(question);
    const asked = spelledOut(inSwedish([...new Set(wordsAsked(question))])).slice(0, MAX_WORDS);
    const years = yearsAsked(folded, thisYear);
    const organisation = organisationIn(asked.join(' '));
    const concepts = conceptsIn(asked);
    return {
      concepts,
      said: new Set(concepts.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.terms))),
      kind: uses('question kind') ? questionKind(asked) : 'other',
      years,
      ...(organisation && { organisation }),
    };
  };
};
