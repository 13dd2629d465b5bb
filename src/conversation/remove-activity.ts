import { z } from 'zod';
import { activityRemoveCard, activityRemoveView } from '../cards/activity-remove.js';
import { removeActivity } from '../usecases/remove-activity.js';
import { OWNERS } from './activity-owners.js';
import { activityReceipt } from './activity-receipts.js';
import { yearClosed } from './activity-replies.js';
import { askerOf } from './asker.js';
import { changeable } from './change-activity.js';
import { type CardVerb, defineVerb } from './command.js';
import { replaceWith, say, show } from './reply.js';

const activity = z.strictObject({ activityId: z.string().min(1).max(100) });

/** The receipt's way to take an activity away when it can no longer be undone. */
export const removeActivityVerbs: readonly CardVerb[] = [
  defineVerb<{ activityId: string }>({
    name: 'activity.ask-remove',
    schema: activity,
    ...OWNERS,
    run: async (ports, turn, { activityId }) => {
      const found = await changeable(ports, turn, activityId);
      if (!found.ok) return found.error;
      return show(activityRemoveCard.render(activityRemoveView(turn.texts, found.value, turn.today)));
    },
  }),
  defineVerb<{ activityId: string }>({
    name: 'activity.keep',
    schema: activity,
    ...OWNERS,
    run: async (ports, turn, { activityId }) => {
      const found = await changeable(ports, turn, activityId);
      if (!found.ok) return found.error;
      return replaceWith(await activityReceipt(ports, turn, found.value, { isOpened: true }));
    },
  }),
  defineVerb<{ activityId: string }>({
    name: 'activity.remove',
    schema: activity,
    ...OWNERS,
    run: async (ports, turn, { activityId }) => {
      const removed = await removeActivity(ports, { activityId, by: askerOf(turn).person.id });
      if (removed.ok) return replaceWith(await activityReceipt(ports, turn, removed.value));
      return say(
        removed.error.kind === 'not_found'
          ? turn.texts.log.notFound
          : await yearClosed(ports, turn, removed.error),
      );
    },
  }),
];
