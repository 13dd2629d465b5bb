import { yearOf } from '../domain/calendar.js';
import { type ChosenChannel, type DigestChannel, type DigestRoute, routeTo } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { channelConversation } from './channel-conversation.js';
import { digestChannelOf } from './digest-channel-of.js';
import type { Ports } from './ports.js';

/** A channel as a card showed it. The id tells one that was removed from one set anew, which is version 1 again. */
export type SeenChannel = Pick<DigestChannel, 'id' | 'version'>;

export interface SetChannel {
  readonly channel: DigestChannel;
  /** What the municipality had; the same record as `channel` when nothing had to be changed. */
  readonly before: DigestChannel | undefined;
}

export type SetChannelRefusal =
  /** The account that posts the digests belongs to another tenant, and would not get in. */
  | { readonly kind: 'other_tenant' }
  /** Another municipality has the channel: digests are never mixed. */
  | { readonly kind: 'taken'; readonly municipalityId: MunicipalityId }
  /** Someone was first; `channel` is as it is now, undefined when it was removed. */
  | { readonly kind: 'changed'; readonly channel: DigestChannel | undefined };

const isSeen = (seen: SeenChannel | 'none', now: DigestChannel | undefined): boolean =>
  seen === 'none' ? now === undefined : seen.id === now?.id && seen.version === now.version;

/** A link that does not tell its tenant is taken at its word. */
const isElsewhere = ({ digestTenantId }: Ports, { tenantId }: ChosenChannel): boolean =>
  tenantId !== undefined && digestTenantId !== undefined && tenantId !== digestTenantId;

/** By which way the channel is reached; undefined when there is none. In another tenant only the bot may be. */
const routeOf = async (
  ports: Ports,
  { chosen, isWrittenThere }: Pick<SetInput, 'chosen' | 'isWrittenThere'>,
): Promise<DigestRoute | undefined> => {
  if (isWrittenThere) return routeTo(chosen, ports.digestTenantId);
  if (!isElsewhere(ports, chosen)) return 'graph';
  const conversation = await channelConversation(ports.store, chosen.channelId);
  return conversation?.tenantId === chosen.tenantId ? 'bot' : undefined;
};

const isAlready = (before: DigestChannel, chosen: ChosenChannel, route: DigestRoute): boolean =>
  before.channelId === chosen.channelId &&
  before.route === route &&
  before.lost === undefined &&
  (chosen.teamGroupId === undefined || before.teamGroupId === chosen.teamGroupId) &&
  (chosen.name === undefined || before.name === chosen.name);

interface SetInput {
  /** Id of Person. */
  readonly by: string;
  readonly municipalityId: MunicipalityId;
  readonly chosen: ChosenChannel;
  /** Written in the channel itself, so that the bot is there; else by its link. */
  readonly isWrittenThere?: true;
  /** What the person saw to have been set; left out by who was shown nothing. */
  readonly seen?: SeenChannel | 'none';
}

/**
 * Says in which channel a municipality's digest is posted, and so by which way. What is not told of the same channel,
 * its name or its team, stays as it was; setting the same again changes nothing, unless the way there was lost.
 */
export const setDigestChannel = async (
  ports: Ports,
  input: SetInput,
): Promise<Result<SetChannel, SetChannelRefusal>> => {
  const { by, municipalityId, chosen, seen } = input;
  const route = await routeOf(ports, input);
  if (route === undefined) return refused({ kind: 'other_tenant' });
  const before = await digestChannelOf(ports.store, municipalityId);
  if (before !== undefined && isAlready(before, chosen, route)) return ok({ channel: before, before });
  if (seen !== undefined && !isSeen(seen, before)) return refused({ kind: 'changed', channel: before });
  const [holder] = await ports.store.find('channels', { channelId: chosen.channelId });
  if (holder !== undefined && holder.municipalityId !== municipalityId) {
    return refused({ kind: 'taken', municipalityId: holder.municipalityId });
  }

  const setAt = ports.clock.now();
  const same = before?.channelId === chosen.channelId ? before : undefined;
  const { name = same?.name, teamGroupId = same?.teamGroupId } = chosen;
  const record = {
    id: before?.id ?? ports.ids.record(yearOf(setAt)),
    municipalityId,
    route,
    ...(teamGroupId !== undefined && { teamGroupId }),
    channelId: chosen.channelId,
    ...(name !== undefined && { name }),
    setBy: by,
    setAt,
  };
  const change = before === undefined ? insert('channels', record) : update('channels', before, record);
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'set-digest-channel', change, before),
  ]);
  // Someone was first, in this municipality or with this channel, and the next look tells which.
  return committed.ok ? ok({ channel: change.record, before }) : setDigestChannel(ports, input);
};
