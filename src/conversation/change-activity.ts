import { z } from 'zod';
import { EMPTY_ACTIVITY_FORM } from '../cards/activity-form-fields.js';
import { type Activity, detailsOf } from '../domain/activity.js';
import { ok, type Result, refused } from '../domain/result.js';
import { activityChoices } from '../usecases/activity-choices.js';
import { editActivity } from '../usecases/edit-activity.js';
import type { Ports } from '../usecases/ports.js';
import { undoActivity } from '../usecases/undo-activity.js';
import { activityEditInput } from './activity-input.js';
import { activityForm, activityReceipt, formToMend, understood, yearClosed } from './activity-replies.js';
import { activityValuesOf } from './activity-values.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** Whoever has logged the activity is its owner. */
const LOGGED: Pick<CardVerb<{ activityId: string }>, 'about' | 'whose'> = {
  about: async ({ store }, _turn, { activityId }) => {
    const activity = await store.get('activities', activityId);
    return activity && { personId: activity.loggedBy };
  },
  whose: async (ports, turn, owner) =>
    'personId' in owner ? turn.texts.log.notYours(await nameOf(ports, turn, owner.personId)) : undefined,
};

/** An activity that can be changed now, or the sentence that says why not. */
const changeable = async (
  ports: Ports,
  { texts: { log } }: Turn,
  id: string,
): Promise<Result<Activity, Reply>> => {
  const activity = await ports.store.get('activities', id);
  if (activity === undefined) return refused(say(log.notFound));
  return activity.undone === undefined ? ok(activity) : refused(say(log.alreadyUndone));
};

const editVerb = defineVerb<{ activityId: string }>({
  name: 'activity.edit',
  schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
  ...LOGGED,
  run: async (ports, turn, { activityId }) => {
    const found = await changeable(ports, turn, activityId);
    if (!found.ok) return found.error;
    const activity = found.value;
    const choices = await activityChoices(ports, askerOf(turn).person, turn.today, activity);
    const values = activityValuesOf(detailsOf(activity), turn.today, turn.texts);
    return show(
      activityForm(turn, choices, { values, target: { activityId, expectedVersion: activity.version } }),
    );
  },
});

const updateVerb = defineVerb<z.infer<typeof activityEditInput>>({
  name: 'activity.update',
  schema: activityEditInput,
  ...LOGGED,
  run: async (ports, turn, { activityId, expectedVersion, ...input }) => {
    const { person } = askerOf(turn);
    const { log } = turn.texts;
    const found = await changeable(ports, turn, activityId);
    if (!found.ok) return found.error;
    const choices = await activityChoices(ports, person, turn.today, found.value);
    const values = valuesIn(input, EMPTY_ACTIVITY_FORM);
    const form = { values, target: { activityId, expectedVersion } };
    const details = understood(turn, person, choices, input, detailsOf(found.value));
    if (!details.ok) return replaceWith(activityForm(turn, choices, { ...form, problems: details.error }));

    const edited = await editActivity(ports, {
      activityId,
      expectedVersion,
      details: details.value,
      by: person.id,
    });
    if (edited.ok) return replaceWith(await activityReceipt(ports, turn, edited.value));
    switch (edited.error.kind) {
      case 'changed': {
        const { activity, by } = edited.error;
        const problems = [log.changedByOther(await nameOf(ports, turn, by))];
        const target = { activityId, expectedVersion: activity.version };
        const again = activityForm(turn, choices, { values, target, problems });
        return both(replaceWith(again), show(await activityReceipt(ports, turn, activity)));
      }
      case 'not_found':
        return say(log.notFound);
      case 'undone':
        return say(log.alreadyUndone);
      default:
        return formToMend(ports, turn, choices, form, edited.error, replaceWith);
    }
  },
  form: {
    labels: ({ log }) => log.form,
    redraw: async (ports, turn, raw, problem) => {
      const { activityId } = raw;
      const { data: version } = activityEditInput.shape.expectedVersion.safeParse(raw['expectedVersion']);
      if (typeof activityId !== 'string' || version === undefined) return say(turn.texts.log.notFound);
      const found = await changeable(ports, turn, activityId);
      if (!found.ok) return found.error;
      const choices = await activityChoices(ports, askerOf(turn).person, turn.today, found.value);
      const target = { activityId, expectedVersion: version };
      const values = valuesIn(raw, EMPTY_ACTIVITY_FORM);
      return replaceWith(activityForm(turn, choices, { values, target, problems: [problem] }));
    },
  },
});

const undoVerb = defineVerb<{ activityId: string }>({
  name: 'activity.undo',
  schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
  ...LOGGED,
  run: async (ports, turn, { activityId }) => {
    const { log } = turn.texts;
    const undone = await undoActivity(ports, { activityId, by: askerOf(turn).person.id });
    if (undone.ok) return replaceWith(await activityReceipt(ports, turn, undone.value));
    switch (undone.error.kind) {
      case 'not_found':
        return say(log.notFound);
      case 'too_late':
        return say(log.tooLate);
      case 'year_closed':
        return say(await yearClosed(ports, turn, undone.error));
    }
  },
});

/** The buttons of the receipt and of the form that it opens. */
export const changeActivityVerbs: readonly CardVerb[] = [editVerb, updateVerb, undoVerb];
