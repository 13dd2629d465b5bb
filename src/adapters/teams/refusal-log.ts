import type { Log } from '../../usecases/ports.js';
import { createSeldom } from '../../usecases/seldom.js';

/** Why something from Teams was not taken though its sender may write. */
export type RefusedReason = 'user_limit' | 'tenant_limit' | 'queue_full';

/** Logs the first of each reason at once, and then at most once a minute how many more there were. */
export const createRefusalLog = (log: Log): ((reason: RefusedReason) => void) => {
  const seldom = createSeldom(1);
  return (reason) =>
    seldom(reason, (refused) => log.warn({ reason, refused }, 'more comes in than is taken'));
};
