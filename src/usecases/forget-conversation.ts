import { auditOf } from './changes.js';
import type { Ports, Remove } from './ports.js';

/** Removes a conversation that the bot was taken out of, so that nothing is sent there. `by`: who did it. */
export const forgetConversation = async (
  ports: Ports,
  conversationId: string,
  by = 'system',
): Promise<void> => {
  const [reference] = await ports.store.find('conversations', { conversationId });
  if (reference === undefined) return;
  const { id, version } = reference;
  const removal: Remove<'conversations'> = {
    op: 'remove',
    collection: 'conversations',
    id,
    expectedVersion: version,
  };
  const committed = await ports.store.commit([removal, auditOf(ports, by, 'forget-conversation', removal)]);
  if (!committed.ok) await forgetConversation(ports, conversationId, by);
};
