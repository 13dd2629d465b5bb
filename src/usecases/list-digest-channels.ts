import type { DigestChannel, RouteTrouble } from '../domain/digest-channel.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { Ports } from './ports.js';

export interface MunicipalityChannel {
  readonly municipalityId: MunicipalityId;
  readonly channel: DigestChannel | undefined;
  /** Why nothing arrives there, as far as anything has told. */
  readonly trouble?: RouteTrouble;
}

/** All eight municipalities in owner order, each with its channel if it has one. */
export const listDigestChannels = async ({ store }: Ports): Promise<readonly MunicipalityChannel[]> => {
  const channels = await store.find('channels');
  const written = await store.find('conversations', { kind: 'channel' });
  const isReached = ({ route, channelId }: DigestChannel): boolean =>
    route === 'graph' || written.some(({ conversationId }) => conversationId === channelId);
  return MUNICIPALITY_IDS.map((id) => {
    const channel = channels.find(({ municipalityId }) => municipalityId === id);
    // The bot forgets a channel that it is taken out of, and knows so before anything is posted.
    const isLeft = channel !== undefined && !isReached(channel);
    const trouble = channel?.lost?.reason ?? (isLeft ? 'channel_gone' : undefined);
    return { municipalityId: id, channel, ...(trouble && { trouble }) };
  });
};
