import { endNotice } from './end-notice.js';
import type { Ports } from './ports.js';

/** Notices that a run which is gone was sending may have arrived: they are never sent again by themselves. */
export const takeUpNotices = async (ports: Ports): Promise<void> => {
  const sending = await ports.store.find('notices', { state: 'sending' });
  for (const notice of sending.filter(({ reservedBy }) => reservedBy !== ports.runId)) {
    await endNotice(ports, notice, { state: 'unknown', reason: 'broke_off' });
  }
};
