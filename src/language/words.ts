import { stemmer } from '@orama/stemmers/swedish';

/** Words so common that they tell nothing about what a text is about. */
const STOP_WORDS = new Set(
  'alla allt att av bli blir blev da de dem den denna deras dess det detta dig din dina ditt dom du dar efter ej eller en er era ert ett fran for fa far finns ga gor ha hade han har hennes hon hos hur i icke ingen inom inte ja jag just kan kunde kom man med mellan men mera mig min mina mitt mot mycket nagon nagot nar nasta ni nu nej och om oss pa sa samma sedan sig sin sina ska skall skulle som till ta tar under upp ut utan vad var vara vart vara vem vet vi vid vilka vilken vilket vill vore ar the a an is are was were what who when how many much of in on to do does did you your we our i it and or for with have has there'
    .split(' ')
    .concat('va', 'e', 'o', 'me', 'nan', 'nat'),
);

/** Lower case without diacritics, so that "jarfalla" finds "Järfälla". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/** Folded words and numbers in the order they stand. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** An abbreviation that is written like a common word, in capitals so that it is not taken for it: SIG is not "sig". */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;
/** Stands after a folded abbreviation, to keep it apart from the word. */
export const ABBREVIATION_MARK = 'ʔ';

/** Folded words in order, abbreviations in capitals among {@link isCommon} words marked as such. */
export const markedWordsOf = (text: string, isCommon: (word: string) => boolean): string[] => {
  const hasSmall = /\p{Ll}/u.test(text);
  const marked = text.replace(CAPITALS, (word) =>
    hasSmall && isCommon(fold(word)) ? `${word}${ABBREVIATION_MARK}` : word,
  );
  return wordsOf(marked);
};

/** Stems of the words that carry meaning. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => stemmer(word));
