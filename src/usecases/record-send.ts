import type { ConversationReference } from '../domain/conversation-reference.js';
import type { LiveCard } from '../domain/live-card.js';
import type { QueuedNotice } from '../domain/notice.js';
import { endNotice } from './end-notice.js';
import { tryAtOnce, tryLater, waitForChat } from './keep-waiting.js';
import { type Following, forgotten, liveCardOf, remembered, updated } from './live-cards.js';
import { loseRoute } from './lose-route.js';
import type { Change, Ports, SendOutcome } from './ports.js';

interface Sending {
  readonly reserved: QueuedNotice;
  readonly conversation: ConversationReference;
  readonly following?: Following;
}

interface Sent extends Sending {
  readonly outcome: SendOutcome;
  /** 0..1, spreads the next tries. */
  readonly random: number;
}

/** The card that the notice changed, unless another has taken its place meanwhile. */
const changedCard = async (ports: Ports, { reserved, following }: Sending): Promise<LiveCard | undefined> => {
  const card = following && (await liveCardOf(ports, reserved, following.shown.subject));
  return card?.messageId === reserved.updates ? card : undefined;
};

/** What a message that has arrived shows from now on, for the commit that says that it has. */
const shownNow = async (ports: Ports, sending: Sending, messageId: string): Promise<readonly Change[]> => {
  const { reserved, conversation, following } = sending;
  if (following === undefined) return [];
  const { shown, isLast } = following;
  if (reserved.updates !== undefined) {
    const card = await changedCard(ports, sending);
    if (card === undefined) return [];
    return isLast ? [forgotten(card)] : [updated(card, shown)];
  }
  if (isLast || messageId === '') return [];
  const { personId, conversationId: to } = reserved;
  const whose = personId === undefined ? { conversationId: to } : { personId };
  return remembered(ports, { to: whose, chatId: conversation.conversationId, messageId, shown });
};

/**
 * What the update of a card came to. It may be done again, so nobody needs to be asked whether it arrived; a message
 * that is gone is forgotten, and the notice looks anew, which tells whether the whole conversation is.
 */
const recordUpdate = async (ports: Ports, { outcome, random, ...sending }: Sent): Promise<void> => {
  const { reserved } = sending;
  switch (outcome.state) {
    case 'sent':
      return endNotice(
        ports,
        reserved,
        { state: 'sent', receipt: reserved.updates ?? '' },
        { along: () => shownNow(ports, sending, '') },
      );
    case 'not_now':
    case 'unknown':
      return tryLater(ports, reserved, outcome, random);
    case 'refused':
    case 'route_lost': {
      const card = await changedCard(ports, sending);
      return tryAtOnce(ports, reserved, 'card_gone', card === undefined ? [] : [forgotten(card)]);
    }
  }
};

const recordMessage = async (ports: Ports, { outcome, random, ...sending }: Sent): Promise<void> => {
  const { reserved, conversation } = sending;
  switch (outcome.state) {
    case 'sent': {
      const { receipt } = outcome;
      return endNotice(
        ports,
        reserved,
        { state: 'sent', receipt },
        { along: () => shownNow(ports, sending, receipt) },
      );
    }
    case 'not_now':
      return tryLater(ports, reserved, outcome, random);
    case 'refused':
      return endNotice(ports, reserved, { state: 'failed', reason: outcome.reason });
    case 'unknown':
      return endNotice(ports, reserved, { state: 'unknown', reason: outcome.reason });
    case 'route_lost':
      // In this order: a crash between the two lets it be tried once more, which loses the route then.
      if (reserved.personId === undefined) await tryAtOnce(ports, reserved, outcome.reason);
      else await waitForChat(ports, reserved, outcome.reason);
      return loseRoute(ports, conversation, outcome.reason);
  }
};

/** Writes what the sending of a reserved notice came to. */
export const recordSend = (ports: Ports, sent: Sent): Promise<void> =>
  sent.reserved.updates === undefined ? recordMessage(ports, sent) : recordUpdate(ports, sent);
