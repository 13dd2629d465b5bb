import jwt from 'jsonwebtoken';
import type { Log } from '../../usecases/ports.js';
import { type Sleep, sharedWhilePending, unlessAborted, withDeadline } from './deadline.js';

/** Fetching one may take this long; MSAL itself waits for as long as the connection stays open. */
const FETCH_WITHIN_MS = 10_000;
/** How long a token counts that does not say when it lapses; the Bot Connector says so with 401 if it is less. */
const UNREADABLE_LASTS_MS = 5 * 60_000;
/** Shares of its life after which a token is renewed in the background, and is used no more. */
const RENEW_AFTER = 0.8;
const USED_UNTIL = 0.98;
/** How long a renewal that failed is left alone while the old token counts: every message would try it anew. */
const RENEW_AGAIN_AFTER_MS = 60_000;

/** The token that the bot shows the Bot Connector. */
export interface BearerToken {
  /** One fetch however many wait. Renewed before it lapses, while the old one is still used. @throws when none can be had */
  current(): Promise<string>;
  /** Throws away a token that was refused, unless a newer one has come meanwhile. */
  discard(token: string): void;
}

interface BearerTokenOptions {
  readonly fetchToken: () => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly log: Log;
}

interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly endsAt: number;
}

const lifeOf = (token: string, now: number): number => {
  const claims = jwt.decode(token);
  return typeof claims === 'object' && claims?.exp !== undefined
    ? claims.exp * 1000 - now
    : UNREADABLE_LASTS_MS;
};

export const createBearerToken = ({ fetchToken, now, sleep, log }: BearerTokenOptions): BearerToken => {
  let held: Held | undefined;

  const fetchOnce = sharedWhilePending(async () => {
    try {
      const token = await withDeadline({ withinMs: FETCH_WITHIN_MS, sleep }, (timeIsUp) =>
        unlessAborted(fetchToken(), timeIsUp),
      );
      const lasts = lifeOf(token, now());
      held = { token, renewAt: now() + lasts * RENEW_AFTER, endsAt: now() + lasts * USED_UNTIL };
      return token;
    } catch (error) {
      log.error({ err: error }, 'no token for the Bot Connector could be had');
      if (held !== undefined) held = { ...held, renewAt: now() + RENEW_AGAIN_AFTER_MS };
      throw error;
    }
  });

  return {
    async current() {
      if (held === undefined || now() >= held.endsAt) return fetchOnce();
      // Logged already, and the old token counts until it lapses.
      if (now() >= held.renewAt) fetchOnce().catch(() => {});
      return held.token;
    },
    discard(token) {
      if (held?.token === token) held = undefined;
    },
  };
};
