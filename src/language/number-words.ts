/** Folded number words that people write in a log line. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

/** Source of a pattern for a whole number in digits or words. */
export const WHOLE_NUMBER = `\\d{1,4}|\\b(?:${Object.keys(NUMBER_WORDS).join('|')})`;

/** The value of what {@link WHOLE_NUMBER} matched. */
export const wholeNumber = (text: string): number => NUMBER_WORDS[text] ?? Number(text);
