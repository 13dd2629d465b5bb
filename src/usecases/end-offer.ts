import type { FileOffer, FileOfferState } from '../domain/file-offer.js';
import { auditOf, update } from './changes.js';
import type { OfferedFiles } from './file-ports.js';
import type { Ports } from './ports.js';

export type OfferEnd = Exclude<FileOfferState, 'offered' | 'handing_over'>;

/** How the audit names each end. */
const ACTIONS: Readonly<Record<OfferEnd, string>> = {
  declined: 'decline-file',
  handed_over: 'take-file',
  failed: 'fail-file',
  unknown: 'lose-track-of-file',
  expired: 'expire-file',
};

/** The contents of offered files; every offer that can be found was made where they are kept. */
export const contentsOf = ({ offeredFiles }: Pick<Ports, 'offeredFiles'>): OfferedFiles => {
  if (offeredFiles === undefined) throw new Error('files are not offered here');
  return offeredFiles;
};

/** Throws away what an ended offer kept. What cannot be removed now is removed by the nightly tidying. */
export const discardContent = async (ports: Ports, offerId: string): Promise<boolean> => {
  try {
    await contentsOf(ports).discard(offerId);
    return true;
  } catch (error) {
    ports.log.warn({ offer: offerId, err: error }, 'the content of an ended offer could not be removed');
    return false;
  }
};

/**
 * Ends an offer and throws its content away; false when someone changed the offer first. The record goes first:
 * an offer never stands open without its content because of a crash.
 */
export const endOffer = async (
  ports: Ports,
  offer: FileOffer,
  state: OfferEnd,
  by: string = offer.personId,
): Promise<boolean> => {
  const change = update('offers', offer, { ...offer, state, endedAt: ports.clock.now() });
  const committed = await ports.store.commit([change, auditOf(ports, by, ACTIONS[state], change, offer)]);
  if (committed.ok) await discardContent(ports, offer.id);
  return committed.ok;
};
