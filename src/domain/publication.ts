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

/** When a publication is to come out, or has. */
export type PublicationTime = Pick<Publication, 'year' | 'date'>;

/** The publication with a new time; what was planned last is kept beside it (002:133-134). */
export const postponed = (
  { date, year, ...details }: PublicationDetails,
  to: PublicationTime,
): PublicationDetails => ({
  ...details,
  ...to,
  status: 'postponed',
  postponedFrom: { year, ...(date !== undefined && { date }) },
});

/** The publication as published, at the time given and with a link when there is one. */
export const published = (
  { date: _planned, url, ...details }: PublicationDetails,
  at: PublicationTime & Pick<Publication, 'url'>,
): PublicationDetails => ({ ...details, ...(url !== undefined && { url }), ...at, status: 'published' });

/** In the order of the statuses that a reader asks for first, then by time, then by title. */
export const inPublicationOrder = (publications: readonly Publication[]): readonly Publication[] => {
  const place = ({ status }: Publication): number => READING_ORDER.indexOf(status);
  const when = ({ year, date }: Publication): string => date?.period?.from ?? `${year}-12-31`;
  return publications.toSorted(
    (a, b) => place(a) - place(b) || when(a).localeCompare(when(b)) || a.title.localeCompare(b.title, 'sv'),
  );
};
