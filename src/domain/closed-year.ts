import type { IsoInstant } from './calendar.js';

/** A year whose activities can be read and no longer changed. */
export interface ClosedYear {
  /** {@link closedYearId}: a change of the year's activities can ask for it to be absent. */
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly year: number;
  /** Id of Person. */
  readonly closedBy: string;
  readonly closedAt: IsoInstant;
}

/** One year is closed by one record, whoever closes it. */
export const closedYearId = (year: number): string => `${year}-closed`;
