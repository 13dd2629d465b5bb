import type { TurnRefusal } from '../../usecases/operations-ports.js';
import type { Log } from '../../usecases/ports.js';

const A_MINUTE_MS = 60_000;

/** Logs the first of each reason at once, and then at most once a minute how many more there were. */
export const createRefusalLog = (log: Log): ((reason: TurnRefusal) => void) => {
  /** How many have come since the last line, of the reasons that had one in the last minute. */
  const counts = new Map<TurnRefusal, number>();

  const write = (reason: TurnRefusal, refused: number): void => {
    log.warn({ reason, refused }, 'more comes in than is taken');
    counts.set(reason, 0);
    setTimeout(() => {
      const more = counts.get(reason) ?? 0;
      if (more === 0) counts.delete(reason);
      else write(reason, more);
    }, A_MINUTE_MS).unref();
  };

  return (reason) => {
    const count = counts.get(reason);
    if (count === undefined) write(reason, 1);
    else counts.set(reason, count + 1);
  };
};
