import type { ActivityState } from '../domain/activity.js';
import type { ActivityKind } from '../domain/activity-kind.js';
import type { IsoDate } from '../domain/calendar.js';
import type { Area, DocumentationKind, Line, Pillar } from '../domain/enums.js';
import type { GoalArea } from '../domain/goal-area.js';
import type { PlanGoal } from '../domain/plan-goal.js';

/** What a label stands for. */
export interface Choice<Value extends string> {
  readonly value: Value;
  /** As people are shown it. */
  readonly label: string;
}

/** By folded label, in every language that the bot speaks. */
export type Choices<Value extends string> = ReadonlyMap<string, Choice<Value>>;

/** The labels that a table of activities may hold. */
export interface ImportWords {
  readonly kinds: Choices<ActivityKind>;
  readonly states: Choices<ActivityState>;
  readonly areas: Choices<Area>;
  readonly pillars: Choices<Pillar>;
  /** By id of the result-goal area. */
  readonly resultGoalAreas: Choices<string>;
  readonly lines: Choices<Line>;
  readonly documentation: Choices<DocumentationKind>;
}

/** What a row is read with, beside what stands in it. */
export interface ImportContext {
  readonly today: IsoDate;
  readonly words: ImportWords;
  /** Who stands as having done it when the row names nobody. */
  readonly selfId: string;
  /** Today's staff and those who have been. */
  readonly staff: readonly { readonly id: string; readonly displayName: string }[];
  /** Ids of requests by number. */
  readonly requests: ReadonlyMap<string, string>;
  /** Areas of result goals beside the register's, of all years. */
  readonly goalAreas: readonly GoalArea[];
  /** Of all years' plans. */
  readonly goals: readonly PlanGoal[];
}
