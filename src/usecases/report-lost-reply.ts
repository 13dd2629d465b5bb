import type { ConversationKind } from '../domain/conversation-reference.js';
import { loseRoute } from './lose-route.js';
import { personOfIdentity } from './people-in-chat.js';
import type { Ports, SendOutcome } from './ports.js';
import { troubleNotices } from './troubles.js';

/** A reply that was given up, and how its last try ended. */
export interface LostReply {
  readonly conversationId: string;
  readonly conversationKind: ConversationKind;
  /** Of whom it was for, when that is known. */
  readonly identity?: string;
  readonly outcome: SendOutcome;
}

/** Tells the staff, once a day and person, that a reply did not arrive; 403 and 404 also lose the route. */
export const reportLostReply = async (ports: Ports, lost: LostReply): Promise<void> => {
  const { conversationKind, identity, outcome } = lost;
  if (outcome.state === 'sent') return;
  const person = identity === undefined ? undefined : await personOfIdentity(ports, identity);
  const told = await troubleNotices(ports, {
    kind: 'send_failed',
    conversationKind,
    isCertain: outcome.state !== 'unknown',
    ...(person !== undefined && { personId: person.id }),
  });
  if (told.length > 0 && !(await ports.store.commit(told)).ok) return reportLostReply(ports, lost);
  if (outcome.state === 'route_lost') await loseRoute(ports, lost, outcome.reason);
};
