import type { IsoInstant } from './calendar.js';

export const FILE_OFFER_STATES = ['offered', 'declined', 'handed_over', 'failed'] as const;
export type FileOfferState = (typeof FILE_OFFER_STATES)[number];

/** A file that waits for a person to say where it may be put; its content lies beside the records. */
export interface FileOffer {
  readonly id: string;
  readonly version: number;
  /** The only one who may take it. Id of Person. */
  readonly personId: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: FileOfferState;
  readonly offeredAt: IsoInstant;
  readonly endedAt?: IsoInstant;
}
