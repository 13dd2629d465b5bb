import {
  PLAN_COLUMNS,
  PLAN_SHEETS,
  type PlanColumn,
  type PlanProblem,
  type PlanSheet,
} from '../domain/plan-table.js';
import { foldedLabel } from '../language/import-cells.js';
import { choicesOf } from '../language/import-names.js';
import type { PlanLayout } from '../language/plan-layout.js';
import type { PlanWords } from '../language/plan-words.js';
import { type Texts, textsIn } from '../texts/index.js';

/** A file says what it says in one of them, whichever its sender reads the bot in. */
const LANGUAGES: readonly Texts[] = [textsIn('sv'), textsIn('en')];

const headingsOf = (sheet: PlanSheet): ReadonlyMap<string, PlanColumn> =>
  new Map(
    LANGUAGES.flatMap(({ planFile }) =>
      PLAN_COLUMNS[sheet].map((column): [string, PlanColumn] => [
        foldedLabel(planFile.columns[column]),
        column,
      ]),
    ),
  );

/** The sheets and headings that the template has. */
export const PLAN_LAYOUT: PlanLayout = {
  sheets: new Map(
    LANGUAGES.flatMap(({ planFile }) =>
      PLAN_SHEETS.map((sheet): [string, PlanSheet] => [foldedLabel(planFile.sheets[sheet]), sheet]),
    ),
  ),
  columns: {
    goals: headingsOf('goals'),
    publications: headingsOf('publications'),
    budget: headingsOf('budget'),
    staffing: headingsOf('staffing'),
    indicators: headingsOf('indicators'),
  },
  lists: new Set(LANGUAGES.map(({ planFile }) => foldedLabel(planFile.template.lists))),
};

/** The labels that the template writes. */
export const PLAN_WORDS: PlanWords = {
  areas: choicesOf(...LANGUAGES.map(({ labels }) => labels.areas)),
  pillars: choicesOf(...LANGUAGES.map(({ labels }) => labels.pillars)),
  resultGoalAreas: choicesOf<string>(...LANGUAGES.map(({ log }) => log.resultGoalAreas)),
  documentation: choicesOf(...LANGUAGES.map(({ labels }) => labels.documentation)),
  statuses: choicesOf(...LANGUAGES.map(({ publications }) => publications.statuses)),
  exactness: choicesOf(...LANGUAGES.map(({ planFile }) => planFile.exactness)),
};

/** What is to be done about a problem. */
export const planProblemText = (
  { planFile, imports }: Texts,
  { problem, written = '', meant }: Pick<PlanProblem, 'problem' | 'written' | 'meant'>,
): string => {
  switch (problem) {
    case 'missing':
    case 'formula':
    case 'error_value':
    case 'huge':
    case 'not_among_choices':
    case 'no_owner':
    case 'owner_unclear':
    case 'staff_unknown':
    case 'staff_unclear':
    case 'yes_or_no':
      return imports.cellProblems[problem](written, meant);
    case 'number_unreadable':
      return planFile.numberUnreadable(written);
    case 'says_otherwise':
      return planFile.saysOtherwise;
    case 'row_twice':
      return planFile.rowTwice(written);
    case 'work_missing_here':
      return planFile.workMissingHere;
    case 'is_sum':
      return planFile.isSum(written);
    default:
      return planFile.ruleProblems[problem];
  }
};
