import type { Ask } from '../cards/activity-form-fields.js';
import { type ActivityDetails, detailsOf, type InferableDetail } from '../domain/activity.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ActivityLists } from '../usecases/activity-choices.js';
import { activityDetailsOf } from './activity-details.js';
import { type Inference, inferredIn } from './activity-inferred.js';
import type { ActivityInput } from './activity-input.js';
import { FIELDS_TO_MEND } from './activity-problem-fields.js';
import type { ToMend } from './activity-replies.js';
import { askerOf } from './asker.js';
import type { Turn } from './turn.js';

export interface Understood {
  readonly details: ActivityDetails;
  readonly inferred: readonly InferableDetail[];
}

interface Given extends Inference {
  readonly lists: ActivityLists;
  readonly asks?: readonly Ask[] | undefined;
}

/** The details behind the inputs and what nobody has stated of them, or what to mend. */
export const understood = (
  turn: Turn,
  input: ActivityInput,
  { lists, asks = [], ...inference }: Given,
): Result<Understood, ToMend> => {
  const { before } = inference;
  const details = activityDetailsOf(input, {
    today: turn.today,
    selfId: askerOf(turn).person.id,
    staffIds: lists.staff.map(({ id }) => id),
    requestIds: lists.requests.map(({ id }) => id),
    goalAreas: lists.goalAreas,
    networkIds: lists.networks.map(({ id }) => id),
    goals: lists.goals,
    asks,
    ...(before && { before: detailsOf(before) }),
  });
  if (!details.ok) {
    return refused({
      problems: details.error.map((problem) => turn.texts.log.inputProblems[problem]),
      fields: details.error.flatMap((problem) => FIELDS_TO_MEND[problem]),
    });
  }
  return ok({
    details: details.value,
    inferred: inferredIn(input, details.value, inference, lists.goals),
  });
};
