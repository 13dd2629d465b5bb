import { z } from 'zod';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  goal: userText,
  explanation: word,
  confirm: word,
  keep: word,
  goalId: word,
  year: z.int(),
  expectedVersion: z.int(),
});

export const goalRemoveCard = defineCard('goal-remove', 1, model);

/** Asks once more before a goal is taken out of the plan. */
export const goalRemoveView = ({ plan }: Texts, goal: PlanGoal): z.infer<typeof model> => ({
  ...plan.removal,
  summary: plan.removal.title,
  goal: goal.label,
  goalId: goal.id,
  year: goal.year,
  expectedVersion: goal.version,
});
