import type { GoalArea } from './goal-area.js';
import { isAreaOf } from './result-goal-area.js';
import { isSameLabel } from './same-label.js';

export const MAX_GOAL_AREA_LABEL = 80;
/** More added areas of one year than this do not fit in a form. */
const MAX_OWN_AREAS = 10;

export type GoalAreaProblem = 'label_missing' | 'label_too_long' | 'label_taken' | 'too_many';

/**
 * Why an area cannot be called so. An import reads areas by their labels, so no two of any years may share one.
 *
 * @param area `id` is missing when it is new
 * @param own the areas that FoU has added, of all years
 * @param taken the labels of the register's areas, in every language
 */
export const goalAreaProblems = (
  { id, label, fromYear }: { readonly id?: string; readonly label: string; readonly fromYear: number },
  own: readonly GoalArea[],
  taken: readonly string[],
): readonly GoalAreaProblem[] => {
  const others = own.filter((area) => area.id !== id);
  const labels = [...taken, ...others.map((area) => area.label)];
  return [
    ...(label.trim() === '' ? (['label_missing'] as const) : []),
    ...(label.length > MAX_GOAL_AREA_LABEL ? (['label_too_long'] as const) : []),
    ...(labels.some((other) => isSameLabel(other, label)) ? (['label_taken'] as const) : []),
    ...(id === undefined && others.filter((area) => isAreaOf(area, fromYear)).length >= MAX_OWN_AREAS
      ? (['too_many'] as const)
      : []),
  ];
};
