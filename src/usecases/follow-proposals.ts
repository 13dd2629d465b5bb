import type { MunicipalityId } from '../domain/municipality.js';
import type { Proposal } from '../domain/proposal.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports } from './ports.js';
import { waitingProposals, whoAnswers } from './proposals.js';
import { noticesTo } from './queue-notices.js';

const ACTION = 'follow-proposals';

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

const handedOver = (ports: Ports, before: Proposal, askedIds: readonly string[]): Change[] => {
  const change = update('proposals', before, { ...before, askedIds });
  const { id: proposalId, version } = change.record;
  const told = askedIds.filter((id) => !before.askedIds.includes(id));
  return [
    change,
    auditOf(ports, 'system', ACTION, change, before),
    ...noticesTo(ports, told, { kind: 'proposal_made', proposalId, version }),
  ];
};

/**
 * Lets a municipality's waiting proposals follow its council seat: whoever is on it, or the FoU managers while it is
 * empty, have them to answer, and those who did not have them are told. Does nothing when there is nothing to do.
 */
export const followProposals = async (ports: Ports, municipalityId: MunicipalityId): Promise<void> => {
  const waiting = (await waitingProposals(ports)).filter((each) => each.municipalityId === municipalityId);
  if (waiting.length === 0) return;
  const askedIds = await whoAnswers(ports, municipalityId);
  const changes = waiting
    .filter((proposal) => !isSame(proposal.askedIds, askedIds))
    .flatMap((proposal) => handedOver(ports, proposal, askedIds));
  // Refused when somebody was quicker with one of them; the next look takes the rest.
  if (changes.length > 0) await ports.store.commit(changes);
};
