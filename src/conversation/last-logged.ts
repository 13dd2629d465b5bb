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

/** Remembers that the last thing here was a card that waits to be saved, or a file that was read in. */
export const rememberInstead = ({ lastLogged }: Ports, turn: Turn, what: 'card' | 'import'): void =>
  lastLogged.remember(talkOf(turn), turn.now, what);

/** What came here after the latest activity, if that was just now. */
export const recallInstead = ({ lastLogged }: Ports, turn: Turn): 'card' | 'import' | undefined => {
  const last = lastLogged.recall(talkOf(turn), turn.now);
  return typeof last === 'string' ? last : undefined;
};

export const forgetLogged = ({ lastLogged }: Ports, turn: Turn): void => lastLogged.forget(talkOf(turn));

/** The activities that the person logged last here, if that was just now; those that are taken back too. */
export const recallLogged = async ({ lastLogged, store }: Ports, turn: Turn): Promise<Activity[]> => {
  const last = lastLogged.recall(talkOf(turn), turn.now);
  const ids = last === undefined || typeof last === 'string' ? [] : last;
  const found = await Promise.all(ids.map((id) => store.get('activities', id)));
  return found.filter((activity) => activity !== undefined);
};
