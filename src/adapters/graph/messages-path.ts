import type { DigestChannel } from '../../domain/digest-channel.js';

/** Where Graph has a channel's messages. */
export const messagesPath = ({ teamGroupId = '', channelId }: DigestChannel): string =>
  `/teams/${encodeURIComponent(teamGroupId)}/channels/${encodeURIComponent(channelId)}/messages`;
