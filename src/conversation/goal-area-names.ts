import { goalAreaName } from '../cards/goal-area-name.js';
import type { Texts } from '../texts/index.js';
import { goalAreas } from '../usecases/goal-areas-of-year.js';
import type { Ports } from '../usecases/ports.js';

/** What the areas of result goals are called: those of the register, and FoU's own. */
export const goalAreaNames = async (
  ports: Pick<Ports, 'store'>,
  texts: Texts,
): Promise<(resultGoalAreaId: string) => string> => {
  const own = await goalAreas(ports);
  return (id) => goalAreaName(texts, own, id);
};
