import type { Organisation } from '../domain/source-document.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { spelledOut } from './colloquial.js';
import { inSwedish } from './english-words.js';
import { LIGHT_WORDS } from './light-words.js';
import { asksHowMany, type QuestionKind, questionKind } from './question-kind.js';
import { STOP_WORDS } from './stop-words.js';
import { catalogueWords, LONGEST_WORD } from './terms.js';
import type { Understanding } from './understanding-parts.js';
import { createWordings, type Wording } from './wordings.js';
import { fold } from './words.js';
import { withoutYears, yearsAsked } from './years-asked.js';

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
  readonly asksHowMany: boolean;
  readonly years: readonly number[];
  /** Whose things it is about, when it says so. */
  readonly organisation?: Organisation;
}

/** Nobody asks one question in more; a pasted page would only take long, and be answered no better. */
const MAX_WORDS = 50;
const MAX_LENGTH = 1_000;

/** What a light word counts for beside others. */
const LIGHT_WEIGHT = 0.3;
/** How unknown verbs end, which are ways of speaking more often than what is asked about: "hakade", "nappade". */
const VERB = /(?:ade|ades|at|ats|te|it|des|de)$/;

const STOCKHOLM = /\b(?:stockholms?(?: stads?)?|stadens?|stadsdel\p{L}*|socialnamnd\p{L}*)\b/u;
const NORDVAST = /\b(?:nordvast\p{L}*|ni|er|era|ert|vi|oss|var kommun|agarkommun\p{L}*)\b/u;

const organisationIn = (text: string): Organisation | undefined => {
  if (STOCKHOLM.test(text)) return 'stockholm';
  return NORDVAST.test(text) ? 'fou_nordvast' : undefined;
};

/** Prepares the understanding of questions to a catalogue, once. */
export const createUnderstanding = (
  index: CatalogueIndex,
  uses: Understanding,
): ((question: string, thisYear: number) => Understood) => {
  const { termOf, commonAbbreviations } = index;
  const wordingsAt = createWordings(index, uses);

  /** "slutrapporten om sig", "utvärderingen av sig": SIG, since nobody writes of "sig" itself. */
  const abbreviated = (question: string): string => {
    let read = question;
    for (const word of commonAbbreviations) {
      read = read.replace(
        new RegExp(`(?<=\\bom |(?:ing|ingen|ion|ionen) av )${word}\\b|\\b${word}(?=-)|^${word}\\b`, 'giu'),
        word.toUpperCase(),
      );
    }
    return read;
  };

  const conceptsIn = (asked: readonly string[]): readonly Concept[] => {
    const meaning = asked.map((word, at) => ({ word, at })).filter(({ word }) => !STOP_WORDS.has(word));
    return meaning.map(({ word, at }) => {
      const wordings = wordingsAt(asked, at);
      const best = wordings.toSorted((a, b) => b.likelihood - a.likelihood)[0];
      const rarest = Math.max(...(best?.terms ?? [termOf(word)]).map(index.rarity));
      const isLight = LIGHT_WORDS.has(word) || (wordings.length === 0 && VERB.test(word));
      const weight = rarest * (isLight ? LIGHT_WEIGHT : 1);
      return { word, isLight, weight, wordings };
    });
  };

  /** A word in capitals that no entry is named by is only said out loud: "ALLA". */
  const wordsAsked = (question: string): readonly string[] =>
    catalogueWords(abbreviated(withoutYears(question)), (word) => commonAbbreviations.has(word)).filter(
      (word) => word.length <= LONGEST_WORD,
    );

  return (written, thisYear) => {
    const question = written.slice(0, MAX_LENGTH);
    const folded = fold(question);
    const asked = spelledOut(inSwedish([...new Set(wordsAsked(question))])).slice(0, MAX_WORDS);
    const years = yearsAsked(folded, thisYear);
    const organisation = organisationIn(asked.join(' '));
    const concepts = conceptsIn(asked);
    return {
      concepts,
      said: new Set(concepts.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.terms))),
      kind: uses('question kind') ? questionKind(asked) : 'other',
      asksHowMany: uses('question kind') && asksHowMany(asked),
      years,
      ...(organisation && { organisation }),
    };
  };
};
