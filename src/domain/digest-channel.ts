import type { IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

export const DIGEST_ROUTES = ['graph', 'bot'] as const;
/** `graph`: as the service account; `bot`: by a message of the bot's own, where Graph cannot reach (design section 9). */
export type DigestRoute = (typeof DIGEST_ROUTES)[number];

export const ROUTE_TROUBLES = ['forbidden', 'channel_gone'] as const;
export type RouteTrouble = (typeof ROUTE_TROUBLES)[number];

/** The Teams channel that a municipality's digest is posted in. */
export interface DigestChannel {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly municipalityId: MunicipalityId;
  readonly route: DigestRoute;
  /** The team's id in Entra, a GUID; the bot's own way does without it. */
  readonly teamGroupId?: string;
  /** `19:…@thread.tacv2` or `19:…@thread.skype`. Unique: two municipalities never share a channel. */
  readonly channelId: string;
  /** The channel's name as its link said, for people to know it by. */
  readonly name?: string;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
  /** The latest post was refused for good; the next that arrives takes it away. */
  readonly lost?: { readonly at: IsoInstant; readonly reason: RouteTrouble };
}
