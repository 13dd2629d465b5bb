import type { ConversationReference, LostReason } from '../domain/conversation-reference.js';
import { auditOf, update } from './changes.js';
import { personOfIdentity } from './people-in-chat.js';
import type { Ports } from './ports.js';
import { troubleNotices } from './troubles.js';

/**
 * Sends nothing more to a conversation that answered 403 or 404 until it is heard from again, and tells those
 * who should know, at most once a day. One that is lost already, or forgotten meanwhile, is left as it is.
 */
export const loseRoute = async (
  ports: Ports,
  { conversationId }: Pick<ConversationReference, 'conversationId'>,
  reason: LostReason,
): Promise<void> => {
  const [reference] = await ports.store.find('conversations', { conversationId });
  if (reference === undefined || reference.lost !== undefined) return;
  const { kind, identity } = reference;
  const person = identity === undefined ? undefined : await personOfIdentity(ports, identity);
  const change = update('conversations', reference, {
    ...reference,
    lost: { at: ports.clock.now(), reason },
  });
  const told = await troubleNotices(ports, {
    kind: 'route_lost',
    conversationKind: kind,
    reason,
    ...(person !== undefined && { personId: person.id }),
  });
  const audit = auditOf(ports, 'system', 'lose-route', change, reference);
  const committed = await ports.store.commit([change, audit, ...told]);
  if (!committed.ok) return loseRoute(ports, reference, reason);
  ports.log.warn({ conversation: reference.id, kind, reason }, 'a conversation takes no more messages');
};
