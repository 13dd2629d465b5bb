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
