import { termsOf } from './terms.js';

/** From this share of its words on, a sentence has been said before. */
const SAID_BEFORE = 0.75;

/** Whether a sentence says hardly anything that does not stand in the texts before it. */
export const repeats = (sentence: string, before: readonly string[]): boolean => {
  const said = new Set(before.flatMap(termsOf));
  const terms = termsOf(sentence);
  return terms.length > 0 && terms.filter((term) => said.has(term)).length / terms.length >= SAID_BEFORE;
};

/** The sentences that add something to the texts before them and to each other. */
export const withoutRepeats = <T extends { readonly text: string }>(
  sentences: readonly T[],
  before: readonly string[],
): readonly T[] => {
  const said = [...before];
  return sentences.filter(({ text }) => {
    if (repeats(text, said)) return false;
    said.push(text);
    return true;
  });
};
