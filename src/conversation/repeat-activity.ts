import { z } from 'zod';
import { type ActivityFormValues, EMPTY_ACTIVITY_FORM, FOLLOWS } from '../cards/activity-form-fields.js';
import { NOT_STATED } from '../cards/form-choices.js';
import type { Activity } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import { resultGoalAreasOf } from '../domain/result-goal-area.js';
import { type ActivityChoices, activityChoices } from '../usecases/activity-choices.js';
import type { Ports } from '../usecases/ports.js';
import { activityForm } from './activity-replies.js';
import { activityValuesOf } from './activity-values.js';
import { askerOf } from './asker.js';
import { changeable } from './change-activity.js';
import { defineVerb } from './command.js';
import { idsIn } from './form-input.js';
import { type Reply, show } from './reply.js';
import type { Turn } from './turn.js';

/** Belongs to that one time and not to the next. */
const OF_ONE_TIME = [
  'precision',
  'time',
  'dateEnd',
  'registered',
  'attended',
  'onSite',
  'online',
  'estimated',
  'state',
  'outcomeNote',
  'documentationKind',
  'documentationTitle',
  'documentationUrl',
] as const;

const valuesAgain = (
  turn: Turn,
  activity: Activity,
  { staff, requests, goals, goalAreas, networks }: ActivityChoices,
): ActivityFormValues => {
  const before = activityValuesOf(activity, turn.today, turn.texts);
  const goal = goals.find(({ id }) => id === before.planGoalId);
  const untouched = Object.fromEntries(OF_ONE_TIME.map((field) => [field, EMPTY_ACTIVITY_FORM[field]]));
  return {
    ...before,
    ...untouched,
    date: turn.today,
    staffIds: idsIn(before.staffIds)
      .filter((id) => staff.some((person) => person.id === id))
      .join(','),
    planGoalId: goal !== undefined && goal.year !== yearOf(turn.today) ? FOLLOWS : before.planGoalId,
    resultGoalAreaId: resultGoalAreasOf(yearOf(turn.today), goalAreas).includes(before.resultGoalAreaId)
      ? before.resultGoalAreaId
      : FOLLOWS,
    networkId: networks.some(({ id }) => id === before.networkId) ? before.networkId : NOT_STATED,
    requestId: requests.some(({ id }) => id === before.requestId) ? before.requestId : NOT_STATED,
  };
};

/** The form for a new activity, filled in as another one was. Nothing is saved until it is sent. */
export const repeatForm = async (ports: Ports, turn: Turn, activity: Activity): Promise<Reply> => {
  const choices = await activityChoices(ports, askerOf(turn).person, turn.today);
  const values = valuesAgain(turn, activity, choices);
  return show(activityForm(turn, choices, { values, target: { submissionId: ports.ids.short() } }));
};

/** The receipt's way to log the same thing once more. */
export const repeatVerb = defineVerb({
  name: 'activity.repeat',
  schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
  run: async (ports, turn, { activityId }) => {
    const found = await changeable(ports, turn, activityId);
    return found.ok ? repeatForm(ports, turn, found.value) : found.error;
  },
});
