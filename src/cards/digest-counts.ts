import type { Digest } from '../domain/digest.js';
import type { Texts } from '../texts/index.js';

/** A digest in a few words, such as "3 gjorda, 2 på gång, 1 förfrågan". */
export const countsOf = ({ digest: { counts } }: Texts, digest: Digest): string => {
  const blocks = ['done', 'loggedLate', 'general', 'coming', 'requests'] as const;
  const filled = blocks.filter((block) => digest[block].length > 0);
  return filled.length === 0
    ? counts.nothing
    : filled.map((block) => counts[block](digest[block].length)).join(', ');
};
