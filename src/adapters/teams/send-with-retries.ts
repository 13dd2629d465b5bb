import type { Log, SendOutcome } from '../../usecases/ports.js';
import type { ClosingTime } from './closing-time.js';
import type { ConnectorRequest } from './connector-request.js';
import { type Sleep, withDeadline } from './deadline.js';
import { outcomeOf, type TryAgain } from './exchange-outcome.js';
import type { ConnectorCall } from './exchange-with-token.js';
import type { Exchange } from './keep-alive-http.js';
import { backoffMs, type RetryPolicy } from './retry-policy.js';

interface SendOptions {
  readonly exchange: (call: ConnectorCall, timeIsUp: AbortSignal) => Promise<Exchange>;
  readonly closingTime: ClosingTime;
  readonly policy: RetryPolicy;
  readonly sleep: Sleep;
  /** 0..1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

const STOPPING: SendOutcome = { state: 'not_now', reason: 'the bot is stopping' };

/**
 * Sends one request and tries again what was certainly not taken or what Teams asks to be sent again. What may
 * have been taken is never sent again by itself. Never rejects.
 */
export const createSend = (options: SendOptions): ((request: ConnectorRequest) => Promise<SendOutcome>) => {
  const { exchange, closingTime, policy, sleep, random, now, log } = options;

  const tryOnce = (request: ConnectorRequest): Promise<SendOutcome | TryAgain> =>
    withDeadline({ withinMs: policy.tryWithinMs, sleep, end: closingTime.isOver }, async (timeIsUp) =>
      outcomeOf(await exchange(request, timeIsUp), request, now()),
    );

  return async (request) => {
    const giveUpAt = now() + policy.giveUpAfterMs;
    for (let tries = 1; ; tries += 1) {
      if (closingTime.isOver.aborted) return STOPPING;
      const outcome = await tryOnce(request);
      if (outcome.state !== 'again') return outcome;
      const { reason, afterMs } = outcome;
      const again = now() + (afterMs ?? 0) + backoffMs(policy, tries, random);
      const isLast = tries >= policy.mostTries || again > giveUpAt;
      if (isLast || !(await closingTime.waitUntil(again))) {
        return { state: 'not_now', reason, ...(afterMs !== undefined && { afterMs }) };
      }
      log.info({ reason, tries }, 'a message to Teams is sent again');
    }
  };
};
