import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import type { GoalField, GoalFormValues } from '../cards/goal-form.js';
import type { ResultField, ResultFormValues } from '../cards/goal-result-form.js';
import { AREAS, PILLARS } from '../domain/enums.js';
import type { Person } from '../domain/person.js';
import type { GoalDetails, GoalResult, PlannedWork, StatedResult } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { readPlannedWork, type WorkLinesContext } from '../language/planned-work.js';
import type { Texts } from '../texts/index.js';
import type { Ids } from '../usecases/ports.js';
import { inputText, oneOf, seenLine, seenText, stated, submissionId, written } from './form-input.js';
import { problemsShown } from './problems-shown.js';

/** A year that can have a plan. */
export const planYear = z.int().min(2000).max(2100);
export const goalId = z.string().min(1).max(100);

/** What the form submits. A new goal has an empty id and version 0. */
export const goalInput = z.strictObject({
  label: inputText,
  resultGoalAreaId: inputText,
  pillar: oneOf([NOT_STATED, ...PILLARS]),
  area: oneOf([NOT_STATED, ...AREAS]),
  plannedWork: inputText,
  submissionId,
  year: planYear,
  goalId: z.string().max(100),
  expectedVersion: z.coerce.number().int(),
} satisfies Record<GoalField | 'submissionId' | 'year' | 'goalId' | 'expectedVersion', z.ZodType>);
export type GoalInput = z.infer<typeof goalInput>;

/** The details behind the inputs, or whole sentences about what cannot be understood. */
export const goalDetailsIn = (
  texts: Texts,
  input: GoalInput,
  context: WorkLinesContext,
  ids: Ids,
): Result<GoalDetails, readonly string[]> => {
  const work = readPlannedWork(seenText(input.plannedWork), context);
  if (!work.ok) {
    const problems = work.error.map(({ problem, written: words }) => texts.plan.lines[problem](words));
    return refused(problemsShown(texts, problems));
  }
  const plannedWork = work.value.map((each) => ({ ...each, id: each.id ?? ids.short() }));
  return ok({
    label: seenLine(input.label),
    ...stated({
      resultGoalAreaId: [NOT_STATED, ''].includes(input.resultGoalAreaId)
        ? undefined
        : input.resultGoalAreaId,
      pillar: PILLARS.find((pillar) => pillar === input.pillar),
      area: AREAS.find((area) => area === input.area),
      plannedWork: plannedWork.length === 0 ? undefined : plannedWork,
    }),
  });
};

/** A semicolon is what stands between the parts of a line. */
const lineOf = ({ label, responsibleIds, due }: PlannedWork, people: readonly Person[]): string =>
  [
    label.replace(/;/g, ','),
    responsibleIds.flatMap((id) => people.find((person) => person.id === id)?.displayName ?? []).join(', '),
    due?.text ?? '',
  ]
    .join('; ')
    .replace(/(?<![; ])[; ]+$/, '');

/** What the inputs hold for a goal that is in the plan; {@link goalDetailsIn} is the way back. */
export const goalValuesOf = (goal: GoalDetails, people: readonly Person[]): GoalFormValues => ({
  label: goal.label,
  resultGoalAreaId: goal.resultGoalAreaId ?? NOT_STATED,
  pillar: goal.pillar ?? NOT_STATED,
  area: goal.area ?? NOT_STATED,
  plannedWork: (goal.plannedWork ?? []).map((work) => lineOf(work, people)).join('\n'),
});

/** What the form for a result submits. */
export const resultInput = z.strictObject({
  percent: inputText,
  text: inputText,
  deviationCause: inputText,
  reservation: inputText,
  goalId,
  expectedVersion: z.coerce.number().int(),
} satisfies Record<ResultField | 'goalId' | 'expectedVersion', z.ZodType>);
export type ResultInput = z.infer<typeof resultInput>;

const PERCENT = /^(-?\d{1,4}(?:[.,]\d{1,2})?)\s*(?:%|procent|percent)?$/iu;

/** The result behind the inputs, undefined when all of them are empty; or a sentence about what cannot be read. */
export const statedResultIn = (
  { plan }: Texts,
  input: ResultInput,
): Result<StatedResult | undefined, readonly string[]> => {
  const percent = written(input.percent);
  const text = seenText(input.text);
  const reasons = stated({
    deviationCause: written(seenText(input.deviationCause)),
    reservation: written(seenText(input.reservation)),
  });
  if (percent === undefined) {
    const isEmpty = text === '' && Object.keys(reasons).length === 0;
    return ok(isEmpty ? undefined : { text, ...reasons });
  }
  const [, digits] = PERCENT.exec(percent) ?? [];
  return digits === undefined
    ? refused([plan.percentUnreadable])
    : ok({ percent: Number(digits.replace(',', '.')), text, ...reasons });
};

/** What the inputs hold for a result; {@link statedResultIn} is the way back. */
export const resultValuesOf = ({
  percent,
  text = '',
  deviationCause = '',
  reservation = '',
}: Partial<GoalResult> = {}): ResultFormValues => ({
  percent: percent === undefined ? '' : String(percent).replace('.', ','),
  text,
  deviationCause,
  reservation,
});
