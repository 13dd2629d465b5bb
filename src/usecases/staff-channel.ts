import type { ConversationReference } from '../domain/conversation-reference.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports } from './ports.js';

const channelsTakingRequests = async ({ store }: Ports): Promise<readonly ConversationReference[]> =>
  (await store.find('conversations', { kind: 'channel' })).filter(
    ({ takesRequests }) => takesRequests !== undefined,
  );

/** The channel that new requests are posted in; none while it takes no messages, so that no request is lost in it. */
export const staffChannelOf = async (ports: Ports): Promise<ConversationReference | undefined> =>
  (await channelsTakingRequests(ports)).find(({ lost }) => lost === undefined);

const changesOf = (
  ports: Ports,
  by: string,
  before: ConversationReference,
  after: ConversationReference,
): Change[] => {
  const change = update('conversations', before, after);
  return [change, auditOf(ports, by, 'set-staff-channel', change, before)];
};

/**
 * Has new requests posted in a channel instead of in each of the staff's chats, and in no other; in none with
 * `undefined`. A channel is known when something has come from it: false when it is not.
 */
export const setStaffChannel = async (
  ports: Ports,
  { by, channelId }: { readonly by: string; readonly channelId: string | undefined },
): Promise<boolean> => {
  const [channel] =
    channelId === undefined
      ? []
      : await ports.store.find('conversations', { conversationId: channelId, kind: 'channel' });
  if (channelId !== undefined && channel === undefined) return false;
  const others = (await channelsTakingRequests(ports)).filter(({ id }) => id !== channel?.id);
  const ended = others.flatMap((other) => {
    const { takesRequests: _ended, ...rest } = other;
    return changesOf(ports, by, other, rest);
  });
  const takesRequests = { since: ports.clock.now(), setBy: by };
  const begun =
    channel === undefined || channel.takesRequests !== undefined
      ? []
      : changesOf(ports, by, channel, { ...channel, takesRequests });
  const changes = [...ended, ...begun];
  if (changes.length === 0 || (await ports.store.commit(changes)).ok) return true;
  return setStaffChannel(ports, { by, channelId });
};
