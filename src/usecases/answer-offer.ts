import { type FileOffer, type FileOfferState, isTooOld, isUnanswered } from '../domain/file-offer.js';
import { isSharePointUrl } from '../domain/sharepoint-url.js';
import { auditOf, update } from './changes.js';
import { contentsOf, endOffer, type OfferEnd } from './end-offer.js';
import type { UploadOutcome } from './file-ports.js';
import type { Ports } from './ports.js';

/** How an answer to an offer ended. */
export type AnsweredOffer =
  | { readonly kind: OfferEnd }
  /** The address is none of OneDrive's; the offer stands. */
  | { readonly kind: 'strange_place' }
  /** The person has erased their data meanwhile. */
  | { readonly kind: 'gone' }
  /** There is an answer already, or the same press came twice. */
  | { readonly kind: 'answered_before'; readonly state: Exclude<FileOfferState, 'offered'> };

const answeredBefore = async (ports: Ports, { id }: FileOffer): Promise<AnsweredOffer> => {
  const now = await ports.store.get('offers', id);
  if (now === undefined) return { kind: 'gone' };
  if (now.state === 'offered') throw new Error('an offer changed and has no answer');
  return { kind: 'answered_before', state: now.state };
};

const ended = async (ports: Ports, offer: FileOffer, state: OfferEnd): Promise<AnsweredOffer> =>
  (await endOffer(ports, offer, state)) ? { kind: state } : answeredBefore(ports, offer);

/** Throws the file away, because its person does not want it. */
export const declineOffer = async (ports: Ports, offer: FileOffer): Promise<AnsweredOffer> =>
  isUnanswered(offer, ports.runId) ? ended(ports, offer, 'declined') : answeredBefore(ports, offer);

const END_AFTER: Readonly<Record<UploadOutcome['state'], OfferEnd>> = {
  uploaded: 'handed_over',
  failed: 'failed',
  unknown: 'unknown',
};

/**
 * Puts an offered file where its person has said. That is reserved durably before a byte is sent, so a press
 * that arrives twice sends it once; what another run of the program had begun may be done again.
 */
export const takeOffer = async (
  ports: Ports,
  offer: FileOffer,
  uploadUrl: string,
): Promise<AnsweredOffer> => {
  if (!isUnanswered(offer, ports.runId)) return answeredBefore(ports, offer);
  if (isTooOld(offer, ports.clock.now())) return ended(ports, offer, 'expired');
  if (!isSharePointUrl(uploadUrl)) return { kind: 'strange_place' };

  const contents = contentsOf(ports);
  const content = await contents.read(offer.id);
  if (content?.length !== offer.bytes) return ended(ports, offer, 'failed');

  const reservation = update('offers', offer, {
    ...offer,
    state: 'handing_over',
    reservedBy: ports.runId,
  });
  const reserved = await ports.store.commit([
    reservation,
    auditOf(ports, offer.personId, 'reserve-file', reservation, offer),
  ]);
  if (!reserved.ok) return answeredBefore(ports, offer);

  const outcome = await contents.upload(uploadUrl, content);
  if (outcome.state !== 'uploaded') {
    ports.log.warn({ offer: offer.id, ...outcome }, 'an offered file may not have arrived');
  }
  return ended(ports, reservation.record, END_AFTER[outcome.state]);
};
