import type { DigestChannel, DigestRoute } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { channelConversation } from './channel-conversation.js';
import { digestChannelOf } from './digest-channel-of.js';
import type { Ports } from './ports.js';
import type { SeenChannel } from './set-digest-channel.js';

type RouteRefusal =
  /** Someone was first; `channel` is as it is now, undefined when it was removed. */
  | { readonly kind: 'changed'; readonly channel: DigestChannel | undefined }
  /** The other way does not lead there, or does not any more. */
  | { readonly kind: 'no_way' };

/**
 * The other way to a channel, when it leads there: the service account needs the team's id and its own tenant, and the
 * bot must be in the channel.
 */
export const otherRouteTo = async (
  { store, digestTenantId }: Ports,
  { route, channelId, teamGroupId }: DigestChannel,
): Promise<DigestRoute | undefined> => {
  const conversation = await channelConversation(store, channelId);
  if (route === 'graph') return conversation === undefined ? undefined : 'bot';
  const isReached = digestTenantId !== undefined && teamGroupId !== undefined;
  return isReached && conversation?.tenantId === digestTenantId ? 'graph' : undefined;
};

/** Has a municipality's digest posted in the same channel by the other way. */
export const changeDigestRoute = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    readonly route: DigestRoute;
    /** What the person saw. */
    readonly seen: SeenChannel;
  },
): Promise<Result<DigestChannel, RouteRefusal>> => {
  const { by, municipalityId, route, seen } = input;
  const before = await digestChannelOf(ports.store, municipalityId);
  // As after a press that arrives twice.
  if (before?.id === seen.id && before.route === route) return ok(before);
  if (before === undefined || before.id !== seen.id || before.version !== seen.version) {
    return refused({ kind: 'changed', channel: before });
  }
  if ((await otherRouteTo(ports, before)) !== route) return refused({ kind: 'no_way' });
  const { lost: _lost, ...kept } = before;
  const change = update('channels', before, { ...kept, route, setBy: by, setAt: ports.clock.now() });
  const audit = auditOf(ports, by, 'change-digest-route', change, before);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(change.record) : changeDigestRoute(ports, input);
};
