import type { Files } from '../../usecases/file-ports.js';
import { type OfferPorts, offerFile } from '../../usecases/offer-file.js';

/** Hands files over in Teams, where the person is asked first whether it may be put in their OneDrive. */
export const consentFiles = (ports: OfferPorts): Files => ({
  handOver: async (personId, file) => ({ kind: 'offered', offer: await offerFile(ports, personId, file) }),
});
