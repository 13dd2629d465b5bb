import { retryAfterMs } from '../../domain/retry-after.js';
import type { ClosingTime } from './closing-time.js';
import { type Sleep, withDeadline } from './deadline.js';
import type { ConnectorCall } from './exchange-with-token.js';
import type { Exchange } from './keep-alive-http.js';
import { backoffMs, type RetryPolicy } from './retry-policy.js';

/** Somebody waits for the answer, so it is short: a press is answered after 8 s at the latest. */
const POLICY: RetryPolicy = {
  tryWithinMs: 3_000,
  mostTries: 3,
  giveUpAfterMs: 5_000,
  firstWaitMs: 300,
  longestWaitMs: 1_000,
};

interface AskOptions {
  readonly exchange: (call: ConnectorCall, timeIsUp: AbortSignal) => Promise<Exchange>;
  readonly closingTime: ClosingTime;
  readonly sleep: Sleep;
  /** 0..1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Reads at an address. Several questions share the time of one round, so that the one who waits waits no longer. */
export type AskConnector = (url: URL) => Promise<Exchange>;

export const isAnswered = (exchange: Exchange, ...statuses: readonly number[]): boolean =>
  exchange.kind === 'answered' && statuses.includes(exchange.status);

/** For the log: how an answer that was no answer ended. */
export const reasonOf = (exchange: Exchange): string =>
  exchange.kind === 'answered' ? `HTTP ${exchange.status}` : exchange.reason;

/** Asking again does no harm, so whatever may pass is asked again. */
const mayPass = (exchange: Exchange): boolean =>
  exchange.kind !== 'answered' || exchange.status >= 500 || [412, 429].includes(exchange.status);

/** Begins a round of questions to the Bot Connector, with short retries. They never reject. */
export const createAsk = (options: AskOptions): (() => AskConnector) => {
  const { exchange, closingTime, sleep, random, now } = options;
  return () => {
    const giveUpAt = now() + POLICY.giveUpAfterMs;
    return async (url) => {
      for (let tries = 1; ; tries += 1) {
        const answer = await withDeadline(
          { withinMs: POLICY.tryWithinMs, sleep, end: closingTime.isOver },
          (timeIsUp) => exchange({ method: 'GET', url }, timeIsUp),
        );
        if (!mayPass(answer) || tries >= POLICY.mostTries) return answer;
        const asked = answer.kind === 'answered' ? retryAfterMs(answer.retryAfter, now()) : undefined;
        const again = now() + (asked ?? 0) + backoffMs(POLICY, tries, random);
        if (again > giveUpAt || !(await closingTime.waitUntil(again))) return answer;
      }
    };
  };
};
