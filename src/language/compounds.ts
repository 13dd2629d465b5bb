/** Shorter parts are endings or chance. */
const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** The forms that the first part of a compound may have as a word of its own: "arbets-" is "arbete" or "arbet". */
const asFirst = (part: string): readonly string[] => [
  part,
  ...(part.endsWith('s') ? [part.slice(0, -1), `${part.slice(0, -1)}e`] : []),
  ...(/[eou]$/.test(part) ? [part.slice(0, -1), `${part.slice(0, -1)}a`] : []),
  `${part}a`,
  `${part}e`,
];

/**
 * Splits a folded compound into words that are known, the fewest and with the longest last one; undefined when it is
 * none. A linking letter is taken away: "familjehemsvård" is familj, hem, vård.
 */
export const splitCompound = (
  word: string,
  isKnown: (part: string) => boolean,
  most = MOST_PARTS,
): readonly string[] | undefined => {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const first = asFirst(word.slice(0, cut)).find((form) => form.length >= SHORTEST_PART && isKnown(form));
    if (first !== undefined && isKnown(word.slice(cut))) return [first, word.slice(cut)];
  }
  if (most <= 2) return undefined;
  for (let cut = SHORTEST_PART; cut <= word.length - 2 * SHORTEST_PART; cut += 1) {
    const first = asFirst(word.slice(0, cut)).find((form) => form.length >= SHORTEST_PART && isKnown(form));
    const rest = first === undefined ? undefined : splitCompound(word.slice(cut), isKnown, most - 1);
    if (first !== undefined && rest !== undefined) return [first, ...rest];
  }
  return undefined;
};
