import type { Pillar } from './enums.js';

/**
 * Areas of the result goals that every done activity counts under (I8). The 2017 report names these two
 * and no more (000:117); the full list is an open point for the owner.
 */
export const RESULT_GOAL_AREAS = ['knowledge_governance', 'knowledge_spreading'] as const;
export type ResultGoalArea = (typeof RESULT_GOAL_AREAS)[number];

export const isResultGoalArea = (value: string): value is ResultGoalArea =>
  (RESULT_GOAL_AREAS as readonly string[]).includes(value);

/** A proposal that the person can change: spreading knowledge has an area of its own, the rest is governance. */
export const proposedResultGoalArea = (pillar: Pillar | null): ResultGoalArea =>
  pillar === 'spread' ? 'knowledge_spreading' : 'knowledge_governance';
