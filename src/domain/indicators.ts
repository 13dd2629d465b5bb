import { type RowProblem, rowProblems } from './figure-rows.js';
import type { Indicator } from './year-figures.js';

const MAX_VALUE = 1_000_000_000;

/** All that must be mended before the year's figures of communication can be saved. */
export const indicatorProblems = (rows: readonly Indicator[]): readonly RowProblem[] =>
  rowProblems(rows, {
    number_out_of_range: ({ value }) => !Number.isFinite(value) || value < 0 || value > MAX_VALUE,
  });
