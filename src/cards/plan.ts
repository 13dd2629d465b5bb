import { z } from 'zod';
import { groupedBy } from '../domain/grouped-by.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { GoalProgress } from '../domain/plan-progress.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { goalAbout, progressWords, resultWords, workLine } from './goal-words.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

const word = z.string();

const line = z.strictObject({ lead: word, text: userText });

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  groups: z.array(
    z.strictObject({
      heading: userText,
      goals: z.array(
        z.strictObject({
          label: userText,
          hasAbout: z.boolean(),
          about: word,
          lines: z.array(line),
          work: z.array(z.strictObject({ what: userText, when: userText })),
          hasMoreWork: z.boolean(),
          moreWork: word,
        }),
      ),
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  hasChoices: z.boolean(),
  goalIdLabel: word,
  chooseOne: word,
  choices,
  open: word,
  year: z.int(),
  page: z.int(),
  mayAdd: z.boolean(),
  add: word,
  mayCopy: z.boolean(),
  copy: word,
  hasPrevious: z.boolean(),
  previous: word,
  previousPage: z.int(),
  hasNext: z.boolean(),
  next: word,
  nextPage: z.int(),
  otherYears: z.array(z.strictObject({ showYear: word, otherYear: z.int() })),
  hasDocuments: z.boolean(),
  documents: word,
  documentsText: word,
});
type Model = z.infer<typeof model>;

export const planCard = defineCard('plan', 1, model);

/** As many as one looks through on a phone. */
export const GOALS_PER_PAGE = 6;
const MOST_WORK = 3;
const MAX_WORK_LENGTH = 120;
const MAX_RESULT_LENGTH = 240;
const MAX_CHOICE_LENGTH = 100;

export interface ShownPlan {
  readonly year: number;
  /** In the order that they are shown in, those of an area after each other. */
  readonly goals: readonly { readonly goal: PlanGoal; readonly progress: GoalProgress }[];
  /** Counted from 1. */
  readonly page: number;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly areaName: (resultGoalAreaId: string) => string;
  readonly personName: (personId: string) => string;
  readonly mayChange: boolean;
  /** Whether the year before has goals to take over. */
  readonly hasLastYear: boolean;
}

const goalRow = (
  texts: Texts,
  { year, personName }: ShownPlan,
  { goal, progress }: ShownPlan['goals'][number],
): Model['groups'][number]['goals'][number] => {
  const { plan, formats } = texts;
  const { label, result, plannedWork = [] } = goal;
  const about = goalAbout(texts, goal);
  const more = plannedWork.length - MOST_WORK;
  return {
    label,
    hasAbout: about !== '',
    about,
    lines: [
      { lead: `${plan.done}: `, text: progressWords(texts, progress) },
      ...(result === undefined
        ? []
        : [
            {
              lead: `${plan.result(String(year))}: `,
              text: clipped(resultWords(texts, result), MAX_RESULT_LENGTH),
            },
          ]),
    ],
    work: plannedWork
      .slice(0, MOST_WORK)
      .map((work) =>
        workLine(texts, { ...work, label: clipped(work.label, MAX_WORK_LENGTH) }, year, personName),
      ),
    hasMoreWork: more > 0,
    moreWork: plan.moreWork(formats.number(more)),
  };
};

const emptySentence = ({ plan }: Texts, { year, mayChange, hasLastYear }: ShownPlan): string => {
  if (!mayChange) return plan.empty(String(year));
  return hasLastYear
    ? plan.emptyWithLastYear(String(year), String(year - 1))
    : plan.emptyForManager(String(year));
};

/** A year's plan: its areas, their goals, and for each what has been done and how it went; with a way to open one. */
export const planView = (texts: Texts, input: ShownPlan): Model => {
  const { plan, formats, common } = texts;
  const { year, goals, notices, areaName, mayChange, hasLastYear } = input;
  const { shown, page, pages } = pageOf(goals, input.page, GOALS_PER_PAGE);
  const title = plan.title(String(year));
  const isEmpty = goals.length === 0;
  const stated = goals.filter(({ goal }) => goal.result !== undefined).length;
  const groups = groupedBy(shown, ({ goal }) => [
    goal.resultGoalAreaId === undefined ? plan.withoutArea : areaName(goal.resultGoalAreaId),
  ]);
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: (isEmpty
      ? [emptySentence(texts, input)]
      : [plan.standing(goals.length, stated), plan.onlyDone]
    ).map((text) => ({ text })),
    groups: [...groups].map(([heading, own]) => ({
      heading,
      goals: own.map((each) => goalRow(texts, input, each)),
    })),
    hasPages: pages > 1,
    pageOf: plan.page(formats.number(page), formats.number(pages)),
    hasChoices: !isEmpty,
    goalIdLabel: plan.choose,
    chooseOne: common.chooseOne,
    choices: shown.map(({ goal: { id, label } }) => ({
      title: choiceTitle(label, MAX_CHOICE_LENGTH),
      value: id,
    })),
    open: plan.open,
    year,
    page,
    mayAdd: mayChange,
    add: plan.add,
    mayCopy: mayChange && isEmpty && hasLastYear,
    copy: plan.copy(String(year - 1)),
    hasPrevious: page > 1,
    previous: plan.previous,
    previousPage: page - 1,
    hasNext: page < pages,
    next: plan.next,
    nextPage: page + 1,
    otherYears: [year - 1, year + 1].map((other) => ({
      showYear: plan.showYear(String(other)),
      otherYear: other,
    })),
    hasDocuments: isEmpty,
    documents: plan.documents.title,
    documentsText: plan.documents.text(String(year)),
  };
};
