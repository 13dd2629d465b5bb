/** Random values that are the same each time for the same seed. */
export interface Chance {
  /** From 0, included, to 1, not included. */
  next(): number;
  /** True in that share of all times. */
  happens(share: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** Values of their own, which taking more or fewer of these does not change. */
  branch(name: string | number): Chance;
}

const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
};

/** @param seed any text; the same text gives the same values */
export const chanceFrom = (seed: string): Chance => {
  let state = hashOf(seed) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  // The first values of seeds that differ little differ little too.
  for (let turn = 0; turn < 8; turn += 1) next();
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    happens: (share) => next() < share,
    between,
    pick: (from) => {
      const picked = from[between(0, from.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    branch: (name) => chanceFrom(`${seed}/${name}`),
  };
};
