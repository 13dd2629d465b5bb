import type { Area, Pillar } from './enums.js';

/** One goal of a year's plan, which activities of that year may count towards. */
export interface PlanGoal {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly label: string;
  readonly area?: Area;
  readonly pillar?: Pillar;
}
