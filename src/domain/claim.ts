import type { IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';
import type { Role } from './person.js';

export const CLAIM_STATES = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
/**
 * All but the first are ends; `withdrawn` when the person has claimed another municipality instead, or erased their
 * data, before the answer.
 */
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What someone may be let in as when they say that they represent a municipality. */
export const CLAIMABLE_ROLES = ['council_member', 'chief'] as const satisfies readonly Role[];
export type ClaimableRole = (typeof CLAIMABLE_ROLES)[number];

/** Somebody's word that they represent a municipality. It gives nothing until an FoU manager accepts it. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  /** Who claims: a Person without roles. */
  readonly personId: string;
  /** The same as `personId` while it waits. Unique: a person has one claim waiting at a time. */
  readonly waitingFor?: string;
  readonly municipalityId: MunicipalityId;
  readonly state: ClaimState;
  readonly claimedAt: IsoInstant;
  readonly answeredAt?: IsoInstant;
  /** Id of Person. */
  readonly answeredBy?: string;
  /** What they were let in as. */
  readonly role?: ClaimableRole;
  /** Why it was declined, as they are told. */
  readonly reason?: string;
}
