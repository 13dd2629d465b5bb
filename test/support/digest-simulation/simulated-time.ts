import type { Clock } from '../../../src/usecases/ports.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Time that goes from one thing that is to happen to the next, and takes no real time in between. */
export interface SimulatedTime extends Clock {
  /** Milliseconds since 1970. */
  ms(): number;
  /** Has something happen then, or at once when that has passed. */
  at(ms: number, happens: () => void): void;
  after(ms: number): Promise<void>;
  /** Work outside of this time, such as on a disk: what happens next waits until it is done. */
  real<T>(work: Promise<T>): Promise<T>;
  /** Lets everything happen that is to happen until then. */
  runUntil(ms: number): Promise<void>;
}

interface Coming {
  readonly ms: number;
  readonly happens: () => void;
}

export const simulatedTime = (start: number): SimulatedTime => {
  let now = start;
  let written = { ms: Number.NaN, instant: '' };
  let realWork = 0;
  /** The next one last. */
  const coming: Coming[] = [];

  const at = (ms: number, happens: () => void): void => {
    const due = Math.max(ms, now);
    let index = coming.length;
    // Of two at the same time, the one that was asked for first is first.
    while (index > 0 && (coming[index - 1]?.ms ?? 0) <= due) index -= 1;
    coming.splice(index, 0, { ms: due, happens });
  };

  const settle = async (): Promise<void> => {
    do {
      await new Promise(setImmediate);
    } while (realWork > 0);
  };

  return {
    now: () => {
      if (written.ms !== now) written = { ms: now, instant: new Date(now).toISOString() };
      return written.instant;
    },
    ms: () => now,
    at,
    after: (ms) => new Promise((resolve) => at(now + ms, resolve)),
    real: async (work) => {
      realWork += 1;
      try {
        return await work;
      } finally {
        realWork -= 1;
      }
    },
    async runUntil(ms) {
      await settle();
      for (let next = coming.at(-1); next !== undefined && next.ms <= ms; next = coming.at(-1)) {
        coming.pop();
        now = next.ms;
        next.happens();
        await settle();
      }
      now = Math.max(now, ms);
    },
  };
};
