import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { Person } from '../domain/person.js';
import { detailsOf, type Proposal } from '../domain/proposal.js';
import type { Request } from '../domain/request.js';
import { ok, type Result, refused } from '../domain/result.js';
import { type Asker, type FileRefusal, fileRequest } from './file-request.js';
import type { Ports } from './ports.js';
import { endOf } from './proposals.js';

export type AnswerProposalRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'identity_number' }
  | { readonly kind: 'reason_missing' }
  /** It has its answer already, or who proposed it has taken it back; the proposal as it is now. */
  | { readonly kind: 'proposal_ended'; readonly proposal: Proposal };

/**
 * Makes the proposal the municipality's request, as it was written; who proposed it is told its number. A press that
 * arrives twice gives the same request.
 */
export const passOnProposal = async (
  ports: Ports,
  asker: Asker,
  proposalId: string,
): Promise<Result<Request, FileRefusal | { readonly kind: 'not_found' }>> => {
  const proposal = await ports.store.get('proposals', proposalId);
  if (proposal === undefined) return refused({ kind: 'not_found' });
  const { submissionId, municipalityId } = proposal;
  const details = detailsOf(proposal);
  return fileRequest(ports, { asker, submissionId, chosenMunicipality: municipalityId, details });
};

/** Says no to a proposal. Who proposed it is told, and why. A press that arrives twice gives it as declined. */
export const declineProposal = async (
  ports: Ports,
  by: Person,
  proposalId: string,
  reason: string,
): Promise<Result<Proposal, AnswerProposalRefusal>> => {
  const before = await ports.store.get('proposals', proposalId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (before.state !== 'waiting') {
    const isSamePress =
      before.state === 'declined' && before.answeredBy === by.id && before.reason === reason;
    return isSamePress ? ok(before) : refused({ kind: 'proposal_ended', proposal: before });
  }
  if (reason === '') return refused({ kind: 'reason_missing' });
  if (holdsIdentityNumber(reason)) return refused({ kind: 'identity_number' });
  const { ended, changes } = endOf(
    ports,
    { by: by.id, action: 'decline-proposal', told: [before.proposedBy] },
    before,
    { state: 'declined', reason },
  );
  const committed = await ports.store.commit(changes);
  // Someone was first, so that the next look tells who.
  return committed.ok ? ok(ended.record) : declineProposal(ports, by, proposalId, reason);
};

/** Takes one's own proposal back before it has its answer; those who had it to answer are told. */
export const withdrawProposal = async (
  ports: Ports,
  person: Person | undefined,
  proposalId: string,
): Promise<Result<Proposal, AnswerProposalRefusal>> => {
  const before = await ports.store.get('proposals', proposalId);
  if (before === undefined || before.proposedBy !== person?.id) return refused({ kind: 'not_found' });
  if (before.state === 'withdrawn') return ok(before);
  if (before.state !== 'waiting') return refused({ kind: 'proposal_ended', proposal: before });
  const { ended, changes } = endOf(
    ports,
    { by: person.id, action: 'withdraw-proposal', told: before.askedIds },
    before,
    { state: 'withdrawn' },
  );
  const committed = await ports.store.commit(changes);
  return committed.ok ? ok(ended.record) : withdrawProposal(ports, person, proposalId);
};
