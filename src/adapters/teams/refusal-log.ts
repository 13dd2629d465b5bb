import type { TurnRefusal } from '../../usecases/operations-ports.js';
import type { Log } from '../../usecases/ports.js';
import { createSeldom } from '../../usecases/seldom.js';

/** Logs the first of each reason at once, and then at most once a minute how many more there were. */
export const createRefusalLog = (log: Log): ((reason: TurnRefusal) => void) => {
  const seldom = createSeldom(1);
  return (reason) =>
    seldom(reason, (refused) => log.warn({ reason, refused }, 'more comes in than is taken'));
};
