import type { QueuedNotice } from '../domain/notice.js';
import { update } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Takes a waiting notice for this run, durably and before anything is sent; undefined when it is no longer as
 * it was read. `updates` is the message that it changes, if any.
 */
export const reserveNotice = async (
  ports: Ports,
  waiting: QueuedNotice,
  updates?: string,
): Promise<QueuedNotice | undefined> => {
  const { reason: _reason, ...notice } = waiting;
  const change = update('notices', waiting, {
    ...notice,
    state: 'sending',
    attempts: waiting.attempts + 1,
    reservedBy: ports.runId,
    ...(updates !== undefined && { updates }),
  });
  const reserved = await ports.store.commit([change]);
  return reserved.ok ? change.record : undefined;
};
