import type { ConversationReference } from '../domain/conversation-reference.js';
import type { QueuedNotice } from '../domain/notice.js';
import { endNotice } from './end-notice.js';
import { tryLater, waitForChat } from './keep-waiting.js';
import { loseRoute } from './lose-route.js';
import type { Ports, SendOutcome } from './ports.js';

/** Writes what the sending of a reserved notice came to; `random` (0..1) spreads the next tries. */
export const recordSend = async (
  ports: Ports,
  {
    reserved,
    conversation,
    outcome,
    random,
  }: {
    readonly reserved: QueuedNotice;
    readonly conversation: ConversationReference;
    readonly outcome: SendOutcome;
    readonly random: number;
  },
): Promise<void> => {
  switch (outcome.state) {
    case 'sent':
      return endNotice(ports, reserved, { state: 'sent', receipt: outcome.receipt });
    case 'not_now':
      return tryLater(ports, reserved, outcome, random);
    case 'refused':
      return endNotice(ports, reserved, { state: 'failed', reason: outcome.reason });
    case 'unknown':
      return endNotice(ports, reserved, { state: 'unknown', reason: outcome.reason });
    case 'route_lost':
      // In this order: a crash between the two lets it be tried once more, which loses the route then.
      await waitForChat(ports, reserved, outcome.reason);
      return loseRoute(ports, conversation, outcome.reason);
  }
};
