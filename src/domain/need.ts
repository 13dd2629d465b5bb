import type { ActivityKind } from './activity-kind.js';
import type { IsoDate, IsoInstant } from './calendar.js';
import type { Area } from './enums.js';
import type { MunicipalityId } from './municipality.js';

/** Inhämtning, beredning, prioritering, klar (004:60, 004:70). */
export const NEED_ROUND_STATES = ['collecting', 'preparing', 'prioritising', 'done'] as const;
export type NeedRoundState = (typeof NEED_ROUND_STATES)[number];

/** Whose eyes it is seen with (004:60). */
export const NEED_PERSPECTIVES = ['service', 'client'] as const;
export type NeedPerspective = (typeof NEED_PERSPECTIVES)[number];

export const NEED_LEVELS = ['local', 'joint'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** What recurs among the needs of Stockholm's district boards (004:60). Staff may write a theme of their own instead. */
export const RECURRING_THEMES = [
  'violence_and_crime',
  'transition',
  'skills_supply',
  'digitalisation',
  'co_occurring_conditions',
] as const;
export type RecurringTheme = (typeof RECURRING_THEMES)[number];

/** Something that was done with a round. */
export interface NeedRoundStep {
  readonly at: IsoInstant;
  /** Id of Person. */
  readonly by: string;
  /** The state after it. */
  readonly to: NeedRoundState;
  /** Why it went back. */
  readonly reason?: string;
  /** The last day to add needs, when it was set to another. */
  readonly closesOn?: IsoDate;
}

/** A time in which the municipalities say what they need. */
export interface NeedRound {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly state: NeedRoundState;
  /** The last day to add needs. */
  readonly closesOn: IsoDate;
  /** Only ever added to. */
  readonly history: readonly NeedRoundStep[];
  /** There until it is done. Unique: one round at a time. */
  readonly slot?: 'open';
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}

/** Something that a municipality needs knowledge on or support with. */
export interface Need {
  readonly id: string;
  readonly version: number;
  /** Id of NeedRound. */
  readonly roundId: string;
  readonly municipalityId: MunicipalityId;
  readonly area: Area;
  readonly perspective: NeedPerspective;
  readonly text: string;
  readonly level: NeedLevel;
  /** Forms of support that might meet it. */
  readonly proposedKind?: ActivityKind;
  /** What staff have put it under: one of RECURRING_THEMES, or words of their own. */
  readonly theme?: string;
  /** Other municipalities that have said that they need it too, in owner order. */
  readonly supporters: readonly MunicipalityId[];
  /** Counted from 1, the first is the most urgent; missing until it is prioritised. */
  readonly priority?: number;
  /** Id of the Request that it became. */
  readonly requestId?: string;
  /** Id of Person. */
  readonly addedBy: string;
  readonly addedAt: IsoInstant;
  readonly withdrawnAt?: IsoInstant;
  /** Minted when the form was drawn, and the request's too that it becomes. Unique. */
  readonly submissionId: string;
}
