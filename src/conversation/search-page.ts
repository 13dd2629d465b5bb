import type { SearchInput } from './turn.js';

/** As much as the list shows of a result. */
export const MAX_RESULT_LINE = 160;
/** Teams asks for so many, and next for those after them. */
const MAX_COUNT = 25;

/** The results that are wanted now, of all that were found. */
export const pageOf = <T>(found: readonly T[], { skip, count }: SearchInput): readonly T[] =>
  found.slice(skip, skip + Math.min(count, MAX_COUNT));
