import { FOLLOWS, PROPOSABLE_FIELDS, type ProposedValues } from '../cards/activity-form-fields.js';
import {
  type Activity,
  type ActivityDetails,
  INFERABLE_DETAILS,
  type InferableDetail,
} from '../domain/activity.js';
import type { ActivityInput } from './activity-input.js';

/** Details that follow from another until a person chooses them: pillar and goal from the kind, state from the date. */
const FOLLOWING = ['pillar', 'resultGoalAreaId', 'state'] as const;

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
 * from other details and is not as it was once stated.
 */
export const inferredIn = (
  input: ActivityInput,
  details: ActivityDetails,
  { kept, stated = [], before }: Inference,
): InferableDetail[] => {
  const wasStated = (detail: (typeof FOLLOWING)[number]): boolean =>
    stated.includes(detail) ||
    (before !== undefined && before[detail] === details[detail] && !before.inferred?.includes(detail));
  const follows: readonly InferableDetail[] = FOLLOWING.filter(
    (detail) => details[detail] != null && ['', FOLLOWS].includes(input[detail]) && !wasStated(detail),
  );
  return INFERABLE_DETAILS.filter((detail) => kept.includes(detail) || follows.includes(detail));
};
