import type { ActivityKind } from './activity-kind.js';
import type { IsoInstant } from './calendar.js';
import type { Area, DocumentationKind, Line, MandatePoint, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';

/** Life cycle of domain-model section 3. */
export const REQUEST_STATUSES = [
  'draft',
  'received',
  'triaged',
  'accepted',
  'awaiting_decision',
  'decided_yes',
  'decided_no',
  'awaiting_agreement',
  'in_progress',
  'documented',
  'reported',
  'closed',
  'withdrawn',
  'referred',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export interface StatusChange {
  readonly at: IsoInstant;
  /** Id of Person. */
  readonly by: string;
  readonly from: RequestStatus;
  readonly to: RequestStatus;
  readonly reason?: string;
}

/** What the asker fills in. */
export interface RequestDetails {
  readonly municipalityId: MunicipalityId;
  readonly question: string;
  readonly background?: string;
  readonly onBehalfOfUnit?: string;
  readonly councilRepInformed: boolean;
  /** Form of support wished for. */
  readonly kind: ActivityKind;
  readonly area: Area;
  readonly pillar: Pillar | null;
  readonly desiredLine?: Line;
  readonly desiredStart?: FuzzyDate;
  readonly desiredResult?: DocumentationKind;
  readonly otherMunicipalitiesInterested: readonly MunicipalityId[];
  readonly mandatePoint?: MandatePoint;
  readonly attachmentUrl?: string;
}

export interface Request extends RequestDetails {
  readonly id: string;
  readonly version: number;
  /** `F2026-001`, running per calendar year. Unique. */
  readonly number: string;
  /** Id of Person. */
  readonly requestedBy: string;
  /** Id of Person: who speaks for the municipality in it. Passes on with the seat in the FoU council. */
  readonly contactId: string;
  readonly status: RequestStatus;
  /** In the order that things happened; only ever added to. */
  readonly statusHistory: readonly StatusChange[];
  readonly createdAt: IsoInstant;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId: string;
}

export const OPEN_STATUSES: readonly RequestStatus[] = [
  'received',
  'triaged',
  'accepted',
  'awaiting_decision',
  'decided_yes',
  'awaiting_agreement',
  'in_progress',
  'documented',
  'reported',
];

export const isOpen = (request: Request): boolean => OPEN_STATUSES.includes(request.status);
