import type { Activity } from '../domain/activity.js';
import { type IsoDate, localDate } from '../domain/calendar.js';
import type { GoalArea } from '../domain/goal-area.js';
import { goalAreas } from './goal-areas-of-year.js';
import type { Ports } from './ports.js';

/** An activity with what its ids stand for. */
export interface ListedActivity {
  readonly activity: Activity;
  /** Names of the staff; someone who has left the registry has none. */
  readonly staff: readonly string[];
  readonly loggedBy: string | undefined;
  readonly loggedOn: IsoDate;
  readonly requestNumber: string | undefined;
  /** The goal of the year's plan that it counts towards. */
  readonly planGoal: string | undefined;
  /** The area of result goals that it counts under, when FoU has added it to the register. */
  readonly goalArea?: GoalArea;
}

const inOrder = (a: Activity, b: Activity): number =>
  a.date.from.localeCompare(b.date.from) ||
  (a.date.time ?? '').localeCompare(b.date.time ?? '') ||
  a.loggedAt.localeCompare(b.loggedAt);

/** The activities that begin in a year, by date. Planned and cancelled ones too; those taken back never. */
export const activitiesOfYear = async (
  { store, timeZone }: Ports,
  year: number,
): Promise<readonly ListedActivity[]> => {
  const [activities, people, requests, goals, ownAreas] = await Promise.all([
    store.findBy('activities', 'year', year),
    store.find('people'),
    store.find('requests'),
    store.find('goals', { year }),
    goalAreas({ store }),
  ]);
  const ownArea = ({ resultGoalAreaId }: Activity) => {
    const goalArea = ownAreas.find(({ id }) => id === resultGoalAreaId);
    return goalArea === undefined ? {} : { goalArea };
  };
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const numbers = new Map(requests.map(({ id, number }) => [id, number]));
  const labels = new Map(goals.map(({ id, label }) => [id, label]));
  return activities
    .filter(({ undone }) => undone === undefined)
    .toSorted(inOrder)
    .map((activity) => ({
      activity,
      ...ownArea(activity),
      staff: activity.staffIds.flatMap((id) => names.get(id) ?? []),
      loggedBy: names.get(activity.loggedBy),
      loggedOn: localDate(activity.loggedAt, timeZone),
      requestNumber: activity.requestId === undefined ? undefined : numbers.get(activity.requestId),
      planGoal: activity.planGoalId === undefined ? undefined : labels.get(activity.planGoalId),
    }));
};
