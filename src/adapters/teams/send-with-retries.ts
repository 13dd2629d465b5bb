import type { Log, SendOutcome } from '../../usecases/ports.js';
import type { BearerToken } from './bearer-token.js';
import type { ClosingTime } from './closing-time.js';
import type { ConnectorRequest } from './connector-request.js';
import { type Sleep, unlessAborted, withDeadline } from './deadline.js';
import { outcomeOf, type TryAgain } from './exchange-outcome.js';
import type { Exchange, HttpSend } from './keep-alive-http.js';
import { backoffMs, type RetryPolicy } from './retry-policy.js';

interface SendOptions {
  readonly http: HttpSend;
  /** Undefined in local mode, where nobody is asked who they are. */
  readonly token: BearerToken | undefined;
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

const isRefusedToken = (exchange: Exchange): boolean =>
  exchange.kind === 'answered' && exchange.status === 401;

/**
 * Sends one request and tries again what was certainly not taken or what Teams asks to be sent again. What may
 * have been taken is never sent again by itself. Never rejects.
 */
export const createSend = (options: SendOptions): ((request: ConnectorRequest) => Promise<SendOutcome>) => {
  const { http, token, closingTime, policy, sleep, random, now, log } = options;

  const exchangeOnce = async (
    { method, url, body }: ConnectorRequest,
    timeIsUp: AbortSignal,
  ): Promise<{ readonly exchange: Exchange; readonly shown: string | undefined }> => {
    let shown: string | undefined;
    try {
      shown = token && (await unlessAborted(token.current(), timeIsUp));
    } catch {
      // Logged where it was asked for.
      return { exchange: { kind: 'not_sent', reason: 'no token' }, shown };
    }
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...(shown !== undefined && { authorization: `Bearer ${shown}` }),
    };
    return { exchange: await http({ method, url, headers, body, timeIsUp }), shown };
  };

  const tryOnce = (request: ConnectorRequest): Promise<SendOutcome | TryAgain> =>
    withDeadline(
      { withinMs: policy.tryWithinMs, sleep, end: closingTime.isOver },
      async (timeIsUp): Promise<SendOutcome | TryAgain> => {
        const first = await exchangeOnce(request, timeIsUp);
        if (!isRefusedToken(first.exchange) || first.shown === undefined) {
          return outcomeOf(first.exchange, request, now());
        }
        token?.discard(first.shown);
        const second = await exchangeOnce(request, timeIsUp);
        return outcomeOf(second.exchange, request, now());
      },
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
