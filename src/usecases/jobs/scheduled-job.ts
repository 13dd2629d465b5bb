import type { IsoInstant } from '../../domain/calendar.js';
import type { JobName } from '../../domain/job.js';
import type { Ports } from '../ports.js';

/** When a job is due by the unit's wall clock: every day, or every week when a weekday is given. */
export interface WallTime {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
}

/** Work that is due at certain times. Doing it again for the same due time must do no harm. */
export interface ScheduledJob {
  readonly name: JobName;
  /** A function where it can be set while the bot runs. */
  readonly at: WallTime | ((ports: Ports) => Promise<WallTime>);
  /** See `catchUp`; for a job whose time can be set. */
  subjectOf?(ports: Ports, dueAt: IsoInstant): string;
  /** `dueAt` is when it was due, not when it happened to run; see `JobRun` for the signal. */
  work(ports: Ports, due: { readonly dueAt: IsoInstant; readonly signal: AbortSignal }): Promise<void>;
}

/** Work that is looked to every minute, and that finds out by itself whether there is anything to do. */
export type Tick = (ports: Ports, signal: AbortSignal) => Promise<void>;
