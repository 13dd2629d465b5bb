import type { GoalArea } from '../domain/goal-area.js';
import type { Ports } from './ports.js';

/** The areas that FoU has added, of all years, the oldest first. */
export const goalAreas = async ({ store }: Pick<Ports, 'store'>): Promise<readonly GoalArea[]> =>
  (await store.find('goalareas')).toSorted((a, b) => a.fromYear - b.fromYear);
