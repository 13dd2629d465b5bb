import type { IsoDate, IsoInstant } from './calendar.js';
import type { EventKind } from './event.js';

/** The three questions that have been put to participants (systems.md section 5: 002:193-287). */
export const EVALUATION_QUESTIONS = ['grade', 'influence', 'useful'] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

/** Will taking part influence the work? */
export const INFLUENCE_ANSWERS = ['yes', 'partly', 'no'] as const;
/** Was the content useful in the work? */
export const USEFUL_ANSWERS = ['fully', 'largely', 'partly', 'slightly', 'not_at_all'] as const;

export type Influence = (typeof INFLUENCE_ANSWERS)[number];
export type Usefulness = (typeof USEFUL_ANSWERS)[number];

/**
 * What is asked after each kind of event unless staff choose otherwise. Breakfasts, Social Talks, seminars and
 * conferences as published (002:193-287); the rest is the project's own assumption, and nothing is asked after a
 * network's own meeting.
 */
export const QUESTIONS_OF_KIND: { readonly [K in EventKind]: readonly EvaluationQuestion[] } = {
  breakfast: ['grade', 'useful'],
  social_talks: ['influence'],
  seminar: ['grade', 'useful', 'influence'],
  conference: ['grade', 'influence'],
  workshop: ['useful', 'influence'],
  info_session: ['useful'],
  training: ['grade', 'useful', 'influence'],
  network_meeting: [],
  other: ['grade', 'useful'],
};

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
  /** What staff have entered from paper or another form, beside the rest: they know it, and could subtract it. */
  readonly entered: { readonly counts: EvaluationCounts; readonly answers: number };
  /** Of the forms that they were entered with. */
  readonly submissions: readonly string[];
  /** How many were asked by the bot. */
  readonly invited: number;
  /** Fewer answers than this are never shown: what those who answer were promised. */
  readonly minAnswers: number;
  /**
   * Keys that let nobody answer twice, made from the person and `salt`. In the order of the alphabet, so that
   * they do not tell who answered when. Both are emptied when it closes, and say nothing of what was answered.
   */
  readonly answeredKeys: readonly string[];
  readonly salt: string;
  readonly openedAt: IsoInstant;
  /** The last day to answer. */
  readonly closesOn: IsoDate;
  readonly closedAt?: IsoInstant;
}

/** Whether it takes answers: it is not closed, and its last day has not passed. */
export const takesAnswers = (
  { closedAt, closesOn }: Pick<Evaluation, 'closedAt' | 'closesOn'>,
  today: IsoDate,
): boolean => closedAt === undefined && today <= closesOn;
