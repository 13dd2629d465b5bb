import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { inUse } from './start-refused.js';

/** How often a waiting start looks again, in milliseconds. */
const POLL_MS = 200;

export interface LockOptions {
  /** How long to wait for another process to let go, in milliseconds. */
  readonly waitMs: number;
  /** A holder that has given no sign for this long is dead, in milliseconds; at least 2000. */
  readonly staleMs: number;
  /** Called once when another process has the folder and this one begins to wait. */
  readonly onWait: () => void;
  /** Called when another process has taken the folder, such as after this one was suspended. */
  readonly onLost: (reason: Error) => void;
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED';

/**
 * Makes this the folder's one writer and returns what lets it go again.
 * The sign of life is the lock's time of change, not a process id: after `kill -9` the next process may
 * well have the same id (1, in a container). The lock lies in the folder, so that containers that share
 * the folder share the lock.
 * @throws StartRefused `in_use`
 */
export const takeLock = async (folder: string, options: LockOptions): Promise<() => Promise<void>> => {
  for (let leftMs = options.waitMs; ; leftMs -= POLL_MS) {
    try {
      return await lockfile.lock(folder, {
        lockfilePath: join(folder, 'writer.lock'),
        stale: options.staleMs,
        onCompromised: options.onLost,
      });
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (leftMs <= 0) throw inUse(folder);
      if (leftMs === options.waitMs) options.onWait();
      await wait(POLL_MS);
    }
  }
};
