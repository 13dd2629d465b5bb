import { yearOf } from '../domain/calendar.js';
import type { LinkedChannel } from '../domain/channel-link.js';
import type { DigestChannel } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
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
const isElsewhere = ({ digestTenantId }: Ports, { tenantId }: LinkedChannel): boolean =>
  tenantId !== undefined && digestTenantId !== undefined && tenantId !== digestTenantId;

const isAlready = (before: DigestChannel, linked: LinkedChannel): boolean =>
  before.channelId === linked.channelId &&
  before.teamGroupId === linked.teamGroupId &&
  (linked.name === undefined || before.name === linked.name);

/**
 * Says in which channel a municipality's digest is posted. A link without the channel's name leaves the name
 * of the same channel as it was, and setting the same again changes nothing.
 */
export const setDigestChannel = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    readonly linked: LinkedChannel;
    /** What the person saw to have been set; left out by who was shown nothing. */
    readonly seen?: SeenChannel | 'none';
  },
): Promise<Result<SetChannel, SetChannelRefusal>> => {
  const { by, municipalityId, linked, seen } = input;
  if (isElsewhere(ports, linked)) return refused({ kind: 'other_tenant' });
  const before = await digestChannelOf(ports.store, municipalityId);
  if (before !== undefined && isAlready(before, linked)) return ok({ channel: before, before });
  if (seen !== undefined && !isSeen(seen, before)) return refused({ kind: 'changed', channel: before });
  const [holder] = await ports.store.find('channels', { channelId: linked.channelId });
  if (holder !== undefined && holder.municipalityId !== municipalityId) {
    return refused({ kind: 'taken', municipalityId: holder.municipalityId });
  }

  const setAt = ports.clock.now();
  const name = linked.name ?? (before?.channelId === linked.channelId ? before.name : undefined);
  const record = {
    id: before?.id ?? ports.ids.record(yearOf(setAt)),
    municipalityId,
    route: 'graph' as const,
    teamGroupId: linked.teamGroupId,
    channelId: linked.channelId,
    ...(name === undefined ? {} : { name }),
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
