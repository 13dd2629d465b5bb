import { z } from 'zod';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { GoalProgress } from '../domain/plan-progress.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { progressWords, workLine } from './goal-words.js';
import { userText } from './user-text.js';

const word = z.string();

const lines = z.array(z.strictObject({ lead: word, text: userText }));

const model = z.strictObject({
  summary: userText,
  label: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  rows: lines,
  hasWork: z.boolean(),
  workHeading: word,
  work: z.array(z.strictObject({ what: userText, when: userText })),
  mayMark: z.boolean(),
  doneLabel: word,
  done: userText,
  doneChoices: choices,
  saveDone: word,
  expectedVersion: z.int(),
  result: lines,
  stated: z.array(z.strictObject({ text: userText })),
  goalId: word,
  year: z.int(),
  page: z.int(),
  mayState: z.boolean(),
  state: word,
  mayChange: z.boolean(),
  change: word,
  mayRemove: z.boolean(),
  remove: word,
  back: word,
});
type Model = z.infer<typeof model>;

export const goalCard = defineCard('goal', 1, model);

const MAX_CHOICE_LENGTH = 100;

export interface ShownGoal {
  readonly goal: PlanGoal;
  readonly progress: GoalProgress;
  /** The name of its area of result goals; undefined when it has none. */
  readonly areaName: string | undefined;
  readonly personName: (personId: string) => string;
  /** Who wrote the result and when, in a sentence; undefined when there is none. */
  readonly stated: string | undefined;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly mayChange: boolean;
  /** The page of the plan that it stands on. */
  readonly page: number;
}

const resultLines = ({ plan, formats }: Texts, { year, result }: PlanGoal): Model['result'] => {
  const lead = `${plan.result(String(year))}: `;
  if (result === undefined) return [{ lead, text: plan.noResult }];
  const { percent, text, deviationCause, reservation } = result;
  const share = percent === undefined ? '' : formats.percent(percent);
  return [
    { lead, text: [share, text].filter((part) => part !== '').join(' · ') },
    ...(deviationCause === undefined ? [] : [{ lead: `${plan.cause}: `, text: deviationCause }]),
    ...(reservation === undefined ? [] : [{ lead: `${plan.reservation}: `, text: reservation }]),
  ];
};

/** One goal whole: what has been done, who is to do what and when, and how it went. */
export const goalView = (
  texts: Texts,
  { goal, progress, areaName, personName, stated, notices, mayChange, page }: ShownGoal,
): Model => {
  const { plan, labels } = texts;
  const { id, version, label, year, pillar, area, plannedWork = [] } = goal;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [plan.resultGoalArea, areaName],
    [plan.pillar, pillar && labels.pillars[pillar]],
    [plan.area, area && labels.areas[area]],
    [plan.done, progressWords(texts, progress)],
  ];
  return {
    summary: notices[0] ?? label,
    label,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    rows: rows.flatMap(([lead, text]) => (text === undefined ? [] : [{ lead: `${lead}: `, text }])),
    hasWork: plannedWork.length > 0,
    workHeading: plan.plannedWork,
    work: plannedWork.map((work) => workLine(texts, work, year, personName)),
    mayMark: mayChange && plannedWork.length > 0,
    ...plan.doneForm,
    done: plannedWork.flatMap((work) => (work.doneAt === undefined ? [] : [work.id])).join(','),
    doneChoices: plannedWork.map((work) => ({
      title: choiceTitle(work.label, MAX_CHOICE_LENGTH),
      value: work.id,
    })),
    expectedVersion: version,
    result: resultLines(texts, goal),
    stated: stated === undefined ? [] : [{ text: stated }],
    goalId: id,
    year,
    page,
    mayState: mayChange,
    state: plan.card.state,
    mayChange,
    change: plan.card.change,
    mayRemove: mayChange,
    remove: plan.card.remove,
    back: plan.card.back,
  };
};
