import type { PlanGoal } from '../../src/domain/plan-goal.js';

/** A goal of 2026 that nobody has stated a result of. */
export const aGoal = (key: string, overrides: Partial<PlanGoal> = {}): PlanGoal => ({
  id: `2026-${key}`,
  version: 1,
  year: 2026,
  label: `Mål ${key}`,
  ...overrides,
});
