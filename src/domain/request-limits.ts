import { REQUEST_WAITS } from './request-turn.js';

/** What people are reminded of: what a sent request waits for, and proposals that nobody has passed on. */
export const REMINDED_WAITS = [...REQUEST_WAITS, 'proposal'] as const;
export type RemindedWait = (typeof REMINDED_WAITS)[number];

/** After how many working days of waiting the one whose turn it is gets reminded. */
export type RequestLimits = Readonly<Record<RemindedWait, number>>;

/**
 * Until the FoU manager says something else. No document gives a time (domain-model section 10): a week for an
 * answer, and a month for the administrative steering group, which meets at least six times a year (I21).
 */
export const DEFAULT_LIMITS: RequestLimits = {
  answer: 5,
  question: 5,
  decision: 20,
  agreement: 10,
  joint_answer: 10,
  proposal: 3,
};

/** About a year of working days. */
export const MAX_LIMIT = 250;

/** The limits that are no whole number of working days from 1 to {@link MAX_LIMIT}. */
export const wrongLimits = (limits: RequestLimits): readonly RemindedWait[] =>
  REMINDED_WAITS.filter((kind) => {
    const days = limits[kind];
    return !Number.isInteger(days) || days < 1 || days > MAX_LIMIT;
  });
