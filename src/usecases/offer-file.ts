import { yearOf } from '../domain/calendar.js';
import { safeFileName } from '../domain/file-name.js';
import type { FileOffer } from '../domain/file-offer.js';
import { auditOf, insert } from './changes.js';
import type { MadeFile, OfferedFiles } from './file-ports.js';
import type { Ports } from './ports.js';

/** One request takes this much (60 MiB), and the bot sends a file in one. */
const MAX_BYTES = 60 * 1024 * 1024;

/** What offering and answering need; made before the other ports are. */
export type OfferPorts = Pick<Ports, 'store' | 'clock' | 'ids'> & { readonly offeredFiles: OfferedFiles };

/**
 * Keeps a file until the person has said where it may be put. The record is written before the content: whatever
 * a crash leaves, no content lies in the data folder without a record that says whose it is and when it goes.
 * A record without content is one that nobody has been shown.
 */
export const offerFile = async (
  ports: OfferPorts,
  personId: string,
  { name, content, forRoles }: MadeFile,
): Promise<FileOffer> => {
  const bytes = content.length;
  if (bytes === 0 || bytes >= MAX_BYTES) throw new Error(`a file of ${bytes} bytes cannot be offered`);
  const offeredAt = ports.clock.now();
  const offer = insert('offers', {
    id: ports.ids.record(yearOf(offeredAt)),
    personId,
    forRoles,
    name: safeFileName(name),
    bytes,
    state: 'offered',
    offeredAt,
  });
  const committed = await ports.store.commit([offer, auditOf(ports, personId, 'offer-file', offer)]);
  if (!committed.ok) throw new Error('an id of an offer was taken');
  await ports.offeredFiles.keep(offer.record.id, content);
  return offer.record;
};
