import type { Area, DocumentationKind, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';

/** How far a publication has come (002:96-143). */
export const PUBLICATION_STATUSES = ['planned', 'ongoing', 'postponed', 'published'] as const;
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

/** A report, an article or another text that FoU has published or is to publish. */
export interface Publication {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: DocumentationKind;
  readonly status: PublicationStatus;
  /** The year whose report and plan it belongs to: when it was published, or is to be. */
  readonly year: number;
  /** When it was published, or is to be, as it was said: "feb", "hösten 2026". A postponed one has its new date. */
  readonly date?: FuzzyDate;
  /** What was planned before it was postponed. */
  readonly postponedFrom?: { readonly year: number; readonly date?: FuzzyDate };
  readonly authors: readonly string[];
  readonly municipalities: readonly MunicipalityId[];
  readonly partners: readonly string[];
  readonly area?: Area;
  readonly pillar?: Pillar;
  /** Https. */
  readonly url?: string;
  /** A mark as printed after the title, such as "*", whose meaning the source does not say. */
  readonly mark?: string;
  /** Id of Person. */
  readonly enteredBy: string;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}
