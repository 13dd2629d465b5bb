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

interface Before {
  /** As the bot concluded it, and nobody has changed it. */
  readonly kept: readonly InferableDetail[];
  /** Of all years' plans. */
  readonly goals: readonly PlanGoal[];
  /** The activity that is edited. */
  readonly before: Activity | undefined;
}

/** What the bot concluded for a form that does not show it, and what stood in its hidden inputs. */
export interface Unseen {
  readonly inferred: readonly InferableDetail[];
  readonly proposed: ProposedValues;
}

/** Of that, what nobody has changed: what a person has opened and changed is stated. */
export const leftUnseen = ({ inferred, proposed }: Unseen, input: ActivityInput): InferableDetail[] =>
  PROPOSABLE_FIELDS.filter((field) => inferred.includes(field) && input[field] === proposed[field]);

/**
 * What nobody has stated of an activity behind the inputs: what was `kept` as the bot concluded it, and what follows
 * from other details and is not as it was once stated.
 */
export const inferredIn = (
  input: ActivityInput,
  details: ActivityDetails,
  { kept, goals, before }: Before,
): InferableDetail[] => {
  const hasPlan = goals.some(({ year }) => year === yearOf(details.date.from));
  /** That no goal of the plan fits is a conclusion too, and nobody's choice. */
  const isConcluded = (detail: (typeof FOLLOWING)[number]): boolean =>
    details[detail] != null || (detail === 'planGoalId' && hasPlan);
  const wasStated = (detail: (typeof FOLLOWING)[number]): boolean =>
    before !== undefined && before[detail] === details[detail] && !before.inferred?.includes(detail);
  const follows: readonly InferableDetail[] = FOLLOWING.filter(
    (detail) => isConcluded(detail) && ['', FOLLOWS].includes(input[detail]) && !wasStated(detail),
  );
  return INFERABLE_DETAILS.filter((detail) => kept.includes(detail) || follows.includes(detail));
};
