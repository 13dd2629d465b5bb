/** Time that passes only when the test says so. */
export interface FakeTime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when the time has passed, or when the signal is aborted. */
  readonly sleep: (ms: number, wake: AbortSignal) => Promise<void>;
  /** How long everyone who slept wanted to, in order; without the deadlines. */
  readonly waits: readonly number[];
  /** How long those who sleep now wanted to. */
  sleeping(): readonly number[];
  /** Lets time pass and wakes those whose time has come. */
  pass(ms: number): Promise<void>;
}

interface Sleeper {
  readonly ms: number;
  readonly until: number;
  readonly wake: () => void;
}

/**
 * @param shortMs sleeps shorter than this take no real time: the clock jumps. Longer ones, such as deadlines, wait
 * for `pass`.
 */
export const fakeTime = (shortMs = 0, start = '2026-11-18T11:00:00.000Z'): FakeTime => {
  let now = Date.parse(start);
  const waits: number[] = [];
  const sleepers = new Set<Sleeper>();

  return {
    now: () => now,
    waits,
    sleeping: () => [...sleepers].map(({ ms }) => ms),
    sleep: (ms, signal) => {
      if (signal.aborted) return Promise.resolve();
      if (ms < shortMs) {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const sleeper: Sleeper = {
          ms,
          until: now + ms,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal.addEventListener('abort', sleeper.wake, { once: true });
      });
    },
    async pass(ms) {
      now += ms;
      for (const sleeper of sleepers) if (sleeper.until <= now) sleeper.wake();
      // Those who were woken act before the test goes on.
      await new Promise(setImmediate);
    },
  };
};
