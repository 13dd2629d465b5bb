import { budgetProblems } from './budget.js';
import type { RowProblem } from './figure-rows.js';
import { indicatorProblems } from './indicators.js';
import { staffingProblems } from './staffing.js';
import type { FigureRows } from './year-figures.js';

/** All that must be mended before a list of a year's figures can be saved. */
export const figureProblems = (figures: FigureRows): readonly RowProblem[] => {
  switch (figures.list) {
    case 'budget':
      return budgetProblems(figures.rows);
    case 'staffing':
      return staffingProblems(figures.rows);
    case 'indicators':
      return indicatorProblems(figures.rows);
  }
};

/** Everything that people have written in the rows. */
export const writtenInFigures = (figures: FigureRows): readonly string[] =>
  figures.list === 'staffing'
    ? figures.rows.flatMap(({ label, note = '' }) => [label, note])
    : figures.rows.map(({ label }) => label);
