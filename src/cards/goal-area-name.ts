import type { GoalArea } from '../domain/goal-area.js';
import { isResultGoalArea } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';

/** What an area of result goals is called, by its id; one that nobody has any longer is called by its id. */
export const goalAreaName = ({ log }: Texts, own: readonly GoalArea[], id: string): string =>
  isResultGoalArea(id) ? log.resultGoalAreas[id] : (own.find((area) => area.id === id)?.label ?? id);
