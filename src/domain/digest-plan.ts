import type { IsoInstant, IsoWeek } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

/** What the FoU manager has written for a week's digests. */
export interface DigestPlan {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly week: IsoWeek;
  /** To all eight. */
  readonly introduction?: string;
  /** To one municipality each, at most one per municipality. */
  readonly additions: readonly { readonly municipalityId: MunicipalityId; readonly text: string }[];
  /** Id of Person. */
  readonly editedBy: string;
  readonly editedAt: IsoInstant;
}
