import type { Texts } from '../texts/index.js';

/** More are not mended at one go, and a line for each of a thousand would be more than Teams takes. */
const MOST = 8;

/** What is wrong with lines that somebody has written, as whole sentences: the first, and then how many more there are. */
export const problemsShown = (
  { common, formats }: Texts,
  sentences: readonly string[],
): readonly string[] => {
  const left = sentences.length - MOST;
  return left > 0 ? [...sentences.slice(0, MOST), common.moreProblems(formats.number(left))] : sentences;
};
