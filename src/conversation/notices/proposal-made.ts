import { cardOfProposal } from '../proposal-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** The card to answer it on; who comes late sees by whom it was answered, and who has it no more is not told. */
export const drawProposalMade: DrawNotice<'proposal_made'> = async (ports, { proposalId }, texts, reader) => {
  const proposal = await ports.store.get('proposals', proposalId);
  if (proposal === undefined || proposal.state === 'withdrawn') return undefined;
  if (!proposal.askedIds.includes(reader.id)) return undefined;
  return { cards: [await cardOfProposal(ports, texts, proposal)] };
};
