import type { Activity } from '../domain/activity.js';
import { ACTIVITY_KINDS, type ActivityKind } from '../domain/activity-kind.js';
import { addMonths, type IsoDate, yearOf } from '../domain/calendar.js';
import type { GoalArea } from '../domain/goal-area.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { compareNetworks, type Network } from '../domain/network.js';
import { type Person, rolesOn } from '../domain/person.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import { isOpen, type Request } from '../domain/request.js';
import { goalAreas } from './goal-areas-of-year.js';
import type { Ports } from './ports.js';

/** Whom and what an activity may name. */
export interface ActivityLists {
  /** Today's staff, the person first; and those who took part in `activity`. */
  readonly staff: readonly Person[];
  /** The newest open requests, and the one that `activity` belongs to; newest first. */
  readonly requests: readonly Request[];
  /** Of all years' plans. */
  readonly goals: readonly PlanGoal[];
  /** Areas of result goals beside the register's, of all years. */
  readonly goalAreas: readonly GoalArea[];
  /** Those that go on, and the one whose meeting `activity` was. */
  readonly networks: readonly Network[];
}

/** What the lists of the activity form offer one person. */
export interface ActivityChoices extends ActivityLists {
  /** Those that the person has done most often lately first, the rest in the order of the domain. */
  readonly kinds: readonly ActivityKind[];
  /** All eight, in the same way. */
  readonly municipalities: readonly MunicipalityId[];
}

/** What somebody did longer ago says little of what they are about to log. */
const USUAL_MONTHS = 12;

const usualFirst = <Value>(all: readonly Value[], used: readonly Value[]): Value[] => {
  const times = new Map<Value, number>();
  for (const value of used) times.set(value, (times.get(value) ?? 0) + 1);
  return all.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
};

/** What the person has logged or done in the latest months; the years that they lie in are all that is read. */
const latelyDoneBy = async ({ store }: Ports, { id }: Person, today: IsoDate): Promise<Activity[]> => {
  const from = addMonths(today, -USUAL_MONTHS);
  const years = [...new Set([yearOf(from), yearOf(today)])];
  const found = await Promise.all(years.map((year) => store.findBy('activities', 'year', year)));
  return found
    .flat()
    .filter(
      ({ date, loggedBy, staffIds, undone }) =>
        undone === undefined && date.from >= from && (loggedBy === id || staffIds.includes(id)),
    );
};

/** As many as a card holds that Teams takes. */
const MAX_REQUESTS = 100;

/** The newest open requests, and the one that `activity` belongs to, open or not. */
const requestsFor = (requests: readonly Request[], activity: Activity | undefined): Request[] => {
  const newestFirst = requests.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const offered = newestFirst.filter(isOpen).slice(0, MAX_REQUESTS);
  return newestFirst.filter((request) => offered.includes(request) || request.id === activity?.requestId);
};

/** Whom and what a new activity may name, or an edit of `activity`, which keeps what it already has. */
export const activityLists = async (
  ports: Ports,
  person: Person,
  today: IsoDate,
  activity?: Activity,
): Promise<ActivityLists> => {
  const [people, requests, goals, ownAreas, networks] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('requests'),
    ports.store.find('goals'),
    goalAreas(ports),
    ports.store.find('networks'),
  ]);
  return {
    staff: people
      .filter((one) => rolesOn(one, today).includes('staff') || activity?.staffIds.includes(one.id))
      .toSorted(
        (a, b) =>
          Number(b.id === person.id) - Number(a.id === person.id) ||
          a.displayName.localeCompare(b.displayName, 'sv'),
      ),
    requests: requestsFor(requests, activity),
    goals,
    goalAreas: ownAreas,
    networks: networks
      .filter(({ id, isEnded }) => !isEnded || id === activity?.networkId)
      .toSorted(compareNetworks),
  };
};

/** {@link activityLists} with what the person usually does first; to draw the form, and not needed to save it. */
export const activityChoices = async (
  ports: Ports,
  person: Person,
  today: IsoDate,
  activity?: Activity,
): Promise<ActivityChoices> => {
  const [lists, done] = await Promise.all([
    activityLists(ports, person, today, activity),
    latelyDoneBy(ports, person, today),
  ]);
  return {
    ...lists,
    kinds: usualFirst(
      ACTIVITY_KINDS,
      done.map(({ kind }) => kind),
    ),
    municipalities: usualFirst(
      MUNICIPALITY_IDS,
      done.flatMap(({ municipalities }) => municipalities),
    ),
  };
};
