import type { RenderedCard } from '../cards/define-card.js';
import type { Activity } from '../domain/activity.js';
import type { Ports } from '../usecases/ports.js';
import { undoActivities } from '../usecases/undo-activity.js';
import { receiptFor } from './activity-receipts.js';
import { yearClosed } from './activity-replies.js';
import { askerOf } from './asker.js';
import { type Reply, say } from './reply.js';
import type { Turn } from './turn.js';

const activitiesOf = async ({ store }: Ports, ids: readonly string[]): Promise<Activity[]> => {
  const found = await Promise.all(ids.map((id) => store.get('activities', id)));
  return found.filter((activity) => activity !== undefined);
};

/** Takes activities back, all or none, and shows how those in `shown` are then; a refusal is a sentence. */
export const undoAndShow = async (
  ports: Ports,
  turn: Turn,
  ids: readonly string[],
  shown: readonly string[],
  as: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const { log } = turn.texts;
  const undone = await undoActivities(ports, { activityIds: ids, by: askerOf(turn).person.id });
  if (undone.ok) return as(await receiptFor(ports, turn, await activitiesOf(ports, shown)));
  switch (undone.error.kind) {
    case 'not_found':
      return say(log.notFound);
    case 'too_late':
      return say(log.tooLate);
    case 'year_closed':
      return say(await yearClosed(ports, turn, undone.error));
  }
};
