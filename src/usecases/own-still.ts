import type { QueuedNotice } from '../domain/notice.js';
import type { Ports } from './ports.js';

/**
 * A notice as it is now, when a refused commit has left it to whoever read it: it stands as it was read, and only
 * what went with it was in the way, or it is being sent still by the same try, and only what it says of somebody who
 * has erased their data is another. Undefined when it is gone or somebody has taken it over.
 */
export const ownStill = async ({ store }: Ports, read: QueuedNotice): Promise<QueuedNotice | undefined> => {
  const now = await store.get('notices', read.id);
  if (now?.version === read.version) return now;
  const isSameTry =
    now?.state === 'sending' &&
    read.state === 'sending' &&
    now.reservedBy === read.reservedBy &&
    now.attempts === read.attempts;
  return isSameTry ? now : undefined;
};
