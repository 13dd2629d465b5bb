import { expect, it } from 'vitest';
import { roundedHours } from '../../src/domain/hours.js';

it.each([
  [0.1 + 0.2, 0.3],
  [1 / 3, 0.33],
  [2 / 3, 0.67],
  [7.5, 7.5],
  [400, 400],
])('takes %f to the hundredth: %f', (hours, rounded) => {
  expect(roundedHours(hours)).toBe(rounded);
});
