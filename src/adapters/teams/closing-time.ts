import { setMaxListeners } from 'node:events';
import type { Sleep } from './deadline.js';

/** Until when the connector sends. Before a stop there is no end to it. */
export interface ClosingTime {
  /** Aborted when the time is up. */
  readonly isOver: AbortSignal;
  /** Begins the stop: all must be sent within the given time. Resolves when it is over. */
  end(withinMs: number): Promise<void>;
  /** Waits until an instant (ms since 1970); false, and at once, when that comes after the end. */
  waitUntil(instant: number): Promise<boolean>;
}

interface ClosingTimeOptions {
  readonly now: () => number;
  readonly sleep: Sleep;
}

export const createClosingTime = ({ now, sleep }: ClosingTimeOptions): ClosingTime => {
  const over = new AbortController();
  const ending = new AbortController();
  // Every message under way listens; Node warns of more than ten.
  setMaxListeners(0, over.signal, ending.signal);
  let endsAt = Number.POSITIVE_INFINITY;

  return {
    isOver: over.signal,
    async end(withinMs) {
      endsAt = Math.min(endsAt, now() + withinMs);
      ending.abort();
      await sleep(withinMs, over.signal);
      over.abort();
    },
    async waitUntil(instant) {
      // A stop wakes those who wait, to see whether it is still worth it.
      await sleep(instant - now(), ending.signal);
      if (!ending.signal.aborted) return true;
      if (instant >= endsAt) return false;
      await sleep(instant - now(), over.signal);
      return !over.signal.aborted;
    },
  };
};
