/** Edits (a letter added, lost, changed, or two swapped) between two words. */
export const editsBetween = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + same,
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
};

/** How many slips a word of this length may hold and still be recognised: short words none. */
const slipsAllowed = (word: string): number => (word.length >= 10 ? 2 : word.length >= 7 ? 1 : 0);

/** Whether `word` is `known` with a slip or two of the keyboard; both folded. */
export const looksLike = (word: string, known: string): boolean => {
  const allowed = Math.min(slipsAllowed(word), slipsAllowed(known));
  return Math.abs(word.length - known.length) <= allowed && editsBetween(word, known) <= allowed;
};
