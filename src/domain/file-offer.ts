import { addHours, type IsoInstant } from './calendar.js';
import type { Role } from './person.js';

export const FILE_OFFER_STATES = [
  'offered',
  'handing_over',
  'declined',
  'handed_over',
  'failed',
  'unknown',
  'expired',
] as const;
/**
 * `offered` waits for an answer, and `handing_over` is being put where the person has said. The rest are ends;
 * `unknown` may have arrived.
 */
export type FileOfferState = (typeof FILE_OFFER_STATES)[number];

/** A file that waits for a person to say where it may be put; its content lies beside the records. */
export interface FileOffer {
  readonly id: string;
  readonly version: number;
  /** The only one who may take it. Id of Person, or the identity of somebody who is not in the registry. */
  readonly personId: string;
  /** Who may have what is in it. One of these must still be the person's role when it is taken. */
  readonly forRoles: readonly Role[] | 'anyone';
  readonly name: string;
  readonly bytes: number;
  readonly state: FileOfferState;
  readonly offeredAt: IsoInstant;
  /** The run of the program that is handing it over, or did. */
  readonly reservedBy?: string;
  readonly endedAt?: IsoInstant;
}

/** How long an offer stands. */
export const OFFER_DAYS = 14;

export const isTooOld = ({ offeredAt }: Pick<FileOffer, 'offeredAt'>, now: IsoInstant): boolean =>
  now > addHours(offeredAt, OFFER_DAYS * 24);

/** Waits for an answer: nobody has given one, or the run of the program that acted on it is gone. */
export const isUnanswered = ({ state, reservedBy }: FileOffer, runId: string): boolean =>
  state === 'offered' || (state === 'handing_over' && reservedBy !== runId);
