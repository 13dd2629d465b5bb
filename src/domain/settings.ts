import type { IsoInstant } from './calendar.js';
import type { RequestLimits } from './request-limits.js';

/** What the FoU manager has set for the whole unit, one record for each part of it. */
export interface Setting {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly name: 'requests';
  readonly limits: RequestLimits;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
}
