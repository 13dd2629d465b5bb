import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, RETRY_POLICY } from '../../../src/adapters/teams/retry-policy.js';

describe('the wait between tries', () => {
  it('is anywhere between nothing and twice as long as the time before, up to a longest', () => {
    const { firstWaitMs, longestWaitMs } = RETRY_POLICY;
    const longest = [1, 2, 3, 4, 5, 6].map((tries) => backoffMs(RETRY_POLICY, tries, () => 1));
    expect(longest).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    expect([firstWaitMs, longestWaitMs]).toEqual([500, 8000]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, random) => {
          const wait = backoffMs(RETRY_POLICY, tries, () => random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(longestWaitMs);
        },
      ),
    );
  });
});
