import type { ClosedYear } from '../domain/closed-year.js';
import type { GoalArea } from '../domain/goal-area.js';
import { type YearOverview, yearOverview } from '../domain/year-overview.js';
import { closedYearOf } from './closed-year-of.js';
import { goalAreas } from './goal-areas-of-year.js';
import type { Ports } from './ports.js';

/** A year as one of the staff sees it, and who has closed it, if anyone has. */
export const overviewOfYear = async (
  ports: Ports,
  { year, personId }: { readonly year: number; readonly personId: string },
): Promise<{
  readonly overview: YearOverview;
  readonly goalAreas: readonly GoalArea[];
  readonly closed: ClosedYear | undefined;
}> => {
  const { store } = ports;
  const [activities, goals, ownAreas, closed] = await Promise.all([
    store.findBy('activities', 'year', year),
    store.find('goals', { year }),
    goalAreas(ports),
    closedYearOf(ports, year),
  ]);
  return {
    overview: yearOverview({ year, activities, goals, goalAreas: ownAreas, personId }),
    goalAreas: ownAreas,
    closed,
  };
};
