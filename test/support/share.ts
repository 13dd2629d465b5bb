import fc from 'fast-check';
import { inject } from 'vitest';
import { chanceFrom } from './digest-simulation/chance.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether all is tried of what `npm test` tries a share of. */
    readonly isWhole: boolean;
  }
}

/**
 * Takes one in so many of what should all end alike, others each time and for each seed; in `npm run soak` all of them.
 * Of a list as long as that it takes exactly one.
 */
export const shares = (): (<T>(oneIn: number, things: readonly T[]) => readonly T[]) => {
  const chance = chanceFrom(`${fc.readConfigureGlobal().seed}`);
  const isWhole = inject('isWhole');
  return (oneIn, things) => {
    if (isWhole) return things;
    const first = chance.between(0, oneIn - 1);
    return things.filter((_, at) => at % oneIn === first);
  };
};

/** How many values to try: a share of them, and in `npm run soak` all. */
export const runsOf = ({ whole, share }: { readonly whole: number; readonly share: number }): number =>
  inject('isWhole') ? whole : share;
