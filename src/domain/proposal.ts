import type { IsoDate, IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';
import { councilMemberOf, managersOf, type Person } from './person.js';
import type { RequestDetails } from './request.js';

export const PROPOSAL_STATES = ['waiting', 'passed_on', 'declined', 'withdrawn'] as const;
/** All but the first are ends; `withdrawn` when who proposed it has taken it back, or erased their data. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Longest reason for declining one, in characters. */
export const MAX_DECLINE_REASON = 500;

/** A request that somebody of a municipality thinks it should make: its council member passes it on or declines. */
export interface Proposal extends RequestDetails {
  readonly id: string;
  readonly version: number;
  /** Id of Person. */
  readonly proposedBy: string;
  /** Ids of Person: who has it to answer, or had it. */
  readonly askedIds: readonly string[];
  readonly state: ProposalState;
  readonly proposedAt: IsoInstant;
  readonly answeredAt?: IsoInstant;
  /** Id of Person. */
  readonly answeredBy?: string;
  /** Why it was declined, as who proposed it is told. */
  readonly reason?: string;
  /** The request that it became. */
  readonly requestId?: string;
  /** Minted when the form was drawn, and the request's when it is passed on. Unique. */
  readonly submissionId: string;
}

/** Who answers a municipality's proposals today: its council member, or while the seat is empty the FoU managers. */
export const answerersOf = (
  people: readonly Person[],
  municipality: MunicipalityId,
  today: IsoDate,
): readonly Person[] => {
  const member = councilMemberOf(people, municipality, today);
  return member === undefined ? managersOf(people, today) : [member];
};

/** What was filled in, as the request gets it when it is passed on. */
export const detailsOf = ({
  id: _id,
  version: _version,
  proposedBy: _proposedBy,
  askedIds: _askedIds,
  state: _state,
  proposedAt: _proposedAt,
  answeredAt: _answeredAt,
  answeredBy: _answeredBy,
  reason: _reason,
  requestId: _requestId,
  submissionId: _submissionId,
  ...details
}: Proposal): RequestDetails => details;
