import type { RenderedCard } from '../cards/define-card.js';
import { planFilePreviewCard, planFilePreviewView } from '../cards/plan-file-preview.js';
import { unbalancedColumns } from '../domain/budget.js';
import type { PlanColumn, PlanProblem } from '../domain/plan-table.js';
import { PLAN_SHEETS } from '../domain/plan-table.js';
import type { Texts } from '../texts/index.js';
import { type CheckedPlan, checkPlanImport } from '../usecases/check-plan-import.js';
import type { KeptPlan } from '../usecases/file-ports.js';
import type { OpenPlanRefusal } from '../usecases/open-plan-import.js';
import type { Ports } from '../usecases/ports.js';
import { PLAN_WORDS, planProblemText } from './plan-file-words.js';
import type { Turn } from './turn.js';

const headingOf = ({ planFile }: Texts, { tables }: KeptPlan, { sheet, column }: PlanProblem) => {
  const table = tables.find((each) => each.sheet === sheet);
  return [
    table?.name ?? planFile.sheets[sheet],
    table?.headings[column] ?? planFile.columns[column],
  ] as const;
};

const problemLine = (texts: Texts, kept: KeptPlan, problem: PlanProblem): string => {
  const [sheet, column] = headingOf(texts, kept, problem);
  return texts.planFile.preview.problem(sheet, String(problem.row), column, planProblemText(texts, problem));
};

/** The deviation is no column of the file: it is worked out of the other two. */
const columnsOfBudget = (budget: CheckedPlan['budget']): readonly PlanColumn[] =>
  unbalancedColumns(budget).flatMap((column) => (column === 'deviation' ? [] : [column]));

const remarksOn = ({ planFile, formats }: Texts, kept: KeptPlan, { budget }: CheckedPlan): string[] => {
  const { preview } = planFile;
  const unbalanced = columnsOfBudget(budget);
  return [
    preview.kept,
    ...(unbalanced.length === 0
      ? []
      : [preview.unbalanced(formats.list(unbalanced.map((column) => planFile.columns[column])))]),
    ...(kept.ignored.length === 0 ? [] : [preview.ignoredSheets(kept.ignored.join(', '))]),
    ...kept.tables.flatMap(({ name, ignored }) =>
      ignored.length === 0 ? [] : [preview.ignoredColumns(name, ignored.join(', '))],
    ),
  ];
};

const inFileOrder = (one: PlanProblem, other: PlanProblem): number =>
  PLAN_SHEETS.indexOf(one.sheet) - PLAN_SHEETS.indexOf(other.sheet) || one.row - other.row;

interface Shown {
  /** Counted from 1. */
  readonly page?: number;
  /** What just happened. */
  readonly notice?: string;
  /** When it is known already. */
  readonly checked?: CheckedPlan;
}

/** What a kept file with a plan would change now. */
export const planFilePreview = async (
  ports: Ports,
  { texts }: Pick<Turn, 'texts'>,
  kept: KeptPlan,
  { page = 1, notice, checked: known }: Shown = {},
): Promise<RenderedCard> => {
  const checked = known ?? (await checkPlanImport(ports, kept, PLAN_WORDS));
  return planFilePreviewCard.render(
    planFilePreviewView(texts, {
      year: kept.year,
      keptId: kept.id,
      fileName: kept.fileName,
      items: checked.items,
      problems: checked.problems.toSorted(inFileOrder).map((problem) => problemLine(texts, kept, problem)),
      remarks: remarksOn(texts, kept, checked),
      seen: checked.seen,
      page,
      ...(notice !== undefined && { notice }),
    }),
  );
};

/** As many as one mends before sending the file again. */
const MAX_CELLS = 10;

/** Why nothing was kept of a file with a plan. */
export const planRefusalText = ({ planFile, imports, formats }: Texts, refusal: OpenPlanRefusal): string => {
  const { refused } = planFile;
  switch (refusal.kind) {
    case 'unreadable':
      return refusal.problem === 'empty' ? refused.empty : imports.fileProblems[refusal.problem];
    case 'no_plan_sheet':
      return refused.noPlanSheet(formats.list(PLAN_SHEETS.map((sheet) => planFile.sheets[sheet])));
    case 'sheet_twice':
      return refused.sheetTwice(planFile.sheets[refusal.sheet]);
    case 'column_missing':
      return refused.columnMissing(refusal.name, planFile.columns[refusal.column]);
    case 'column_twice':
      return refused.columnTwice(refusal.name, refusal.heading);
    case 'identity_number_in_sheet_name':
      return refused.identityNumberInSheetName;
    case 'identity_number': {
      const { cells } = refusal;
      if (cells.length === 0) return imports.identityNumberInName;
      const more = cells.length - MAX_CELLS;
      const named = cells
        .slice(0, MAX_CELLS)
        .map(({ sheet, row, column }) => refused.cell(sheet, String(row), column));
      const rest = more > 0 ? [imports.moreCells(formats.number(more))] : [];
      return imports.identityNumber([...named, ...rest].join('; '));
    }
  }
};
