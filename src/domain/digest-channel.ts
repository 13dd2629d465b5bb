import type { IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

/** The Teams channel that a municipality's digest is posted in. */
export interface DigestChannel {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly municipalityId: MunicipalityId;
  /** The team's id in Entra, a GUID. */
  readonly teamGroupId: string;
  /** `19:…@thread.tacv2` or `19:…@thread.skype`. Unique: two municipalities never share a channel. */
  readonly channelId: string;
  /** The channel's name as its link said, for people to know it by. */
  readonly name?: string;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
}
