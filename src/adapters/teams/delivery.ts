import type { Message } from '../../conversation/reply.js';
import type { Shown } from '../../domain/live-card.js';
import type { Log, SendOutcome } from '../../usecases/ports.js';
import type { Connector } from './connector.js';
import { replyRequest, updateRequest } from './connector-request.js';
import { activitiesOf, cardActivity, type Replacement } from './outgoing.js';
import type { TeamsActivity } from './teams-activity.js';

/** Sends into one conversation. Nothing here rejects: the work is done, and what is lost is reported. */
export interface Delivery {
  /** Sends each message by itself, so that one that Teams refuses does not hold the others back. */
  send(messages: readonly Message[]): Promise<void>;
  /** Puts a card in the place of the pressed one, for everyone in the conversation; false when it cannot. */
  replacePressed(replacement: Replacement): Promise<boolean>;
}

interface DeliveryOptions {
  readonly connector: Pick<Connector, 'send'>;
  readonly log: Log;
  /** Named in the log. */
  readonly turn: string;
  /** Called once for a reply of which something was given up. Must not reject. */
  readonly onLost: (outcome: SendOutcome) => Promise<void>;
  /** Called with what a message shows from now on, undefined when that is nothing to keep up to date. Must not reject. */
  readonly onShown: (messageId: string, shown: Shown | undefined) => Promise<void>;
}

/** The outcome that is told when several messages of a reply are lost: what is certain and lasting first. */
const GRAVITY: Readonly<Record<SendOutcome['state'], number>> = {
  route_lost: 4,
  refused: 3,
  not_now: 2,
  unknown: 1,
  sent: 0,
};

const gravest = (outcomes: readonly SendOutcome[]): SendOutcome | undefined =>
  [...outcomes].sort((one, other) => GRAVITY[other.state] - GRAVITY[one.state])[0];

const fieldsOf = (outcome: SendOutcome): object => ({
  outcome: outcome.state,
  ...('reason' in outcome && { reason: outcome.reason }),
});

/** So old that it is shown anew as soon as it can be. */
const asOutdated = (shown: Shown): Shown => ({ ...shown, version: 0 });

/** Answers an activity. */
export const deliveryTo = (
  incoming: TeamsActivity,
  { connector, log, turn, onLost, onShown }: DeliveryOptions,
): Delivery => ({
  async send(messages) {
    const sendOne = async (message: Message): Promise<SendOutcome[]> => {
      const sent = activitiesOf(message).map((activity) => connector.send(replyRequest(incoming, activity)));
      const outcomes = await Promise.all(sent);
      const last = outcomes.at(-1);
      if (message.follows !== undefined && last?.state === 'sent' && last.receipt !== '') {
        await onShown(last.receipt, message.follows);
      }
      return outcomes;
    };
    // All stand in line at once, so that nothing else comes between them.
    const outcomes = (await Promise.all(messages.map(sendOne))).flat();
    const lost = outcomes.filter(({ state }) => state !== 'sent');
    for (const outcome of lost) log.error({ turn, ...fieldsOf(outcome) }, 'a reply could not be sent');
    const told = gravest(lost);
    if (told !== undefined) await onLost(told);
  },
  async replacePressed({ card, follows }) {
    const { replyToId } = incoming;
    if (replyToId === undefined) return false;
    // First, so that nothing is drawn over what somebody fills in there, and what happens meanwhile comes here too.
    await onShown(replyToId, follows && asOutdated(follows));
    const outcome = await connector.send(updateRequest(incoming, replyToId, cardActivity([card])));
    if (outcome.state === 'sent') {
      if (follows !== undefined) await onShown(replyToId, follows);
      return true;
    }
    log.warn({ turn, ...fieldsOf(outcome) }, 'a pressed card could not be replaced');
    return false;
  },
});
