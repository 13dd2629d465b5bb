import { expect, it } from 'vitest';
import { lapseStage } from '../../src/domain/sign-in.js';

it.each([
  [90, 'first'],
  [15, 'first'],
  [14, 'soon'],
  [4, 'soon'],
  [3, 'last'],
  [0, 'last'],
] as const)('with %i days left the stage is %s', (daysLeft, stage) => {
  expect(lapseStage(daysLeft)).toBe(stage);
});
