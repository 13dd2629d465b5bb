import type { IsoInstant } from './calendar.js';

/** Collections that a decision on retention can be entered for. */
export const RETAINED_COLLECTIONS = [
  'activities',
  'requests',
  'drafts',
  'proposals',
  'events',
  'registrations',
  'nominations',
  'needs',
  'digests',
  'unanswered',
  'feedback',
  'claims',
  'people',
  'audit',
] as const;
export type RetainedCollection = (typeof RETAINED_COLLECTIONS)[number];
export const isRetainedCollection = (name: string): name is RetainedCollection =>
  RETAINED_COLLECTIONS.some((each) => each === name);

/** The most months that a rule may say: a hundred years. */
export const MAX_RETENTION_MONTHS = 1200;
export const MAX_DECISION_LENGTH = 200;

/** How long a collection's records are kept, and by whose decision. Without one nothing is removed. */
export interface RetentionRule {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly collection: RetainedCollection;
  /** Whole months from when a record has had its use. */
  readonly months: number;
  /** Reference to the decision on disposal (gallringsbeslut), such as a registry number and a date. */
  readonly decision: string;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
}
