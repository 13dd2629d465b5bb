import type { IsoInstant } from './calendar.js';

/** One file that somebody has read in: of earlier activities, or with the plan of a year. */
export interface ActivityImport {
  readonly id: string;
  readonly version: number;
  /** As the file was called; somebody's words. */
  readonly fileName: string;
  /** How many activities came of it, or how much of the plan is new or changed. */
  readonly rows: number;
  /** Id of Person. */
  readonly importedBy: string;
  readonly importedAt: IsoInstant;
  /** Of which year it is the plan; missing when it is activities. */
  readonly planYear?: number;
  /** Minted when the preview was drawn. Unique. */
  readonly submissionId?: string;
  /** Set when all of it was taken back. */
  readonly undone?: { readonly at: IsoInstant; readonly by: string };
}
