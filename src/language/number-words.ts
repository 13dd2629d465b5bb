/** Folded number words below twenty, Swedish and English. */
const SMALL: Readonly<Record<string, number>> = {
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
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

const TENS: Readonly<Record<string, number>> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  attio: 80,
  nittio: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** "tjugofem" and so on; English writes them in two words or with a hyphen, and people in digits. */
const COMPOUNDED = Object.entries(TENS).flatMap(([ten, tens]) =>
  Object.entries(SMALL)
    .filter(([, units]) => units < 10)
    .map(([unit, units]) => [`${ten}${unit}`, tens + units] as const),
);

/** Folded number words that people write in a log line; longer ones are written in digits. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...SMALL,
  ...TENS,
  ...Object.fromEntries(COMPOUNDED),
  hundra: 100,
};

const either = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

/** Source of a pattern for a whole number in digits or words. */
export const WHOLE_NUMBER = `\\d{1,4}|\\b(?:(?:${either(TENS)})(?:${either(SMALL)})?|hundra|${either(SMALL)})`;

/** The value of what {@link WHOLE_NUMBER} matched. */
export const wholeNumber = (text: string): number => NUMBER_WORDS[text] ?? Number(text);
