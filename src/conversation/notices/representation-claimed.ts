import { claimCard } from '../claim-decision.js';
import type { DrawNotice } from './draw-notice.js';

/** The card to answer it on; who comes late sees by whom it was answered. */
export const drawRepresentationClaimed: DrawNotice<'representation_claimed'> = async (
  ports,
  { claimId },
  texts,
) => {
  const claim = await ports.store.get('claims', claimId);
  if (claim === undefined || claim.state === 'withdrawn') return undefined;
  const card = await claimCard(ports, texts, claim);
  return card && { cards: [card] };
};
