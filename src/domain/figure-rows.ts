import { isSameLabel } from './same-label.js';

/** Of what a row is called, and of its note. */
export const MAX_FIGURE_TEXT = 120;
export const MAX_FIGURE_ROWS = 40;

/** A row is written on one line with its parts between semicolons. */
const PARTS_ROWS = /[;\r\n]/;

export const ROW_PROBLEMS = [
  'label_missing',
  'label_twice',
  'text_too_long',
  'separator_inside',
  'number_out_of_range',
  'more_permanent_than_all',
  'too_many_rows',
] as const;

/** Why rows cannot be saved, at the first row that it holds of. */
export interface RowProblem {
  readonly kind: (typeof ROW_PROBLEMS)[number];
  /** Counted from 1. */
  readonly row: number;
}

interface Row {
  readonly label: string;
  readonly note?: string;
}

/** True = the problem is there in a row. */
export type RowCheck<R> = (row: R, index: number, rows: readonly R[]) => boolean;

const CHECKS = {
  label_missing: ({ label }) => label.trim() === '',
  // Of more rows than that nothing can be saved, and a file may have thousands.
  label_twice: ({ label }, index, rows) =>
    index < MAX_FIGURE_ROWS && rows.slice(0, index).some((other) => isSameLabel(other.label, label)),
  text_too_long: ({ label, note = '' }) => Math.max(label.length, note.length) > MAX_FIGURE_TEXT,
  separator_inside: ({ label, note = '' }) => PARTS_ROWS.test(label) || PARTS_ROWS.test(note),
  too_many_rows: (_row, index) => index >= MAX_FIGURE_ROWS,
} as const satisfies Readonly<Partial<Record<RowProblem['kind'], RowCheck<Row>>>>;

/** All that must be mended before the rows can be saved: each problem once, at the first row that has it. */
export const rowProblems = <R extends Row>(
  rows: readonly R[],
  own: Readonly<Partial<Record<RowProblem['kind'], RowCheck<R>>>>,
): readonly RowProblem[] => {
  const checks: Readonly<Partial<Record<RowProblem['kind'], RowCheck<R>>>> = { ...CHECKS, ...own };
  return ROW_PROBLEMS.flatMap((kind) => {
    const index = rows.findIndex((row, at) => checks[kind]?.(row, at, rows) === true);
    return index === -1 ? [] : [{ kind, row: index + 1 }];
  });
};
