import { type Sleep, sleep as sleepFor } from './deadline.js';

const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

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
  sleep = sleepFor,
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
