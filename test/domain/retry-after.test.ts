import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/domain/retry-after.js';

const DAYS_30 = 30 * 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-18T11:00:00Z');

describe('Retry-After', () => {
  it.each<[string | null | undefined, number | undefined]>([
    ['0', 0],
    ['30', 30_000],
    [' 2 ', 2_000],
    ['Wed, 18 Nov 2026 11:00:30 GMT', 30_000],
    ['Wed, 18 Nov 2026 10:59:00 GMT', 0],
    ['300000000000', DAYS_30],
    ['9'.repeat(400), DAYS_30],
    ['Fri, 31 Dec 9999 23:59:59 GMT', DAYS_30],
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026', 2_026_000],
    ['2026-11-18T12:00:00Z', undefined],
  ])('of %j is %j ms', (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });
});
