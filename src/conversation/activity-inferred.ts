import { FOLLOWS, PROPOSABLE_FIELDS, type ProposedValues } from '../cards/activity-form-fields.js';
import {
  type Activity,
  type ActivityDetails,
  INFERABLE_DETAILS,
  type InferableDetail,
} from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { ActivityInput } from './activity-input.js';

/**
 * Details that follow from others until a person chooses them: pillar and result-goal area from the kind, the plan goal
 * from both pillar and area, the state from the date.
 */
const FOLLOWING = ['pillar', 'resultGoalAreaId', 'planGoalId', 'state'] as const;

/** What the bot concluded for a form that does not show it, and what stood in its hidden inputs. */
export interface Unseen {
  readonly inferred: readonly InferableDetail[];
  readonly proposed: ProposedValues;
}

/** Of that, what nobody has changed: what a person has opened and changed is stated. */
export const leftUnseen = ({ inferred, proposed }: Unseen, input: ActivityInput): InferableDetail[] =>
  PROPOSABLE_FIELDS.filter((field) => inferred.includes(field) && input[field] === proposed[field]);

/** Of the details that may follow from others, those that the bot did not conclude, so they were said. */
export const statedIn = (inferred: readonly InferableDetail[]): InferableDetail[] =>
  FOLLOWING.filter((detail) => !inferred.includes(detail));

/** What is known of the details behind the inputs beside what the inputs hold. */
export interface Inference {
  /** Details that the bot concluded and nobody has seen or changed. */
  readonly kept: readonly InferableDetail[];
  /** Details that a sentence states with the very value that they would have had by following another. */
  readonly stated?: readonly InferableDetail[];
  /** The activity that is edited. */
  readonly before?: Activity | undefined;
}

/**
 * What nobody has stated of an activity behind the inputs: what was kept as the bot concluded it, and what follows
 * from other details and is not as it was once stated. `goals` are those of all years' plans.
 */
export const inferredIn = (
  input: ActivityInput,
  details: ActivityDetails,
  { kept, stated = [], before }: Inference,
  goals: readonly PlanGoal[],
): InferableDetail[] => {
  const hasPlan = goals.some(({ year }) => year === yearOf(details.date.from));
  /** That no goal of the year's plan fits is a conclusion too, and nobody's choice. */
  const isThere = (detail: InferableDetail): boolean =>
    details[detail] != null || (detail === 'planGoalId' && hasPlan);
  const wasStated = (detail: (typeof FOLLOWING)[number]): boolean =>
    stated.includes(detail) ||
    (before !== undefined && before[detail] === details[detail] && !before.inferred?.includes(detail));
  const follows: readonly InferableDetail[] = FOLLOWING.filter(
    (detail) => isThere(detail) && ['', FOLLOWS].includes(input[detail]) && !wasStated(detail),
  );
  const isKept = (detail: InferableDetail): boolean =>
    kept.includes(detail) && (detail !== 'planGoalId' || isThere(detail));
  return INFERABLE_DETAILS.filter((detail) => isKept(detail) || follows.includes(detail));
};
