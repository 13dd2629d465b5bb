import type { Claim } from '../domain/claim.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

export interface ClaimAnswer {
  /** Id of Person: an FoU manager. */
  readonly by: string;
  readonly claimId: string;
  /** The version that the manager saw. */
  readonly expectedVersion: number;
}

export type AnswerRefusal =
  /** The claim is not there any more. */
  | { readonly kind: 'no_claim' }
  /** It has its answer already, or who claimed has taken it back; the claim as it is now. */
  | { readonly kind: 'answered'; readonly claim: Claim };

/** The claim as long as it waits as the manager saw it. */
export const claimToAnswer = async (
  { store }: Ports,
  { claimId, expectedVersion }: ClaimAnswer,
): Promise<Result<Claim, AnswerRefusal>> => {
  const claim = await store.get('claims', claimId);
  if (claim === undefined) return refused({ kind: 'no_claim' });
  const isAsSeen = claim.state === 'waiting' && claim.version === expectedVersion;
  return isAsSeen ? ok(claim) : refused({ kind: 'answered', claim });
};

/** The claim with its answer, its audit row, and a notice to who claimed: for one commit. */
export const answerChanges = (
  ports: Ports,
  { by, claimId }: ClaimAnswer,
  action: string,
  before: Claim,
  answer: Pick<Claim, 'state' | 'role' | 'reason'>,
): { readonly answered: Put<'claims'>; readonly changes: readonly Change[] } => {
  const { waitingFor: _waitingFor, ...rest } = before;
  const answered = update('claims', before, {
    ...rest,
    ...answer,
    answeredBy: by,
    answeredAt: ports.clock.now(),
  });
  return {
    answered,
    changes: [
      answered,
      auditOf(ports, by, action, answered, before),
      ...noticesTo(ports, [before.personId], { kind: 'claim_answered', claimId }),
    ],
  };
};
