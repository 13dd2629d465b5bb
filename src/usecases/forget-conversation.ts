import type { ConversationReference } from '../domain/conversation-reference.js';
import { auditOf } from './changes.js';
import type { Change, Ports, Remove } from './ports.js';

const removalOf = ({ id, version }: ConversationReference): Remove<'conversations'> => ({
  op: 'remove',
  collection: 'conversations',
  id,
  expectedVersion: version,
});

const forgetAll = async (ports: Ports, where: Partial<ConversationReference>, by: string): Promise<void> => {
  const references = await ports.store.find('conversations', where);
  if (references.length === 0) return;
  const changes = references
    .map(removalOf)
    .flatMap((removal): Change[] => [removal, auditOf(ports, by, 'forget-conversation', removal)]);
  const committed = await ports.store.commit(changes);
  // One of them changed meanwhile, or somebody else has forgotten it.
  if (!committed.ok) await forgetAll(ports, where, by);
};

/** Removes a conversation that the bot was taken out of, so that nothing is sent there. `by`: who did it. */
export const forgetConversation = (ports: Ports, conversationId: string, by = 'system'): Promise<void> =>
  forgetAll(ports, { conversationId }, by);

/** Removes all channels of a team that the bot was taken out of. `teamId` is Teams' own. */
export const forgetTeam = (ports: Ports, teamId: string): Promise<void> =>
  forgetAll(ports, { teamId }, 'system');
