import type { IsoInstant, IsoWeek } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

export const CORRECTION_STATES = ['sending', 'sent', 'failed', 'unknown'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** Characters; a correction is short, and not a digest of its own. */
export const MAX_CORRECTION_LENGTH = 500;

/** A correction of a digest that has been sent, posted in the same channel. */
export interface DigestCorrection {
  readonly id: string;
  readonly version: number;
  /** Unique: one press posts once. */
  readonly submissionId: string;
  /** The week whose digest is corrected. */
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  readonly text: string;
  /** Id of Person. */
  readonly by: string;
  readonly at: IsoInstant;
  /** Reserved as `sending` before it is posted; an `unknown` one is never posted again by itself. */
  readonly state: CorrectionState;
  /** The run of the program that posts it. */
  readonly reservedBy: string;
  /** Message id, or a file's path. */
  readonly receipt?: string;
  /** Address that opens the post in Teams. */
  readonly link?: string;
  readonly reason?: string;
}
