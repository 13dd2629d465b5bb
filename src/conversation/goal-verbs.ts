import { z } from 'zod';
import { EMPTY_GOAL_FORM, type GoalForm, goalFormCard, goalFormView } from '../cards/goal-form.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import { copyPlan } from '../usecases/copy-plan.js';
import { lastToChange } from '../usecases/last-to-change.js';
import { planAreaIds } from '../usecases/plan-areas.js';
import { planStaff } from '../usecases/plan-staff.js';
import type { Ports } from '../usecases/ports.js';
import { addGoal, changeGoal, type SaveGoalRefusal } from '../usecases/save-goal.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, submissionIn, valuesIn } from './form-input.js';
import { goalAreaNames } from './goal-area-names.js';
import { type GoalInput, goalDetailsIn, goalId, goalInput, goalValuesOf, planYear } from './goal-input.js';
import { nameOf } from './name-of.js';
import { goalReply, planReply } from './plan-replies.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** The list's input is sent along by every button beside it. */
const unread = { goalId: inputText };
/** So is what is ticked on the card of a goal. */
const besideDone = { done: inputText };
const page = z.int().min(1).max(1000).default(1);

/** With a goal that is there, or the sentence that it is not. */
export const withGoal = async (
  ports: Ports,
  turn: Turn,
  id: string,
  use: (goal: PlanGoal) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const goal = await ports.store.get('goals', id);
  return goal === undefined ? say(turn.texts.plan.notFound) : use(goal);
};

/** Who changed a goal last, by name. */
export const whoChanged = async (ports: Ports, turn: Turn, { id }: PlanGoal): Promise<string> =>
  nameOf(ports, turn, await lastToChange(ports, 'goals', id));

const drawForm = async (ports: Ports, turn: Turn, form: GoalForm): Promise<Reply> => {
  const [areaIds, areaName] = await Promise.all([
    planAreaIds(ports, form.target.year),
    goalAreaNames(ports, turn.texts),
  ]);
  const goal = await ports.store.get('goals', form.target.goalId ?? '');
  const kept = goal?.resultGoalAreaId === undefined ? [] : [goal.resultGoalAreaId];
  const areas = [...new Set([...areaIds, ...kept])].map((id) => ({ id, name: areaName(id) }));
  return replaceWith(goalFormCard.render(goalFormView(turn.texts, form, areas)));
};

type Sent = Pick<GoalInput, 'year' | 'submissionId' | 'goalId' | 'expectedVersion'>;

const targetOf = ({ year, submissionId, goalId: id, expectedVersion }: Sent): GoalForm['target'] =>
  id === '' ? { year, submissionId } : { year, submissionId, goalId: id, expectedVersion };

/** What the form says again after a refusal, with the card as it is now when somebody else was first. */
const refusalReply = async (
  ports: Ports,
  turn: Turn,
  form: Omit<GoalForm, 'problems'>,
  refusal: SaveGoalRefusal,
): Promise<Reply> => {
  const { plan, errors } = turn.texts;
  const again = (problems: readonly string[], target = form.target): Promise<Reply> =>
    drawForm(ports, turn, { ...form, target, problems });
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'not_found':
      return say(plan.notFound);
    case 'problems':
      return again(refusal.problems.map((problem) => plan.problems[problem]));
    case 'label_taken':
      return again([plan.labelTaken(String(form.target.year))]);
    case 'changed': {
      const { goal } = refusal;
      const target = { ...form.target, expectedVersion: goal.version };
      const sentence = plan.changed(await whoChanged(ports, turn, goal));
      return both(await again([sentence], target), await goalReply(ports, turn, show, goal));
    }
  }
};

const responsibleIn = ({ plannedWork = [] }: PlanGoal): readonly string[] =>
  plannedWork.flatMap(({ responsibleIds }) => responsibleIds);

const save = async (ports: Ports, turn: Turn, input: GoalInput): Promise<Reply> => {
  const { submissionId, goalId: id, expectedVersion, year } = input;
  const form = { values: valuesIn(input, EMPTY_GOAL_FORM), target: targetOf(input) };
  const before = id === '' ? undefined : await ports.store.get('goals', id);
  const context = {
    staff: await planStaff(ports, turn.today, before && responsibleIn(before)),
    year: before?.year ?? year,
    today: turn.today,
    before: before?.plannedWork ?? [],
  };
  const details = goalDetailsIn(turn.texts, input, context, ports.ids);
  if (!details.ok) return drawForm(ports, turn, { ...form, problems: details.error });
  const by = askerOf(turn).person.id;
  const saved =
    id === ''
      ? await addGoal(ports, { year, details: details.value, by, submissionId })
      : await changeGoal(ports, { goalId: id, expectedVersion, details: details.value, by });
  return saved.ok
    ? goalReply(ports, turn, replaceWith, saved.value, turn.texts.plan.saved)
    : refusalReply(ports, turn, form, saved.error);
};

const saveVerb = defineVerb<GoalInput>({
  name: 'goal.save',
  schema: goalInput,
  run: save,
  form: {
    labels: ({ plan }) => plan.form,
    redraw: async (ports, turn, raw, problem) => {
      const keys = goalInput.pick({ year: true, goalId: true, expectedVersion: true });
      const { year, goalId: id, expectedVersion } = raw;
      const sent = keys.safeParse({ year, goalId: id, expectedVersion });
      if (!sent.success) return say(problem);
      const target = targetOf({ ...sent.data, submissionId: submissionIn(raw, ports.ids) });
      return drawForm(ports, turn, { values: valuesIn(raw, EMPTY_GOAL_FORM), target, problems: [problem] });
    },
  },
});

/** The buttons of the plan, a goal and its form. */
export const goalVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'plan.show',
    schema: z.strictObject({ ...unread, ...besideDone, year: planYear, page }),
    run: (ports, turn, wanted) => planReply(ports, turn, replaceWith, wanted),
  }),
  defineVerb({
    name: 'plan.copy',
    schema: z.strictObject({ ...unread, year: planYear }),
    run: async (ports, turn, { year }) => {
      const { plan } = turn.texts;
      const { length } = await copyPlan(ports, { year, by: askerOf(turn).person.id });
      const from = String(year - 1);
      const notice = length === 0 ? plan.nothingToCopy(from) : plan.copied(length, from);
      return planReply(ports, turn, replaceWith, { year }, notice);
    },
  }),
  defineVerb({
    name: 'goal.show',
    schema: z.strictObject({ ...unread, year: planYear, page }),
    run: (ports, turn, { goalId: id, ...wanted }) =>
      id === ''
        ? planReply(ports, turn, replaceWith, wanted, turn.texts.plan.chooseFirst)
        : withGoal(ports, turn, id, (goal) => goalReply(ports, turn, replaceWith, goal)),
  }),
  defineVerb({
    name: 'goal.add',
    schema: z.strictObject({ ...unread, year: planYear }),
    run: (ports, turn, { year }) =>
      drawForm(ports, turn, {
        values: EMPTY_GOAL_FORM,
        target: { year, submissionId: ports.ids.short() },
        problems: [],
      }),
  }),
  defineVerb({
    name: 'goal.change',
    schema: z.strictObject({ ...besideDone, goalId }),
    run: (ports, turn, { goalId: id }) =>
      withGoal(ports, turn, id, async (goal) => {
        const people = await planStaff(ports, turn.today, responsibleIn(goal));
        return drawForm(ports, turn, {
          values: goalValuesOf(goal, people),
          target: {
            year: goal.year,
            submissionId: ports.ids.short(),
            goalId: id,
            expectedVersion: goal.version,
          },
          problems: [],
        });
      }),
  }),
  saveVerb,
];
