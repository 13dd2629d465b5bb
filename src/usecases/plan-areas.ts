import { resultGoalAreasOf } from '../domain/result-goal-area.js';
import type { Ports } from './ports.js';

/** Ids of the areas of result goals that a year has: those of the register first, then FoU's own. */
export const planAreaIds = async (
  { store }: Pick<Ports, 'store'>,
  year: number,
): Promise<readonly string[]> => {
  const own = await store.find('goalareas');
  return [
    ...resultGoalAreasOf(year),
    ...own.filter(({ fromYear, toYear = year }) => fromYear <= year && year <= toYear).map(({ id }) => id),
  ];
};
