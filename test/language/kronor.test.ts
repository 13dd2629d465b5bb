import { describe, expect, it } from 'vitest';
import { readKronor } from '../../src/language/kronor.js';

describe('an amount in kronor', () => {
  it.each([
    ['250000', 250_000],
    ['250 000', 250_000],
    ['250\u00a0000 kr', 250_000],
    ['1.250.000 kronor', 1_250_000],
    ['26 500:-', 26_500],
    ['0', 0],
  ])('reads "%s"', (written, amount) => {
    expect(readKronor(written)).toBe(amount);
  });

  it.each(['', 'mycket', '25 00', '250,50', '-5', '250 000 per år', '1e6', '9999999999999'])(
    'does not guess at "%s"',
    (written) => {
      expect(readKronor(written)).toBeUndefined();
    },
  );
});
