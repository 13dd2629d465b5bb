/** How hard a message is tried before it is given up for now. */
export interface RetryPolicy {
  /** How long one try may take, the wait for a token included. */
  readonly tryWithinMs: number;
  readonly mostTries: number;
  /** No try begins later than this after the first. */
  readonly giveUpAfterMs: number;
  /** The longest first wait; each wait may be twice as long as the one before, up to the longest. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  tryWithinMs: 15_000,
  mostTries: 5,
  giveUpAfterMs: 45_000,
  firstWaitMs: 500,
  longestWaitMs: 8_000,
};

/** How long to wait after the given number of tries: exponential with full jitter. `random` gives 0..1. */
export const backoffMs = (
  { firstWaitMs, longestWaitMs }: RetryPolicy,
  tries: number,
  random: () => number,
): number => random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - 1));
