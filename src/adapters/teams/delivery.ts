import { setTimeout as after } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { RenderedCard } from '../../cards/define-card.js';
import type { Message } from '../../conversation/reply.js';
import type { Log } from '../../usecases/ports.js';
import { activitiesOf, cardActivity } from './outgoing.js';

/** Sends into one conversation. Nothing here rejects: the work is done, and a lost reply is only logged. */
export interface Delivery {
  /** Sends each message by itself, so that one that Teams refuses does not hold the others back. */
  send(messages: readonly Message[]): Promise<void>;
  /** Puts a card in the place of the pressed one, for everyone in the conversation; false when it cannot. */
  replacePressed(card: RenderedCard): Promise<boolean>;
}

const statusOf = (error: unknown): unknown =>
  error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;

/** The client itself waits for as long as the connection stays open. */
const withDeadline = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  const timer = new AbortController();
  const late = after(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error('the Bot Connector did not answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
};

interface DeliveryOptions {
  /** The id of the message whose button was pressed. */
  readonly pressed: string | undefined;
  readonly log: Log;
  /** Named in the log. */
  readonly turn: string;
  readonly sendWithinMs: number;
}

/** Sends by the turn's own connection to the Bot Connector. */
export const deliveryIn = (
  context: TurnContext,
  { pressed, log, turn, sendWithinMs }: DeliveryOptions,
): Delivery => ({
  async send(messages) {
    for (const activity of messages.flatMap(activitiesOf)) {
      try {
        await withDeadline(context.sendActivity(activity), sendWithinMs);
      } catch (error) {
        log.error({ turn, status: statusOf(error), err: error }, 'a reply could not be sent');
      }
    }
  },
  async replacePressed(card) {
    if (pressed === undefined) return false;
    try {
      await withDeadline(context.updateActivity({ ...cardActivity([card]), id: pressed }), sendWithinMs);
      return true;
    } catch (error) {
      log.warn({ turn, status: statusOf(error), err: error }, 'a pressed card could not be replaced');
      return false;
    }
  },
});
