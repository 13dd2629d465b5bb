import type { Activity } from '../domain/activity.js';
import { ACTIVITY_KINDS, type ActivityKind } from '../domain/activity-kind.js';
import type { IsoDate } from '../domain/calendar.js';
import { type Person, rolesOn } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import type { Ports } from './ports.js';

/** What the lists of the activity form offer one person. */
export interface ActivityChoices {
  /** Those that the person logs most often first, the rest in the order of the domain. */
  readonly kinds: readonly ActivityKind[];
  /** Today's staff, the person first; and those who took part in `activity`. */
  readonly staff: readonly Person[];
  /** The newest open requests, and the one that `activity` belongs to; newest first. */
  readonly requests: readonly Request[];
}

const usualFirst = (logged: readonly Activity[]): ActivityKind[] => {
  const times = new Map<ActivityKind, number>();
  for (const { kind } of logged) times.set(kind, (times.get(kind) ?? 0) + 1);
  return ACTIVITY_KINDS.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
};

/** As many as a card holds that Teams takes. */
const MAX_REQUESTS = 100;

/** The newest open requests, and the one that `activity` belongs to, open or not. */
const requestsFor = (requests: readonly Request[], activity: Activity | undefined): Request[] => {
  const newestFirst = requests.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const offered = newestFirst.filter(isOpen).slice(0, MAX_REQUESTS);
  return newestFirst.filter((request) => offered.includes(request) || request.id === activity?.requestId);
};

/** The choices for a new activity, or for an edit of `activity`, which keeps what it already has. */
export const activityChoices = async (
  ports: Ports,
  person: Person,
  today: IsoDate,
  activity?: Activity,
): Promise<ActivityChoices> => {
  const [logged, people, requests] = await Promise.all([
    ports.store.find('activities', { loggedBy: person.id }),
    ports.store.find('people'),
    ports.store.find('requests'),
  ]);
  return {
    kinds: usualFirst(logged),
    staff: people
      .filter((one) => rolesOn(one, today).includes('staff') || activity?.staffIds.includes(one.id))
      .toSorted(
        (a, b) =>
          Number(b.id === person.id) - Number(a.id === person.id) ||
          a.displayName.localeCompare(b.displayName, 'sv'),
      ),
    requests: requestsFor(requests, activity),
  };
};
