import type { IsoInstant } from './calendar.js';

export const JOB_NAMES = [
  'weekly_digests',
  'refresh_sign_in',
  'tidy_up',
  'apply_retention',
  'ask_about_planned',
  'remind_on_fridays',
  'warn_of_networks',
  'remind_of_requests',
  'close_evaluations',
  'remind_of_attendance',
  'remind_of_events',
  'remind_of_seats',
  'remind_of_needs',
  'preview_digests',
  'back_up',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

export const JOB_STATES = ['running', 'done', 'failed', 'passed_over'] as const;
/** `passed_over`: due before the bot was first started, so nobody waits for it. */
export type JobState = (typeof JOB_STATES)[number];

/** One piece of scheduled work, written before the work begins (design section 5). */
export interface JobRow {
  readonly id: string;
  readonly version: number;
  /** `<name>@<due time>`. Unique: the same work is never begun twice. */
  readonly key: string;
  readonly name: JobName;
  readonly dueAt: IsoInstant;
  readonly state: JobState;
  /** The run of the program that does it; another run may take up what it left. */
  readonly reservedBy: string;
  readonly startedAt: IsoInstant;
  readonly endedAt?: IsoInstant;
}

/** The key that makes scheduled work unique. */
export const jobKey = (name: JobName, dueAt: IsoInstant): string => `${name}@${dueAt}`;

/** The row of the latest due time. Rows later than now come from a clock that was wrong and tell nothing. */
export const newestRow = (rows: readonly JobRow[], now: IsoInstant): JobRow | undefined =>
  rows.reduce<JobRow | undefined>(
    (newest, row) => (row.dueAt <= now && (newest === undefined || newest.dueAt <= row.dueAt) ? row : newest),
    undefined,
  );
