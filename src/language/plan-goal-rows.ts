import type { FuzzyDate } from '../domain/fuzzy-date.js';
import type { StatedResult } from '../domain/plan-goal.js';
import type { StatedGoal, StatedWork } from '../domain/plan-merge.js';
import type { PlanColumn, PlanProblem, PlanRow } from '../domain/plan-table.js';
import { isSameLabel, labelKey } from '../domain/same-label.js';
import { yesOrNoInCell } from './import-cells.js';
import { choiceIn, staffIn } from './import-names.js';
import { percentInPlan, planCellReader, textInPlan, timeInPlan } from './plan-cells.js';
import type { PlanContext } from './plan-words.js';

/** What is read of rows, and all that is wrong with them. */
export interface ReadRows<Stated> {
  readonly stated: readonly Stated[];
  readonly problems: readonly PlanProblem[];
}

interface GoalRow {
  readonly number: number;
  readonly label: string;
  readonly goal: Pick<StatedGoal, 'area' | 'pillar' | 'resultGoalAreaId' | 'result'>;
  readonly work?: StatedWork;
  readonly add: (column: PlanColumn, fault: Pick<PlanProblem, 'problem' | 'written'>) => void;
}

type Cells = ReturnType<typeof planCellReader>;

/** A result is one thing: what the row leaves empty of it, it does not have. */
const resultIn = ({ read }: Cells): StatedResult | undefined => {
  const percent = read('percent', percentInPlan);
  const text = read('result', textInPlan);
  const deviationCause = read('cause', textInPlan);
  const reservation = read('reservation', textInPlan);
  if ([percent, text, deviationCause, reservation].every((part) => part === undefined)) return undefined;
  return {
    ...(percent !== undefined && { percent }),
    text: text ?? '',
    ...(deviationCause !== undefined && { deviationCause }),
    ...(reservation !== undefined && { reservation }),
  };
};

const workIn = ({ read, add }: Cells, { year, staff }: PlanContext, row: number): StatedWork | undefined => {
  const label = read('work', textInPlan);
  const responsibleIds = read('responsible', staffIn({ staff }));
  const due: FuzzyDate | undefined = read('due', timeInPlan(year));
  const isDone = read('workDone', yesOrNoInCell);
  if (label !== undefined) {
    return {
      row,
      label,
      ...(responsibleIds && { responsibleIds }),
      ...(due && { due }),
      ...(isDone !== undefined && { isDone }),
    };
  }
  if ([responsibleIds, due, isDone].some((part) => part !== undefined))
    add('work', { problem: 'work_missing_here' });
  return undefined;
};

const COLUMN_OF = {
  area: 'area',
  pillar: 'pillar',
  resultGoalAreaId: 'resultGoalArea',
} as const satisfies Readonly<Record<string, PlanColumn>>;

/** The rows of one goal together: each says something of it, and none says otherwise than an earlier one. */
const joined = (rows: readonly [GoalRow, ...GoalRow[]]): StatedGoal => {
  let goal: GoalRow['goal'] = {};
  const plannedWork: StatedWork[] = [];
  for (const { goal: more, work, add } of rows) {
    // Object.keys forgets what the keys are.
    for (const field of Object.keys(COLUMN_OF) as (keyof typeof COLUMN_OF)[]) {
      if (more[field] !== undefined && goal[field] !== undefined && more[field] !== goal[field]) {
        add(COLUMN_OF[field], { problem: 'says_otherwise' });
      }
    }
    if (more.result !== undefined && goal.result !== undefined) {
      if (JSON.stringify(more.result) !== JSON.stringify(goal.result)) {
        add('result', { problem: 'says_otherwise' });
      }
    }
    goal = { ...goal, ...more };
    if (work === undefined) continue;
    if (plannedWork.some(({ label }) => isSameLabel(label, work.label))) {
      add('work', { problem: 'row_twice', written: work.label });
    } else plannedWork.push(work);
  }
  const [{ number, label }] = rows;
  return { row: number, label, ...goal, plannedWork };
};

/**
 * Reads the sheet of goals. A goal with several planned works stands on several rows, each with its label; what is
 * said of the goal itself may stand on any of them.
 */
export const readGoalRows = (rows: readonly PlanRow[], context: PlanContext): ReadRows<StatedGoal> => {
  const { words } = context;
  const groups = new Map<string, [GoalRow, ...GoalRow[]]>();
  const problemLists: (readonly PlanProblem[])[] = [];
  for (const row of rows) {
    const cells = planCellReader('goals', row);
    const { problems, add, read, isEmpty } = cells;
    problemLists.push(problems);
    const label = read('goal', textInPlan)?.replace(/\s+/g, ' ');
    if (isEmpty('goal')) add('goal', { problem: 'missing' });
    const area = read('area', choiceIn(words.areas));
    const pillar = read('pillar', choiceIn(words.pillars));
    const resultGoalAreaId = read('resultGoalArea', choiceIn(words.resultGoalAreas));
    const result = resultIn(cells);
    const work = workIn(cells, context, row.number);
    if (label === undefined) continue;
    const goal = {
      ...(area && { area }),
      ...(pillar && { pillar }),
      ...(resultGoalAreaId && { resultGoalAreaId }),
      ...(result && { result }),
    };
    const goalRow: GoalRow = { number: row.number, label, goal, ...(work && { work }), add };
    const key = labelKey(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [goalRow]);
    else group.push(goalRow);
  }
  const stated = [...groups.values()].map(joined);
  return { stated, problems: problemLists.flat() };
};
