import type { DigestChannel } from '../../domain/digest-channel.js';
import { linkToMessage, readMessageLink } from '../../domain/message-link.js';

const webUrlIn = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'webUrl' in message && typeof message.webUrl === 'string'
    ? message.webUrl
    : '';

/**
 * Where a channel's message opens in Teams: where Graph says, when that is a message in Teams, else where its ids
 * lead. Undefined when neither leads anywhere.
 */
export const linkTo = (
  { teamGroupId, channelId }: DigestChannel,
  messageId: string,
  message: unknown,
): string | undefined =>
  readMessageLink(webUrlIn(message)) ?? linkToMessage({ channelId, messageId, teamGroupId });
