import type { Log } from './ports.js';

/** What the bot must have to take messages, by the name that the log has for it. */
export type Needs = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/**
 * Says whether the bot has all that it needs to take messages. What it lacks is told in the log, once for each change.
 * Never rejects when no need does.
 */
export const createReadiness = (needs: Needs, log: Log): (() => Promise<boolean>) => {
  let told = '';
  return async () => {
    const looked = await Promise.all(
      Object.entries(needs).map(async ([name, isMet]) => ((await isMet()) ? [] : [name])),
    );
    const lacks = looked.flat();
    const now = lacks.join();
    if (now !== told) {
      told = now;
      if (lacks.length > 0) log.warn({ lacks }, 'the bot is not ready to take messages');
      else log.info({}, 'the bot is ready to take messages again');
    }
    return lacks.length === 0;
  };
};
