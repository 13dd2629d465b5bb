import type { Area, DocumentationKind, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';

/** How far a publication has come (002:96-143). */
export const PUBLICATION_STATUSES = ['planned', 'ongoing', 'postponed', 'published'] as const;
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

/** What is done first, what is to come last (002:117-143). */
export const READING_ORDER = [
  'published',
  'ongoing',
  'planned',
  'postponed',
] as const satisfies readonly PublicationStatus[];

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

/** What is stated of a publication, without the bookkeeping. */
export type PublicationDetails = Omit<Publication, 'id' | 'version' | 'enteredBy' | 'submissionId'>;

/** What a publication states. */
export const publicationDetailsOf = ({
  id: _id,
  version: _version,
  enteredBy: _enteredBy,
  submissionId: _submissionId,
  ...details
}: Publication): PublicationDetails => details;

/**
 * What a publication states after a change. One that becomes postponed, or is so to a later year than it already was,
 * keeps what was planned last (002:133-134).
 */
export const restated = (before: PublicationDetails, after: PublicationDetails): PublicationDetails => {
  const { year, date } = before;
  const isMoved = after.status === 'postponed' && (before.status !== 'postponed' || after.year > year);
  const postponedFrom = isMoved ? { year, ...(date !== undefined && { date }) } : before.postponedFrom;
  const { mark } = before;
  return {
    ...after,
    ...(postponedFrom !== undefined && { postponedFrom }),
    ...(mark !== undefined && { mark }),
  };
};

/** In the order of the statuses that a reader asks for first, then by time, then by title. */
export const inPublicationOrder = (publications: readonly Publication[]): readonly Publication[] => {
  const place = ({ status }: Publication): number => READING_ORDER.indexOf(status);
  const when = ({ year, date }: Publication): string => date?.period?.from ?? `${year}-12-31`;
  return publications.toSorted(
    (a, b) => place(a) - place(b) || when(a).localeCompare(when(b)) || a.title.localeCompare(b.title, 'sv'),
  );
};
