import type { Activity } from './activity.js';
import type { ReportKind, ReportStructure } from './annual-report.js';
import type { TimeZone } from './calendar.js';
import type { Evaluation } from './evaluation.js';
import type { RegisteredEvent } from './event.js';
import type { GoalArea } from './goal-area.js';
import type { Need } from './need.js';
import type { Network } from './network.js';
import type { PlanGoal } from './plan-goal.js';
import type { Publication } from './publication.js';
import type { Request } from './request.js';
import type { Nomination, Training } from './training.js';
import type { YearFigures } from './year-figures.js';

/** Which document. */
export interface ReportOf {
  readonly kind: ReportKind;
  readonly year: number;
  readonly structure: ReportStructure;
}

/** A training with those who have been nominated to it. */
export interface NominatedTraining {
  readonly training: Training;
  readonly nominations: readonly Nomination[];
}

/** What is told of a year, whether it has been or is to come. */
interface YearInput {
  readonly year: number;
  /** Those of the year, and no others; so with the rest. */
  readonly activities: readonly Activity[];
  readonly goals: readonly PlanGoal[];
  readonly publications: readonly Publication[];
  readonly events: readonly RegisteredEvent[];
  readonly yearFigures: YearFigures | undefined;
}

/** What is told of a year that is looked back on. */
export interface DoneInput extends YearInput {
  /** Those of the year before. */
  readonly activitiesBefore: readonly Activity[];
  /** Of the year's events. */
  readonly evaluations: readonly Evaluation[];
  /** Fewer answers than this are not shown. */
  readonly minAnswers: number;
  /** Those that were open in the year or ended in it, as they stood when it ended. */
  readonly requests: readonly Request[];
  readonly networks: readonly Network[];
  readonly trainings: readonly NominatedTraining[];
}

/** What is told of a year that is planned. */
export interface AheadInput extends YearInput {
  /** Those of the latest round that the year can be planned by. */
  readonly needs: readonly Need[];
}

/** All that the figures of a report or a plan are worked out from. */
export interface ReportInput extends ReportOf {
  /** Missing in a plan. */
  readonly done?: DoneInput;
  /** Missing in a report by area, which only looks back (000:15-26). */
  readonly ahead?: AheadInput;
  /** Areas of result goals that FoU has added. */
  readonly goalAreas: readonly GoalArea[];
  /** Names by the id of Person. */
  readonly people: ReadonlyMap<string, string>;
  readonly timeZone: TimeZone;
}
