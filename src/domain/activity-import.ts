import type { IsoInstant } from './calendar.js';

/** One file of earlier activities that somebody has read in. */
export interface ActivityImport {
  readonly id: string;
  readonly version: number;
  /** As the file was called; somebody's words. */
  readonly fileName: string;
  /** How many activities came of it. */
  readonly rows: number;
  /** Id of Person. */
  readonly importedBy: string;
  readonly importedAt: IsoInstant;
  /** Minted when the preview was drawn. Unique. */
  readonly submissionId?: string;
  /** Set when all of it was taken back. */
  readonly undone?: { readonly at: IsoInstant; readonly by: string };
}
