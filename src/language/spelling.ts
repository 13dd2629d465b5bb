import { editsBetween } from './edits.js';

/** A known word that may have been meant, with how likely it is: 0..1. */
export interface Respelling {
  readonly word: string;
  readonly likelihood: number;
}

/** Slips of the keyboard that a word of this length may hold: short words none. */
const slipsAllowed = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
const MOST = 3;

/** The known words nearest to one that is not known, nearest first; none when all are too far off. */
export const createSpeller = (known: Iterable<string>): ((word: string) => readonly Respelling[]) => {
  const byLength = new Map<number, string[]>();
  for (const word of known) {
    const list = byLength.get(word.length) ?? [];
    list.push(word);
    byLength.set(word.length, list);
  }
  return (word) => {
    const allowed = slipsAllowed(word.length);
    const near: { word: string; edits: number }[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        // Almost nobody gets the first letter wrong, and it keeps other words away.
        if (candidate[0] !== word[0]) continue;
        const edits = editsBetween(word, candidate);
        if (edits <= Math.min(allowed, slipsAllowed(candidate.length))) near.push({ word: candidate, edits });
      }
    }
    return near
      .toSorted((a, b) => a.edits - b.edits)
      .slice(0, MOST)
      .map(({ word: found, edits }) => ({ word: found, likelihood: 1 - edits / word.length }));
  };
};
