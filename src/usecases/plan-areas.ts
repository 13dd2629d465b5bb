import { resultGoalAreasOf } from '../domain/result-goal-area.js';
import { goalAreas } from './goal-areas-of-year.js';
import type { Ports } from './ports.js';

/** Ids of the areas of result goals that a year has: those of the register first, then FoU's own. */
export const planAreaIds = async (ports: Pick<Ports, 'store'>, year: number): Promise<readonly string[]> =>
  resultGoalAreasOf(year, await goalAreas(ports));
