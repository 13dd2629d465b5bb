import { addresseeId } from '../domain/addressee.js';
import { endNotice } from './end-notice.js';
import { tryAtOnce } from './keep-waiting.js';
import type { Ports } from './ports.js';

/**
 * Notices that a run which is gone was sending, or whose end could not be recorded, may have arrived: they are
 * never sent again by themselves, but for those that only changed a card, which comes to the same twice. `busyWith`:
 * the addressees that this run is sending to, whose notices are not touched.
 */
export const takeUpNotices = async (
  ports: Ports,
  busyWith: { has(addressee: string): boolean },
): Promise<void> => {
  const sending = await ports.store.find('notices', { state: 'sending' });
  for (const notice of sending.filter((one) => !busyWith.has(addresseeId(one)))) {
    if (notice.updates === undefined)
      await endNotice(ports, notice, { state: 'unknown', reason: 'broke_off' });
    else await tryAtOnce(ports, notice, 'broke_off');
  }
};
