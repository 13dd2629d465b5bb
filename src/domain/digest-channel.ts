import type { IsoInstant } from './calendar.js';
import type { DeliveryOutcome } from './delivery-outcome.js';
import type { MunicipalityId } from './municipality.js';

export const DIGEST_ROUTES = ['graph', 'bot'] as const;
/**
 * `graph`: as the service account; `bot`: by a message of the bot's own, where Graph cannot reach (design section 9).
 */
export type DigestRoute = (typeof DIGEST_ROUTES)[number];

export const ROUTE_TROUBLES = ['forbidden', 'channel_gone'] as const;
export type RouteTrouble = (typeof ROUTE_TROUBLES)[number];

/** What a refusal says about the way, by the code of either route. */
const TROUBLES: Readonly<Record<string, RouteTrouble>> = {
  forbidden: 'forbidden',
  channel_gone: 'channel_gone',
  bot_forbidden: 'forbidden',
  bot_gone: 'channel_gone',
};

/** How the way to a channel is lost when a post ended so; undefined when that says nothing of the way. */
export const troubleIn = (outcome: DeliveryOutcome): RouteTrouble | undefined =>
  outcome.state === 'failed' ? TROUBLES[outcome.reason] : undefined;

/** A channel that somebody has chosen: by its link, or by writing in it. */
export interface ChosenChannel {
  /** `19:…@thread.tacv2` or `19:…@thread.skype`. */
  readonly channelId: string;
  /** The team's id in Entra, a GUID in lower case; needed to post there as the service account. */
  readonly teamGroupId?: string;
  /** What it is called; somebody's words. */
  readonly name?: string;
  /** The tenant that the team lies in, a GUID in lower case. */
  readonly tenantId?: string;
}

/**
 * By which way a channel gets its digests that somebody wrote in: as the service account where that can get in, which
 * is in its own tenant, and else by the bot, which is there already.
 */
export const routeTo = (
  { teamGroupId, tenantId }: ChosenChannel,
  digestTenantId: string | undefined,
): DigestRoute =>
  teamGroupId !== undefined && digestTenantId !== undefined && tenantId === digestTenantId ? 'graph' : 'bot';

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
  /** The channel's name as its link or Teams said, for people to know it by. */
  readonly name?: string;
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
  /** The latest post was refused for good; the next that arrives takes it away. */
  readonly lost?: { readonly at: IsoInstant; readonly reason: RouteTrouble };
}
