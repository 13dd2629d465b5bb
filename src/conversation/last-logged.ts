import type { Activity } from '../domain/activity.js';
import type { Ports } from '../usecases/ports.js';
import { talkOf } from './talk-of.js';
import type { Turn } from './turn.js';

/** Remembers what somebody has just logged or corrected here, so that their next message can be about it. */
export const rememberLogged = (
  { lastLogged }: Ports,
  turn: Turn,
  activities: readonly Pick<Activity, 'id'>[],
): void =>
  lastLogged.remember(
    talkOf(turn),
    turn.now,
    activities.map(({ id }) => id),
  );

/** The activities that the person logged last here, if that was just now; those that are taken back too. */
export const recallLogged = async ({ lastLogged, store }: Ports, turn: Turn): Promise<Activity[]> => {
  const ids = lastLogged.recall(talkOf(turn), turn.now) ?? [];
  const found = await Promise.all(ids.map((id) => store.get('activities', id)));
  return found.filter((activity) => activity !== undefined);
};
