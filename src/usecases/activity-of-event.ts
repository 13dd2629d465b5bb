import { isDeepStrictEqual } from 'node:util';
import type { Activity, InferableDetail } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import type { Event } from '../domain/event.js';
import { activityFollowing, activityFrom, type HeldEvent } from '../domain/event-activity.js';
import type { Ports } from './ports.js';

/**
 * The activity that an event became, or that is planned for it; one that was taken away when there is no other, and
 * undefined when there never was one, or when it is gone.
 */
export const activityOfEvent = async (
  { store }: Pick<Ports, 'store'>,
  { id, activityId }: Pick<Event, 'id' | 'activityId'>,
): Promise<Activity | undefined> => {
  const own = activityId === undefined ? undefined : await store.get('activities', activityId);
  if (own !== undefined && own.undone === undefined) return own;
  const others = await store.find('activities', { eventId: id });
  return others.find(({ undone }) => undone === undefined) ?? own;
};

/** What becomes of the activity of an event; `after` is undefined when there is to be none. */
export interface ActivityMade {
  readonly before: Activity | undefined;
  readonly after: Omit<Activity, 'version'> | undefined;
}

const INFERRED: readonly InferableDetail[] = ['pillar', 'resultGoalAreaId', 'planGoalId'];

/**
 * The activity as a held event makes it: the one that is there already follows, so that there is never a second, and
 * one that somebody has taken away stays away.
 */
export const activityMadeOf = async (ports: Ports, held: HeldEvent, by: string): Promise<ActivityMade> => {
  const { event, date } = held;
  const before = await activityOfEvent(ports, event);
  const isTakenAway = before === undefined ? event.activityId !== undefined : before.undone !== undefined;
  if (isTakenAway) return { before, after: undefined };
  const now = ports.clock.now();
  if (before !== undefined) {
    const after = activityFollowing(before, held);
    return { before, after: isDeepStrictEqual(after, before) ? before : { ...after, editedAt: now } };
  }
  const goals = await ports.store.find('goals');
  return {
    before,
    after: {
      ...activityFrom(held, { by, year: yearOf(date.from), goals }),
      id: ports.ids.record(yearOf(now)),
      loggedBy: by,
      loggedAt: now,
      source: 'card',
      inferred: INFERRED,
    },
  };
};
