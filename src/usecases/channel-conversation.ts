import type { ConversationReference } from '../domain/conversation-reference.js';
import type { Store } from './ports.js';

/** How the bot writes in a channel; undefined when it has not been heard from there, or is not in it any more. */
export const channelConversation = async (
  store: Pick<Store, 'find'>,
  channelId: string,
): Promise<ConversationReference | undefined> =>
  (await store.find('conversations', { conversationId: channelId, kind: 'channel' }))[0];
