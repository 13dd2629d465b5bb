import { type Activity, type ActivityDetails, detailsOf } from '../domain/activity.js';
import { type IsoDate, localDate } from '../domain/calendar.js';
import { movedTo } from '../domain/moved-activity.js';
import { isUnanswered } from '../domain/planned-follow-up.js';
import { ok, type Result, refused } from '../domain/result.js';
import { editActivity } from './edit-activity.js';
import { goalAreas } from './goal-areas-of-year.js';
import { lastToChange } from './last-to-change.js';
import type { DetailsRefusal } from './log-activity.js';
import type { YearClosedRefusal } from './open-year.js';
import type { Ports } from './ports.js';

/** What became of something planned. */
export type PlannedAnswer =
  /** It took place; `hours` is needed when the plan had none. */
  | { readonly kind: 'done'; readonly hours?: number }
  | { readonly kind: 'cancelled' }
  /** It is still planned, on another day. */
  | { readonly kind: 'moved'; readonly date: IsoDate };

interface AnswerPlannedInput {
  readonly activityId: string;
  readonly answer: PlannedAnswer;
  /** Id of Person. */
  readonly by: string;
}

export type AnswerRefusal =
  | DetailsRefusal
  | YearClosedRefusal
  | { readonly kind: 'not_found' }
  | { readonly kind: 'hours_missing'; readonly activity: Activity }
  /** Someone was first; `by` is undefined when the audit does not tell who. */
  | { readonly kind: 'answered'; readonly activity: Activity; readonly by: string | undefined };

const answered = async (
  { store }: Ports,
  activity: Activity,
  answer: PlannedAnswer,
): Promise<ActivityDetails> => {
  const details = detailsOf(activity);
  switch (answer.kind) {
    case 'done':
      return {
        ...details,
        ...(answer.hours !== undefined && { hours: answer.hours }),
        state: 'done',
      };
    case 'cancelled':
      return { ...details, state: 'cancelled' };
    case 'moved':
      return movedTo(
        details,
        answer.date,
        activity.inferred ?? [],
        await store.find('goals'),
        await goalAreas({ store }),
      );
  }
};

/**
 * Says of a planned activity whose time has passed what became of it (I18). Of two who answer at the same time one
 * wins, and the other learns who.
 */
export const answerPlanned = async (
  ports: Ports,
  { activityId, answer, by }: AnswerPlannedInput,
): Promise<Result<Activity, AnswerRefusal>> => {
  const activity = await ports.store.get('activities', activityId);
  if (activity === undefined) return refused({ kind: 'not_found' });
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (!isUnanswered(activity, today)) {
    return refused({ kind: 'answered', activity, by: await lastToChange(ports, 'activities', activityId) });
  }
  const details = await answered(ports, activity, answer);
  if (details.state === 'done' && details.hours === undefined) {
    return refused({ kind: 'hours_missing', activity });
  }
  const edited = await editActivity(ports, {
    activityId,
    expectedVersion: activity.version,
    details,
    inferred: (activity.inferred ?? []).filter((field) => field !== 'state' && field !== 'date'),
    by,
  });
  if (edited.ok) return ok(edited.value);
  switch (edited.error.kind) {
    case 'changed':
    case 'undone':
      return answerPlanned(ports, { activityId, answer, by });
    default:
      return refused(edited.error);
  }
};
