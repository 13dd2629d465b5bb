import { setTimeout as after } from 'node:timers/promises';
import type { Sleep } from './deadline.js';

const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

/** Keeps no program alive that has nothing else to do, such as one whose start was refused. */
const rest: Sleep = (ms, wake) =>
  // The only error is that of being woken.
  after(ms, undefined, { signal: wake, ref: false }).catch(() => {});

interface WarmingOptions {
  /** True when it came about. Never rejects. */
  readonly warmUp: () => Promise<boolean>;
  readonly stopping: AbortSignal;
  readonly sleep?: Sleep;
}

/** Warms up again and again, at longer and longer intervals, until it has come about or the program stops. */
export const keepWarming = ({
  warmUp,
  stopping,
  sleep = rest,
}: WarmingOptions): { readonly isWarm: () => boolean } => {
  let isWarm = false;
  const warm = async (): Promise<void> => {
    for (let restMs = FIRST_REST_MS; !stopping.aborted; restMs = Math.min(restMs * 2, LONGEST_REST_MS)) {
      isWarm = await warmUp();
      if (isWarm) return;
      await sleep(restMs, stopping);
    }
  };
  void warm();
  return { isWarm: () => isWarm };
};
