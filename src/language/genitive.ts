import type { Span } from './spans.js';

/**
 * "Järfällas familjehemsenhet", "SKR:s nätverk": whether the name is part of what it stands before, and so of
 * the title. No owner, neighbour or partner has a name that ends in s by itself.
 */
export const isGenitive = (folded: string, { end }: Span): boolean =>
  folded[end - 1] === 's' && /^ \p{L}/u.test(folded.slice(end));
