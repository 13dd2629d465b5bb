import { z } from 'zod';
import { EMPTY_ACTIVITY_FORM } from '../cards/activity-form-fields.js';
import { type Activity, detailsOf } from '../domain/activity.js';
import { ok, type Result, refused } from '../domain/result.js';
import { activityChoices, activityLists } from '../usecases/activity-choices.js';
import { editActivity } from '../usecases/edit-activity.js';
import type { Ports } from '../usecases/ports.js';
import { activityEditInput } from './activity-input.js';
import { OWNERS, ownerOf } from './activity-owners.js';
import { activityReceipt, changesBetween } from './activity-receipts.js';
import { activityForm, type ToMend, toMend } from './activity-replies.js';
import { understood } from './activity-understood.js';
import { activityValuesOf } from './activity-values.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { idsIn, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';
import { undoAndShow } from './undo-replies.js';

const activityId = z.string().min(1).max(100);
/** Ids of activities, joined with commas. */
const listed = z.string().max(2000).default('').transform(idsIn);

/** An activity that can be changed now, or the sentence that says why not. */
export const changeable = async (
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
  schema: z.strictObject({ activityId }),
  ...OWNERS,
  run: async (ports, turn, { activityId: id }) => {
    const found = await changeable(ports, turn, id);
    if (!found.ok) return found.error;
    const activity = found.value;
    const choices = await activityChoices(ports, askerOf(turn).person, turn.today, activity);
    const values = activityValuesOf(detailsOf(activity), turn.today, turn.texts);
    const target = { activityId: id, expectedVersion: activity.version };
    return show(activityForm(turn, choices, { values, target }));
  },
});

const updateVerb = defineVerb<z.infer<typeof activityEditInput>>({
  name: 'activity.update',
  schema: activityEditInput,
  ...OWNERS,
  run: async (ports, turn, { activityId: id, expectedVersion, ...input }) => {
    const { person } = askerOf(turn);
    const { log } = turn.texts;
    const found = await changeable(ports, turn, id);
    if (!found.ok) return found.error;
    const before = found.value;
    const values = valuesIn(input, EMPTY_ACTIVITY_FORM);
    const drawAgain = async (version: number, mend: ToMend): Promise<Reply> => {
      const choices = await activityChoices(ports, person, turn.today, before);
      const target = { activityId: id, expectedVersion: version };
      return replaceWith(activityForm(turn, choices, { values, target }, mend));
    };
    const lists = await activityLists(ports, person, turn.today, before);
    // All of the form was open, so what it shows is stated; the plan goal it does not show.
    const kept = before.inferred?.filter((detail) => detail === 'planGoalId') ?? [];
    const details = understood(turn, input, { lists, kept, before });
    if (!details.ok) return drawAgain(expectedVersion, details.error);

    const edited = await editActivity(ports, {
      activityId: id,
      expectedVersion,
      ...details.value,
      by: person.id,
    });
    if (edited.ok) {
      const changes = await changesBetween(ports, turn, before, edited.value);
      return replaceWith(await activityReceipt(ports, turn, edited.value, { changes }));
    }
    switch (edited.error.kind) {
      case 'changed': {
        const { activity, by } = edited.error;
        const problems = [log.changedByOther(await nameOf(ports, turn, by))];
        const again = await drawAgain(activity.version, { problems, fields: [] });
        return both(again, show(await activityReceipt(ports, turn, activity)));
      }
      case 'not_found':
        return say(log.notFound);
      case 'undone':
        return say(log.alreadyUndone);
      default: {
        const mend = await toMend(ports, turn, edited.error);
        return typeof mend === 'string' ? say(mend) : drawAgain(expectedVersion, mend);
      }
    }
  },
  form: {
    labels: ({ log }) => log.form,
    redraw: async (ports, turn, raw, problem) => {
      const { activityId: id } = raw;
      const { data: version } = activityEditInput.shape.expectedVersion.safeParse(raw['expectedVersion']);
      if (typeof id !== 'string' || version === undefined) return say(turn.texts.log.notFound);
      const found = await changeable(ports, turn, id);
      if (!found.ok) return found.error;
      const choices = await activityChoices(ports, askerOf(turn).person, turn.today, found.value);
      const target = { activityId: id, expectedVersion: version };
      const values = valuesIn(raw, EMPTY_ACTIVITY_FORM);
      return replaceWith(
        activityForm(turn, choices, { values, target }, { problems: [problem], fields: [] }),
      );
    },
  },
});

const undoVerb = defineVerb<{ activityId: string; listed: readonly string[] }>({
  name: 'activity.undo',
  schema: z.strictObject({ activityId, listed }),
  ...OWNERS,
  run: (ports, turn, { activityId: id, listed: ids }) =>
    undoAndShow(ports, turn, [id], ids.length > 0 ? ids : [id], replaceWith),
});

const undoAllVerb = defineVerb<{ listed: readonly string[] }>({
  name: 'activity.undo-all',
  schema: z.strictObject({ listed }),
  about: (ports, turn, { listed: ids }) => ownerOf(ports, turn, ids),
  whose: OWNERS.whose,
  run: (ports, turn, { listed: ids }) => undoAndShow(ports, turn, ids, ids, replaceWith),
});

/** The buttons of the receipts and of the form that they open. */
export const changeActivityVerbs: readonly CardVerb[] = [editVerb, updateVerb, undoVerb, undoAllVerb];
