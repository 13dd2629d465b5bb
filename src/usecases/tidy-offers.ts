import { isTooOld, isUnanswered } from '../domain/file-offer.js';
import { contentsOf, discardContent, endOffer } from './end-offer.js';
import type { Ports } from './ports.js';

export interface TidiedOffers {
  /** Offers that nobody answered in time; their contents are gone. */
  readonly expired: number;
  /** Other contents that nobody waits for any more. */
  readonly removed: number;
}

/**
 * Ends offers older than 14 days, and removes every content whose offer has ended, or has no record because an
 * older copy of the records was put back. The records stay. Does nothing where files are not offered.
 */
export const tidyOffers = async (ports: Ports): Promise<TidiedOffers> => {
  if (ports.offeredFiles === undefined) return { expired: 0, removed: 0 };
  const now = ports.clock.now();
  let expired = 0;
  for (const offer of await ports.store.find('offers')) {
    if (!isUnanswered(offer, ports.runId) || !isTooOld(offer, now)) continue;
    if (await endOffer(ports, offer, 'expired', 'system')) expired += 1;
  }
  let removed = 0;
  for (const id of await contentsOf(ports).kept()) {
    // The record stands before the content, so what has none, or an ended one, is waited for by nobody.
    const offer = await ports.store.get('offers', id);
    if (offer !== undefined && offer.endedAt === undefined) continue;
    if (await discardContent(ports, id)) removed += 1;
  }
  return { expired, removed };
};
