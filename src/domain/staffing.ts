import { type RowProblem, rowProblems } from './figure-rows.js';
import type { StaffingRow } from './year-figures.js';

/** A row may stand for a whole group: "320 % fördelat på fyra utredare" (000:105). */
const MAX_PERCENT = 10_000;

/** What the ordinary budget covers, in percent of full time; 470 is 4.70 posts (000:102). */
export interface StaffingTotals {
  readonly percent: number;
  /** Of that, what is until further notice (002:514). */
  readonly permanentPercent: number;
}

const toTheHundredth = (percent: number): number => Math.round(percent * 100) / 100;

/** Sums of what the ordinary budget covers; what is unknown adds nothing. */
export const staffingTotals = (rows: readonly StaffingRow[]): StaffingTotals => {
  const covered = rows.filter(({ isBeyondBudget }) => isBeyondBudget !== true);
  const sum = (of: (row: StaffingRow) => number | undefined): number =>
    toTheHundredth(covered.reduce((total, row) => total + (of(row) ?? 0), 0));
  return { percent: sum((row) => row.percent), permanentPercent: sum((row) => row.permanentPercent) };
};

const isPercent = (percent: number | undefined): boolean =>
  percent === undefined || (Number.isFinite(percent) && percent >= 0 && percent <= MAX_PERCENT);

/** All that must be mended before the rows can be saved. */
export const staffingProblems = (rows: readonly StaffingRow[]): readonly RowProblem[] =>
  rowProblems(rows, {
    number_out_of_range: ({ percent, permanentPercent }) => ![percent, permanentPercent].every(isPercent),
    more_permanent_than_all: ({ percent = 0, permanentPercent = 0 }) => permanentPercent > percent,
  });
