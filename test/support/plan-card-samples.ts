import type { RenderedCard } from '../../src/cards/define-card.js';
import { goalCard, goalView } from '../../src/cards/goal.js';
import { GOAL_FIELDS, goalFormCard, goalFormView } from '../../src/cards/goal-form.js';
import { goalRemoveCard, goalRemoveView } from '../../src/cards/goal-remove.js';
import { goalResultFormCard, goalResultFormView, RESULT_FIELDS } from '../../src/cards/goal-result-form.js';
import { planCard, planView } from '../../src/cards/plan.js';
import type { Texts } from '../../src/texts/index.js';
import { filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';
import { aGoal } from './plan-builders.js';

/** The cards of a year's plan, as `cardSamples` has them. */
export const planCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const work = {
    id: 'w',
    label: LONG.slice(0, 200),
    responsibleIds: ['2026-a', '2026-b', '2026-c'],
    due: { text: MARKUP },
  };
  const goal = aGoal('full', {
    label: LONG.slice(0, 300),
    area: 'addiction_social_psychiatry',
    pillar: 'cooperate',
    resultGoalAreaId: 'knowledge_spreading',
    plannedWork: manyOf(work).slice(0, 20),
    result: {
      percent: 80,
      text: LONG.slice(0, 2000),
      deviationCause: LONG.slice(0, 1000),
      reservation: LONG.slice(0, 1000),
      statedBy: '2026-anna',
      statedAt: '2026-11-12T08:00:00.000Z',
    },
  });
  const words = aGoal('words', {
    result: { text: MARKUP, statedBy: '2026-anna', statedAt: '2026-11-12T08:00:00.000Z' },
  });
  const progress = { activities: 12, hours: 40.5, planned: 2 };
  const names = { areaName: () => `${MARKUP} area`, personName: () => `${MARKUP} name` };
  const list = { ...names, year: 2026, page: 2, notices: [`${MARKUP} notice`], hasLastYear: true };
  const one = { ...names, areaName: `${MARKUP} area`, progress, notices: [], page: 1 };
  const none = { activities: 0, hours: 0, planned: 0 };
  const formOf = (target: { submissionId: string; goalId?: string; expectedVersion?: number }) =>
    goalFormCard.render(
      goalFormView(
        texts,
        {
          values: filledIn('goal-form', GOAL_FIELDS),
          problems: [`${MARKUP} problem`],
          target: { year: 2026, ...target },
        },
        manyOf({ id: '2026-area', name: MARKUP }),
      ),
    );
  return {
    plan: [
      planCard.render(planView(texts, { ...list, goals: manyOf({ goal, progress }), mayChange: true })),
      planCard.render(
        planView(texts, { ...list, page: 1, goals: [{ goal: words, progress: none }], mayChange: false }),
      ),
      ...[true, false].map((mayChange) =>
        planCard.render(planView(texts, { ...list, notices: [], goals: [], mayChange })),
      ),
      planCard.render(planView(texts, { ...list, goals: [], mayChange: true, hasLastYear: false })),
    ],
    goal: [
      goalCard.render(
        goalView(texts, {
          ...one,
          goal,
          stated: texts.plan.statedBy(MARKUP, '12 november'),
          mayChange: true,
        }),
      ),
      goalCard.render(
        goalView(texts, {
          ...one,
          goal: aGoal('bare'),
          areaName: undefined,
          stated: undefined,
          notices: [texts.plan.inUse(1)],
          mayChange: false,
        }),
      ),
      goalCard.render(goalView(texts, { ...one, goal: words, stated: undefined, mayChange: true })),
    ],
    'goal-form': [
      formOf({ submissionId: 'S1' }),
      formOf({ submissionId: 'S1', goalId: '2026-goal', expectedVersion: 2 }),
    ],
    'goal-result-form': [
      goalResultFormCard.render(
        goalResultFormView(texts, {
          values: filledIn('goal-result-form', RESULT_FIELDS),
          problems: [`${MARKUP} problem`],
          goal,
          expectedVersion: 2,
        }),
      ),
    ],
    'goal-remove': [goalRemoveCard.render(goalRemoveView(texts, goal))],
  };
};
