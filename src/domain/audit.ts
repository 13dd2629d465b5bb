import type { IsoInstant } from './calendar.js';

/** Append-only: who changed what, and when. Holds names of fields, never their text. */
export interface AuditRow {
  readonly id: string;
  readonly version: number;
  readonly at: IsoInstant;
  /** Id of Person, or `system`. */
  readonly by: string;
  /** The use-case, such as `log-activity`. */
  readonly action: string;
  readonly collection: string;
  readonly recordId: string;
  /** Those that changed; all of them for a new record. */
  readonly fields: readonly string[];
}
