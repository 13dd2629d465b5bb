import { stemmer } from '@orama/stemmers/swedish';
import { STOP_WORDS } from './stop-words.js';
import { markedWordsOf } from './words.js';

/** The article that the stemmer leaves, but for "-het", which it takes. */
const NEUTER = /(?<=\p{L}{2}[^h\P{L}])et$/u;
/** The article of words in "-a", which the stemmer leaves too: "hyran", not "plan". */
const COMMON = /(?<=\p{L}{3}a)n$/u;

/** No Swedish word that anybody writes is longer; what is, is not worth the time it takes to look into. */
export const LONGEST_WORD = 40;

/** The same stem for all forms: the stemmer by itself makes "kostnaden" into "kostnad" and "kostnad" into "kostn". */
export const stemOf = (word: string): string => {
  if (word.length > LONGEST_WORD) return word;
  const stem = stemmer(word.replace(NEUTER, '').replace(COMMON, ''));
  return stem === word ? stem : stemOf(stem);
};

const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
/** "e-post" is one word, since an "e" by itself is how some write "är". */
const SPLIT_POST = /(?<![\p{L}\d])e[- ](?=post)/giu;
/** Another FoU unit, whose name ends in a word that otherwise says nothing: not "vad gör FoU nu?". */
const FOU_NU = /(?<![\p{L}\d])(?:FOU [Nn]u|(?<=(?:med|och|o|&) )[Ff][Oo][Uu] [Nn]u)(?![\p{L}\d])/gu;
/** Folded words of a text, abbreviations that look like {@link isCommon} words kept apart from them. */
export const catalogueWords = (text: string, isCommon = isStopWord): string[] =>
  markedWordsOf(text.replace(SPLIT_POST, 'e').replace(FOU_NU, 'founu'), isCommon);

/** Stems of the words of a text that carry meaning, in the order they stand. */
export const termsOf = (text: string): string[] =>
  catalogueWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemOf);
