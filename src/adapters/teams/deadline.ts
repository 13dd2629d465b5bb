import { setTimeout as after } from 'node:timers/promises';

/** Resolves after the given time, or at once when the signal is aborted. Never rejects. */
export type Sleep = (ms: number, wake: AbortSignal) => Promise<void>;

export const sleep: Sleep = (ms, wake) =>
  // The only error is that of being woken.
  after(ms, undefined, { signal: wake }).catch(() => {});

interface Deadline {
  readonly withinMs: number;
  readonly sleep: Sleep;
  /** Ends the time early. */
  readonly end?: AbortSignal;
}

/** Runs work with a signal that is aborted when the time is up; what the work makes of it is its own matter. */
export const withDeadline = async <T>(
  { withinMs, sleep, end }: Deadline,
  work: (timeIsUp: AbortSignal) => Promise<T>,
): Promise<T> => {
  const deadline = new AbortController();
  const done = new AbortController();
  const endNow = (): void => deadline.abort();
  end?.addEventListener('abort', endNow);
  if (end?.aborted) endNow();
  const watch = async (): Promise<void> => {
    await sleep(withinMs, done.signal);
    // Aborted after the work, it would cut a connection that serves the next one already.
    if (!done.signal.aborted) endNow();
  };
  void watch();
  try {
    return await work(deadline.signal);
  } finally {
    done.abort();
    end?.removeEventListener('abort', endNow);
  }
};

/** Waits no longer than the signal allows; what it waited for goes on. */
export const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('no answer in time'));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/** One run however many wait for it. A call after it has ended, well or not, starts the next. */
export const sharedWhilePending = <T>(run: () => Promise<T>): (() => Promise<T>) => {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= run().finally(() => {
      pending = undefined;
    });
    return pending;
  };
};
