import { endNotice } from './end-notice.js';
import type { Ports } from './ports.js';

/**
 * Notices that a run which is gone was sending, or whose end could not be recorded, may have arrived: they are
 * never sent again by themselves. `busyWith`: the people that this run is sending to, whose notices are not touched.
 */
export const takeUpNotices = async (
  ports: Ports,
  busyWith: { has(personId: string): boolean },
): Promise<void> => {
  const sending = await ports.store.find('notices', { state: 'sending' });
  for (const notice of sending.filter(({ personId }) => !busyWith.has(personId))) {
    await endNotice(ports, notice, { state: 'unknown', reason: 'broke_off' });
  }
};
