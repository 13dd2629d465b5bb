import type { ActivityKind } from './activity-kind.js';
import type { IsoDate, IsoInstant } from './calendar.js';
import type { Area, DocumentationKind, Line, MandatePoint, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';
import type { Agreement, Decision, Deliverable, ExternalFunding, RequestAct } from './request-act.js';

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

/** One thing that somebody did with a request. */
export interface RequestStep {
  readonly at: IsoInstant;
  /** Id of Person, or `system`. */
  readonly by: string;
  /** The version that the request got by it. What is done in one press has one version. */
  readonly version: number;
  readonly from: RequestStatus;
  /** The same as `from` when it moved nothing. */
  readonly to: RequestStatus;
  readonly act: RequestAct;
}

/** A question of FoU's that the municipality has yet to answer. It redirects reminders and stops nothing. */
export interface AskedQuestion {
  readonly question: string;
  readonly since: IsoInstant;
  /** Id of Person. */
  readonly askedBy: string;
}

/** Reminders rest until a day, which is the first that has them again. It stops nothing else. */
export interface Pause {
  readonly reason: string;
  readonly until: IsoDate;
}

/** What the other municipalities have said of taking part. Those not in `answers` have yet to answer. */
export interface JointInterest {
  readonly asked: readonly MunicipalityId[];
  readonly askedAt: IsoInstant;
  readonly answers: readonly {
    readonly municipalityId: MunicipalityId;
    readonly isInterested: boolean;
    readonly comment?: string;
    readonly at: IsoInstant;
    /** Id of Person. */
    readonly by: string;
  }[];
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
  /** Id of Person: somebody of the municipality who thought of it and is told how it goes. */
  readonly proposedBy?: string;
  readonly status: RequestStatus;
  /** In the order that things happened; only ever added to. */
  readonly history: readonly RequestStep[];
  /** Missing until staff have chosen. */
  readonly line?: Line;
  /** Ids of those of the staff who work with it. */
  readonly assignedTo: readonly string[];
  readonly waitingFor?: AskedQuestion;
  readonly paused?: Pause;
  readonly jointInterest?: JointInterest;
  readonly decision?: Decision;
  readonly agreement?: Agreement;
  readonly externalFunding?: ExternalFunding;
  /** Name of the researcher, or where they come from. */
  readonly researcher?: string;
  readonly deliverables: readonly Deliverable[];
  readonly closedAt?: IsoInstant;
  readonly closingNote?: string;
  readonly createdAt: IsoInstant;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId: string;
}

/** What moved it from one status to another. */
export const movesOf = ({ history }: Pick<Request, 'history'>): readonly RequestStep[] =>
  history.filter(({ from, to }) => from !== to);

/** Where the request stood when it had the version. */
export const statusAt = ({ history, status }: Request, version: number): RequestStatus =>
  history.findLast((step) => step.version <= version)?.to ?? status;

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

export const isOpen = ({ status }: Pick<Request, 'status'>): boolean => OPEN_STATUSES.includes(status);

/** When something was last done with it. */
export const lastStepAt = ({ history, createdAt }: Pick<Request, 'history' | 'createdAt'>): IsoInstant =>
  history.at(-1)?.at ?? createdAt;
