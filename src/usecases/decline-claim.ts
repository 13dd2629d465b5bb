import type { Claim } from '../domain/claim.js';
import { ok, type Result } from '../domain/result.js';
import { type AnswerRefusal, answerChanges, type ClaimAnswer, claimToAnswer } from './answer-claim.js';
import type { Ports } from './ports.js';

/** Says no to somebody who claims to represent a municipality. They are told, and why when there is a reason. */
export const declineClaim = async (
  ports: Ports,
  input: ClaimAnswer & { readonly reason?: string },
): Promise<Result<Claim, AnswerRefusal>> => {
  const { reason } = input;
  const found = await claimToAnswer(ports, input);
  if (!found.ok) return found;
  const { answered, changes } = answerChanges(ports, input, 'decline-claim', found.value, {
    state: 'declined',
    ...(reason === undefined ? {} : { reason }),
  });
  const committed = await ports.store.commit(changes);
  // Someone was first, so that the next look tells who.
  return committed.ok ? ok(answered.record) : declineClaim(ports, input);
};
