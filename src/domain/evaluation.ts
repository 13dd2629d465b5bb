import type { IsoDate, IsoInstant } from './calendar.js';

/** The three questions that have been put to participants (systems.md section 5: 002:193-287). */
export const EVALUATION_QUESTIONS = ['grade', 'influence', 'useful'] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

/** Will taking part influence the work? */
export const INFLUENCE_ANSWERS = ['yes', 'partly', 'no'] as const;
/** Was the content useful in the work? */
export const USEFUL_ANSWERS = ['fully', 'largely', 'partly', 'slightly', 'not_at_all'] as const;

export type Influence = (typeof INFLUENCE_ANSWERS)[number];
export type Usefulness = (typeof USEFUL_ANSWERS)[number];

/** How many gave each answer. Nothing says who (I28). */
export interface EvaluationCounts {
  /** The number of answers for each grade from 1 to 10, ten numbers. */
  readonly grade: readonly number[];
  readonly influence: { readonly [A in Influence]: number };
  readonly useful: { readonly [A in Usefulness]: number };
}

/** What the participants of an event thought of it, as counts. */
export interface Evaluation {
  readonly id: string;
  readonly version: number;
  /** Id of Event. Unique. */
  readonly eventId: string;
  /** At most three, in the order that they are asked. */
  readonly questions: readonly EvaluationQuestion[];
  readonly counts: EvaluationCounts;
  /** How many have answered, with one question or more. */
  readonly answers: number;
  /** How many were asked. */
  readonly invited: number;
  /**
   * Keys that let nobody answer twice, made from the person and `salt`. Both are emptied when it closes, and say
   * nothing of what was answered.
   */
  readonly answeredKeys: readonly string[];
  readonly salt: string;
  readonly openedAt: IsoInstant;
  /** The last day to answer. */
  readonly closesOn: IsoDate;
  readonly closedAt?: IsoInstant;
}
