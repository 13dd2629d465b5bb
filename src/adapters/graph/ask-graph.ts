import { retryAfterMs } from '../../domain/retry-after.js';
import type { Clock } from '../../usecases/ports.js';
import { callGraph, type Fetch, type GraphAnswer, type GraphCall } from './graph-call.js';
import type { NoToken, Permission, TokenSource } from './graph-token.js';

/** How a request ended after what may be tried again was tried again. */
export type GraphResult =
  | GraphAnswer
  /** Not asked, for want of a token. */
  | { readonly kind: 'no_token'; readonly token: NoToken };

export interface AskGraphOptions {
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly fetch: Fetch;
  /** Waits that many milliseconds; rejects when the signal is aborted before. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
  /** Aborted when the program is to stop: then nothing is waited for, and nothing asked again. */
  readonly stopping?: AbortSignal | undefined;
  /** A new signal that ends one request when it has taken too long. */
  readonly deadline: () => AbortSignal;
}

export type AskGraph = (permission: Permission, call: GraphCall) => Promise<GraphResult>;

const MOST_TRIES = 4;
const FIRST_WAIT_MS = 1_000;
/** What asks for more is over for now, and is tried again later: somebody may be waiting for how eight digests went. */
const LONGEST_WAIT_MS = 10_000;

/** How long to wait before the same is asked again; undefined when it must not be. */
const waitBefore = (answer: GraphAnswer, tries: number, { clock }: AskGraphOptions): number | undefined => {
  const isThrottled = answer.kind === 'answered' && answer.status === 429;
  if (!isThrottled && answer.kind !== 'unsent') return undefined;
  if (tries >= MOST_TRIES) return undefined;
  const now = Date.parse(clock.now());
  const asked = answer.kind === 'answered' ? retryAfterMs(answer.headers.get('retry-after'), now) : undefined;
  const ms = asked ?? FIRST_WAIT_MS * 2 ** (tries - 1);
  return ms > LONGEST_WAIT_MS ? undefined : ms;
};

/** Whether the whole wait was waited out; false when the program is to stop. */
const waitedOut = async (ms: number, { sleep, stopping }: AskGraphOptions): Promise<boolean> => {
  try {
    await sleep(ms, stopping);
  } catch (error) {
    if (!stopping?.aborted) throw error;
  }
  return !stopping?.aborted;
};

/**
 * Asks Graph, and asks again only where that can never do a thing twice: after 429, after a connection that never
 * stood, and once with a fresh token after 401.
 */
export const askGraphWith =
  (options: AskGraphOptions): AskGraph =>
  async (permission, call) => {
    let rejected: string | undefined;
    for (let tries = 1; ; ) {
      const held = await options.token(permission, rejected);
      if (held.state !== 'ready') return { kind: 'no_token', token: held };
      const { fetch, deadline } = options;
      const answer = await callGraph(call, { fetch, token: held.token, signal: deadline() });
      if (answer.kind === 'answered' && answer.status === 401 && rejected === undefined) {
        rejected = held.token;
        continue;
      }
      const waitMs = waitBefore(answer, tries, options);
      // Cut short, the answer stands: killed in the middle of the wait, it would look as if it might have come out.
      if (waitMs === undefined || !(await waitedOut(waitMs, options))) return answer;
      tries += 1;
    }
  };
