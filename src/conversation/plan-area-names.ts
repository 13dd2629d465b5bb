import { isResultGoalArea } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** What the areas of result goals are called: those of the register, and FoU's own. */
export const planAreaNames = async (
  { store }: Pick<Ports, 'store'>,
  { log }: Texts,
): Promise<(resultGoalAreaId: string) => string> => {
  const own = new Map((await store.find('goalareas')).map(({ id, label }) => [id, label]));
  return (id) => (isResultGoalArea(id) ? log.resultGoalAreas[id] : (own.get(id) ?? id));
};
