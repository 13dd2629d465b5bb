import type { DigestChannel } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import { digestChannelOf } from './digest-channel-of.js';
import type { Ports, Remove } from './ports.js';
import type { SeenChannel } from './set-digest-channel.js';

/** Someone was first; `channel` is as it is now. */
export interface RemoveChannelRefusal {
  readonly kind: 'changed';
  readonly channel: DigestChannel;
}

/**
 * Takes away the channel that a municipality's digest is posted in. Gives the channel that was removed;
 * undefined when there was none any more, as after a press that arrives twice.
 */
export const removeDigestChannel = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    /** What the person saw. */
    readonly seen: SeenChannel;
  },
): Promise<Result<DigestChannel | undefined, RemoveChannelRefusal>> => {
  const { by, municipalityId, seen } = input;
  const channel = await digestChannelOf(ports.store, municipalityId);
  if (channel === undefined) return ok(undefined);
  if (channel.id !== seen.id || channel.version !== seen.version)
    return refused({ kind: 'changed', channel });
  const change: Remove<'channels'> = {
    op: 'remove',
    collection: 'channels',
    id: channel.id,
    expectedVersion: channel.version,
  };
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'remove-digest-channel', change, channel),
  ]);
  // Someone was first, so that there is none now or the version is another one.
  return committed.ok ? ok(channel) : removeDigestChannel(ports, input);
};
