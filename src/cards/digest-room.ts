import type { RenderedCard } from './define-card.js';

/** What a digest's card takes at most (design section 9). */
export const MAX_CARD_BYTES = 20_000;

const SHORTER = 0.8;

/**
 * Bytes of the card by itself, and as a quoted string, where quotes take twice the room: a channel post carries it
 * so, and about 28 KB in all. Half of both is for a channel that has answered that the post was too large.
 */
const BUDGETS = {
  normal: { card: MAX_CARD_BYTES, quoted: 26_000 },
  small: { card: MAX_CARD_BYTES / 2, quoted: 13_000 },
} as const;

/** What one row takes at least, in bytes: more rows than there is room for need not be tried. */
const SMALLEST_ROW = 140;

/** How much room a card is given. */
export type DigestBudget = keyof typeof BUDGETS;

/** Whether the card keeps within the budget, by itself and quoted. */
export const fits = ({ content }: RenderedCard, budget: DigestBudget): boolean => {
  const json = JSON.stringify(content);
  const most = BUDGETS[budget];
  return Buffer.byteLength(json) < most.card && Buffer.byteLength(JSON.stringify(json)) < most.quoted;
};

/** Which list is shortened next, and to how many rows: a fifth off the longest. */
const shortened = (shown: readonly number[]): readonly number[] => {
  const longest = Math.max(...shown);
  return shown.with(shown.indexOf(longest), Math.floor(longest * SHORTER));
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * How many rows of each list to try, the most first, until none has more than `fewest`. One after the other is worked
 * out when it is asked for.
 */
export function* rowCounts(
  lengths: readonly number[],
  budget: DigestBudget,
  fewest: number,
): Generator<readonly number[]> {
  let shown = lengths;
  while (sumOf(shown) > BUDGETS[budget].card / SMALLEST_ROW) shown = shortened(shown);
  yield shown;
  while (Math.max(0, ...shown) > fewest) {
    shown = shortened(shown);
    yield shown;
  }
}

/** How much of each thing is shown; lengths in characters. */
export interface Room {
  readonly lead: number;
  readonly rest: number;
  /** Of each of the FoU manager's own texts. */
  readonly words: number;
  /** A longer address is left out. */
  readonly url: number;
  /** The longest lists are shortened to this many rows, and no further. */
  readonly rows: number;
  readonly hasChart: boolean;
}

const USUAL: Room = { lead: 140, rest: 220, words: 1000, url: 500, rows: 3, hasChart: true };
const NARROW: Room = { lead: 80, rest: 120, words: 600, url: 200, rows: 2, hasChart: false };
const TIGHT: Room = { lead: 40, rest: 40, words: 150, url: 0, rows: 1, hasChart: false };

/** What is tried in turn until the card fits; the last one always does. */
export const ROOMS: Readonly<Record<DigestBudget, readonly Room[]>> = {
  normal: [USUAL, NARROW, TIGHT],
  small: [NARROW, TIGHT],
};
