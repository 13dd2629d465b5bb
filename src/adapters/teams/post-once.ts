import type { DeliveryOutcome } from '../../usecases/ports.js';
import type { ClosingTime } from './closing-time.js';
import type { ConnectorRequest } from './connector-request.js';
import { type Sleep, withDeadline } from './deadline.js';
import { receiptIn } from './exchange-outcome.js';
import type { ConnectorCall } from './exchange-with-token.js';
import type { Exchange } from './keep-alive-http.js';

interface PostOptions {
  readonly exchange: (call: ConnectorCall, timeIsUp: AbortSignal) => Promise<Exchange>;
  readonly closingTime: ClosingTime;
  readonly sleep: Sleep;
  /** The wait for a token included. */
  readonly withinMs: number;
}

const failed = (reason: string): DeliveryOutcome => ({ state: 'failed', reason });
const passing = (reason: string): DeliveryOutcome => ({ state: 'failed', reason, isPassing: true });
const unknown = (reason: string): DeliveryOutcome => ({ state: 'unknown', reason });

/** Statuses that say for certain that nothing was posted. */
const REFUSALS: Readonly<Record<number, DeliveryOutcome>> = {
  // Two tokens were refused.
  401: passing('bot_sign_in'),
  403: failed('bot_forbidden'),
  404: failed('bot_gone'),
  412: passing('http_412'),
  413: failed('too_large'),
  429: passing('throttled'),
};
const REQUEST_TIMEOUT = 408;

const ofStatus = (status: number, body: unknown): DeliveryOutcome => {
  if (status >= 200 && status < 300) {
    const receipt = receiptIn(body);
    return receipt === '' ? unknown('no_id') : { state: 'sent', receipt };
  }
  const isRefused = status >= 300 && status < 500 && status !== REQUEST_TIMEOUT;
  return REFUSALS[status] ?? (isRefused ? failed(`http_${status}`) : unknown(`http_${status}`));
};

const outcomeOfPost = (exchange: Exchange): DeliveryOutcome => {
  switch (exchange.kind) {
    case 'answered':
      return { ...ofStatus(exchange.status, exchange.body), status: exchange.status };
    case 'not_sent':
      return passing(exchange.reason === 'no token' ? 'bot_sign_in' : 'unreachable');
    case 'cut':
      return unknown(exchange.reason === 'no answer in time' ? 'timeout' : 'cut');
  }
};

/**
 * Sends one request and never again by itself: Teams' advice to send again after 502, 503 and 504 posts twice what
 * was taken (design section 9). Only an id proves a post, and only a refusal or a connection that never stood proves
 * that there is none. Never rejects.
 */
export const createPostOnce =
  ({ exchange, closingTime, sleep, withinMs }: PostOptions) =>
  async (request: ConnectorRequest): Promise<DeliveryOutcome> => {
    if (closingTime.isOver.aborted) return passing('stopping');
    return withDeadline({ withinMs, sleep, end: closingTime.isOver }, async (timeIsUp) =>
      outcomeOfPost(await exchange(request, timeIsUp)),
    );
  };
