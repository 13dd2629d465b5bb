/** Lets other turns have theirs before a long piece of work goes on. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Rows between two pauses: a few milliseconds of work. */
const ROWS_AT_ONCE = 100;

/** Maps a long list with pauses, in which other turns have theirs. */
export const mapWithPauses = async <T, U>(items: readonly T[], map: (item: T) => U): Promise<U[]> => {
  const mapped: U[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % ROWS_AT_ONCE === 0) await othersFirst();
    mapped.push(map(item));
  }
  return mapped;
};
