import { type IsoDate, yearOf } from './calendar.js';
import type { Pillar } from './enums.js';
import type { GoalArea } from './goal-area.js';

/** Areas of the result goals that every done activity counts under (I8). */
export const RESULT_GOAL_AREAS = ['knowledge_governance', 'knowledge_spreading', 'internal'] as const;
export type ResultGoalArea = (typeof RESULT_GOAL_AREAS)[number];

/** That an area is in the register, in which years and who says so. */
export interface RegisteredArea {
  readonly id: ResultGoalArea;
  readonly fromYear: number;
  /** Its last year; none = it still is in the register. */
  readonly toYear?: number;
  /** The source, as rules cite them, or the project's own assumption. */
  readonly basis: '000:117' | 'assumed';
}

/**
 * The register of all years. The report of 2017 names the first two and no more; that there are no others, that
 * they still hold, and that internal work has an area of its own are open points for the owner. A change of the
 * register is a row here: `toYear` on one that ends, a new one with its first year.
 */
export const RESULT_GOAL_REGISTER: readonly RegisteredArea[] = [
  { id: 'knowledge_governance', fromYear: 2017, basis: '000:117' },
  { id: 'knowledge_spreading', fromYear: 2017, basis: '000:117' },
  { id: 'internal', fromYear: 2017, basis: 'assumed' },
];

/** Whether an area that FoU has added is one of the year's. */
export const isAreaOf = ({ fromYear, toYear = Number.POSITIVE_INFINITY }: GoalArea, year: number): boolean =>
  fromYear <= year && year <= toYear;

/**
 * Ids of the areas of a year: the register's in its order, then those that FoU has added. What was done before there
 * was a register may be logged too, though no statistics count it (I9): it has the first register's.
 */
export const resultGoalAreasOf = (
  year: number,
  own: readonly GoalArea[] = [],
  register: readonly RegisteredArea[] = RESULT_GOAL_REGISTER,
): readonly string[] => {
  const first = Math.min(...register.map(({ fromYear }) => fromYear));
  const counted = Math.max(year, first);
  return [
    ...register.filter(({ fromYear, toYear = counted }) => fromYear <= counted && counted <= toYear),
    ...own.filter((area) => isAreaOf(area, year)),
  ].map(({ id }) => id);
};

export const isResultGoalArea = (value: string): value is ResultGoalArea =>
  (RESULT_GOAL_AREAS as readonly string[]).includes(value);

/** Whether the area is one of those of the year that a day lies in. */
export const isResultGoalAreaOn = (value: string, date: IsoDate, own: readonly GoalArea[] = []): boolean =>
  resultGoalAreasOf(yearOf(date), own).includes(value);

/**
 * A proposal that the person can change: spreading knowledge has an area of its own, internal work too, and the
 * rest is governance. What was logged without a pillar before there was an area for it keeps the one it has, since
 * its record does not tell whether somebody chose that.
 */
export const proposedResultGoalArea = (pillar: Pillar | null): ResultGoalArea => {
  if (pillar === null) return 'internal';
  return pillar === 'spread' ? 'knowledge_spreading' : 'knowledge_governance';
};
