import { z } from 'zod';
import { goalRemoveCard, goalRemoveView } from '../cards/goal-remove.js';
import {
  EMPTY_RESULT_FORM,
  goalResultFormCard,
  goalResultFormView,
  type ResultForm,
} from '../cards/goal-result-form.js';
import { markPlannedWork } from '../usecases/mark-planned-work.js';
import type { Ports } from '../usecases/ports.js';
import { activitiesTowards, removeGoal } from '../usecases/remove-goal.js';
import { type StateResultRefusal, stateGoalResult } from '../usecases/state-goal-result.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { idsIn, inputText, valuesIn } from './form-input.js';
import { goalId, type ResultInput, resultInput, resultValuesOf, statedResultIn } from './goal-input.js';
import { whoChanged, withGoal } from './goal-verbs.js';
import { goalReply, planReply } from './plan-replies.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

const drawForm = (turn: Turn, form: ResultForm): Reply =>
  replaceWith(goalResultFormCard.render(goalResultFormView(turn.texts, form)));

const refusalReply = async (
  ports: Ports,
  turn: Turn,
  form: Omit<ResultForm, 'problems'>,
  refusal: StateResultRefusal,
): Promise<Reply> => {
  const { plan, errors } = turn.texts;
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'not_found':
      return say(plan.notFound);
    case 'problems':
      return drawForm(turn, {
        ...form,
        problems: refusal.problems.map((problem) => plan.resultProblems[problem]),
      });
    case 'changed': {
      const { goal } = refusal;
      const problems = [plan.changed(await whoChanged(ports, turn, goal))];
      const again = drawForm(turn, { ...form, goal, expectedVersion: goal.version, problems });
      return both(again, await goalReply(ports, turn, show, goal));
    }
  }
};

const saveVerb = defineVerb<ResultInput>({
  name: 'goal.save-result',
  schema: resultInput,
  run: (ports, turn, input) =>
    withGoal(ports, turn, input.goalId, async (goal) => {
      const { plan } = turn.texts;
      const { expectedVersion } = input;
      const form = { values: valuesIn(input, EMPTY_RESULT_FORM), goal, expectedVersion };
      const result = statedResultIn(turn.texts, input);
      if (!result.ok) return drawForm(turn, { ...form, problems: result.error });
      if (result.value === undefined && goal.result === undefined) {
        return drawForm(turn, { ...form, problems: [plan.resultProblems.nothing_stated] });
      }
      const by = askerOf(turn).person.id;
      const saved = await stateGoalResult(ports, {
        goalId: goal.id,
        expectedVersion,
        result: result.value,
        by,
      });
      if (!saved.ok) return refusalReply(ports, turn, form, saved.error);
      const notice = result.value === undefined ? plan.resultRemoved : plan.resultSaved;
      return goalReply(ports, turn, replaceWith, saved.value, notice);
    }),
  form: {
    labels: ({ plan }) => plan.resultForm,
    redraw: async (ports, turn, raw, problem) => {
      const sent = resultInput
        .pick({ goalId: true, expectedVersion: true })
        .safeParse({ goalId: raw['goalId'], expectedVersion: raw['expectedVersion'] });
      if (!sent.success) return say(problem);
      const { expectedVersion } = sent.data;
      return withGoal(ports, turn, sent.data.goalId, (goal) =>
        drawForm(turn, {
          values: valuesIn(raw, EMPTY_RESULT_FORM),
          goal,
          expectedVersion,
          problems: [problem],
        }),
      );
    },
  },
});

/** What is ticked on the card is sent along by every button beside it. */
const besideDone = z.strictObject({ goalId, done: inputText });

const doneInput = z.strictObject({ goalId, expectedVersion: z.int(), done: inputText });

const saveDone = async (ports: Ports, turn: Turn, input: z.infer<typeof doneInput>): Promise<Reply> => {
  const { plan } = turn.texts;
  const { done, ...sent } = input;
  const by = askerOf(turn).person.id;
  const saved = await markPlannedWork(ports, { ...sent, doneIds: idsIn(done), by });
  if (saved.ok) return goalReply(ports, turn, replaceWith, saved.value, plan.doneSaved);
  if (saved.error.kind === 'not_found') return say(plan.notFound);
  const { goal } = saved.error;
  const sentence = plan.changedBeforeDone(await whoChanged(ports, turn, goal));
  return goalReply(ports, turn, replaceWith, goal, sentence);
};

const removal = z.strictObject({ goalId, expectedVersion: z.int() });

const remove = async (ports: Ports, turn: Turn, input: z.infer<typeof removal>): Promise<Reply> => {
  const { plan } = turn.texts;
  const removed = await removeGoal(ports, { ...input, by: askerOf(turn).person.id });
  if (removed.ok) {
    return removed.value === undefined
      ? say(plan.notFound)
      : planReply(ports, turn, replaceWith, { year: removed.value.year }, plan.removed);
  }
  const refusal = removed.error;
  if (refusal.kind === 'in_use') {
    return withGoal(ports, turn, input.goalId, (goal) =>
      goalReply(ports, turn, replaceWith, goal, plan.inUse(refusal.activities)),
    );
  }
  const sentence = plan.changedBeforeRemoval(await whoChanged(ports, turn, refusal.goal));
  return goalReply(ports, turn, replaceWith, refusal.goal, sentence);
};

/** The buttons that say what of a goal is done and how it went, and that take it out of the plan. */
export const goalResultVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'goal.state',
    schema: besideDone,
    run: (ports, turn, { goalId: id }) =>
      withGoal(ports, turn, id, (goal) =>
        drawForm(turn, {
          values: resultValuesOf(goal.result),
          goal,
          expectedVersion: goal.version,
          problems: [],
        }),
      ),
  }),
  saveVerb,
  defineVerb({ name: 'goal.save-done', schema: doneInput, run: saveDone }),
  defineVerb({
    name: 'goal.ask-remove',
    schema: besideDone,
    run: (ports, turn, { goalId: id }) =>
      withGoal(ports, turn, id, async (goal) => {
        const activities = await activitiesTowards(ports, goal);
        return activities > 0
          ? goalReply(ports, turn, replaceWith, goal, turn.texts.plan.inUse(activities))
          : replaceWith(goalRemoveCard.render(goalRemoveView(turn.texts, goal)));
      }),
  }),
  defineVerb({ name: 'goal.remove', schema: removal, run: remove }),
];
