import type { StatedRow, StatedStaffing } from '../domain/plan-merge.js';
import { LABEL_COLUMN, type PlanColumn, type PlanProblem, type PlanRow } from '../domain/plan-table.js';
import { labelKey } from '../domain/same-label.js';
import type { BudgetRow, FigureList, Indicator } from '../domain/year-figures.js';
import { yesOrNoInCell } from './import-cells.js';
import { choiceIn } from './import-names.js';
import {
  figureInPlan,
  isSumLabel,
  numberInPlan,
  percentInPlan,
  planCellReader,
  textInPlan,
} from './plan-cells.js';
import type { ReadRows } from './plan-goal-rows.js';
import type { PlanContext } from './plan-words.js';

type Cells = ReturnType<typeof planCellReader>;

/** Reads the rows of a list of figures, each by its label; a row that is a sum is refused, for sums are worked out. */
const readLabelled = <Row extends { readonly label: string }>(
  list: FigureList,
  rows: readonly PlanRow[],
  fieldsIn: (cells: Cells) => Partial<Omit<Row, 'label'>>,
): ReadRows<StatedRow<Row>> => {
  const column: PlanColumn = LABEL_COLUMN[list];
  const stated: StatedRow<Row>[] = [];
  const problems: PlanProblem[] = [];
  const labels = new Set<string>();
  for (const row of rows) {
    const cells = planCellReader(list, row);
    const label = cells.read(column, textInPlan)?.replace(/\s+/g, ' ');
    if (cells.isEmpty(column)) cells.add(column, { problem: 'missing' });
    if (label !== undefined && labels.has(labelKey(label))) {
      cells.add(column, { problem: 'row_twice', written: label });
    }
    if (label !== undefined && isSumLabel(label)) cells.add(column, { problem: 'is_sum', written: label });
    const fields = fieldsIn(cells);
    problems.push(...cells.problems);
    if (label === undefined) continue;
    labels.add(labelKey(label));
    stated.push({ row: row.number, label, fields });
  }
  return { stated, problems };
};

export const readBudgetRows = (rows: readonly PlanRow[]): ReadRows<StatedRow<BudgetRow>> =>
  readLabelled('budget', rows, ({ read }) => {
    const outcomeBefore = read('outcomeBefore', numberInPlan);
    const outcome = read('outcome', numberInPlan);
    const budget = read('budget', numberInPlan);
    return {
      ...(outcomeBefore !== undefined && { outcomeBefore }),
      ...(outcome !== undefined && { outcome }),
      ...(budget !== undefined && { budget }),
    };
  });

export const readStaffingRows = (rows: readonly PlanRow[]): ReadRows<StatedRow<StatedStaffing>> =>
  readLabelled<StatedStaffing>('staffing', rows, ({ read }) => {
    const percent = read('staffPercent', percentInPlan);
    const permanentPercent = read('permanentPercent', percentInPlan);
    const note = read('note', textInPlan);
    const isBeyondBudget = read('beyondBudget', yesOrNoInCell);
    return {
      ...(percent !== undefined && { percent }),
      ...(permanentPercent !== undefined && { permanentPercent }),
      ...(note !== undefined && { note }),
      ...(isBeyondBudget !== undefined && { isBeyondBudget }),
    };
  });

export const readIndicatorRows = (
  rows: readonly PlanRow[],
  { words }: PlanContext,
): ReadRows<StatedRow<Indicator>> =>
  readLabelled('indicators', rows, ({ read, add, isEmpty }) => {
    if (isEmpty('value')) add('value', { problem: 'missing' });
    const figure = read('value', figureInPlan);
    const exactness = read('exactness', choiceIn(words.exactness)) ?? figure?.exactness;
    return {
      ...(figure !== undefined && { value: figure.value }),
      ...(exactness !== undefined && { exactness }),
    };
  });
