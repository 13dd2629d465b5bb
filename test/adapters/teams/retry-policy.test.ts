import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, RETRY_POLICY, retryAfterMs } from '../../../src/adapters/teams/retry-policy.js';

const NOW = Date.parse('2026-11-18T11:00:00Z');

describe('Retry-After', () => {
  it.each<[string | undefined, number | undefined]>([
    ['0', 0],
    ['30', 30_000],
    [' 2 ', 2_000],
    ['Wed, 18 Nov 2026 11:00:30 GMT', 30_000],
    ['Wed, 18 Nov 2026 10:59:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026', 2_026_000],
  ])('of %j is %j ms', (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });
});

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
