import { z } from 'zod';
import { retryAfterMs } from '../../domain/retry-after.js';
import type { SendOutcome } from '../../usecases/ports.js';
import type { ConnectorRequest } from './connector-request.js';
import type { Exchange } from './keep-alive-http.js';

/** Not taken as far as is known, and worth another try. */
export interface TryAgain {
  readonly state: 'again';
  readonly reason: string;
  /** What Retry-After asked for. */
  readonly afterMs?: number;
}

/**
 * Teams' documents ask for a retry on these and on nothing else. 500 is left out there: it says that something
 * broke and not where, so the message may stand in the conversation.
 */
const TRANSIENT: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

const TAKEN = z.object({ id: z.string().catch(''), activityId: z.string().optional().catch(undefined) });
const PROBLEM = z.object({ error: z.object({ code: z.string() }) });

/** The message's id, empty when there is none; a new post's answer has the thread's id beside it. */
export const receiptIn = (body: unknown): string => {
  const taken = TAKEN.safeParse(body);
  return taken.success ? (taken.data.activityId ?? taken.data.id) : '';
};

/** The message that is answered or changed is gone, which says nothing about the conversation. */
const isAboutMessage = (body: unknown): boolean => {
  const problem = PROBLEM.safeParse(body);
  return problem.success && problem.data.error.code === 'ActivityNotFoundInConversation';
};

const lostBy = (status: number, about: ConnectorRequest['about'], body: unknown): SendOutcome | undefined => {
  if (about === 'message') return undefined;
  if (status === 403) return { state: 'route_lost', reason: 'blocked' };
  if (status !== 404 || about === 'thread' || isAboutMessage(body)) return undefined;
  return { state: 'route_lost', reason: 'gone' };
};

/**
 * What an exchange with the Bot Connector means for the message. Cut off without an answer and 500 are `unknown`:
 * the message may have arrived. Other answers than 2xx, 5xx and the ones named are about the message itself.
 */
export const outcomeOf = (
  exchange: Exchange,
  { about }: Pick<ConnectorRequest, 'about'>,
  now: number,
): SendOutcome | TryAgain => {
  if (exchange.kind === 'not_sent') return { state: 'again', reason: exchange.reason };
  if (exchange.kind === 'cut') return { state: 'unknown', reason: exchange.reason };
  const { status, body } = exchange;
  const reason = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { state: 'sent', receipt: receiptIn(body) };
  if (TRANSIENT.has(status)) {
    const afterMs = retryAfterMs(exchange.retryAfter, now);
    return { state: 'again', reason, ...(afterMs !== undefined && { afterMs }) };
  }
  if (status >= 500) return { state: 'unknown', reason };
  // Two tokens were refused: the bot's own trouble, and the message is as good as before.
  if (status === 401) return { state: 'not_now', reason };
  return lostBy(status, about, body) ?? { state: 'refused', reason };
};
