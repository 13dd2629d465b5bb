import { localDate } from '../domain/calendar.js';
import type { Claim, ClaimableRole } from '../domain/claim.js';
import type { Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { beginsWithin } from '../domain/role-rules.js';
import { type AnswerRefusal, answerChanges, type ClaimAnswer, claimToAnswer } from './answer-claim.js';
import { planGivenRole } from './plan-given-role.js';
import type { PlannedRoles, RoleChange, RoleRefusal } from './planned-roles.js';
import type { Change, Ports } from './ports.js';
import { registryInTurn } from './registry-in-turn.js';

export interface AcceptedClaim {
  readonly claim: Claim;
  readonly change: RoleChange;
}

/** Who claimed hears of their role by the answer to their claim. */
const isToldByTheAnswer = (change: Change, personId: string): boolean =>
  change.collection === 'notices' &&
  change.op === 'put' &&
  change.record.personId === personId &&
  change.record.notice.kind === 'roles_changed';

const ACTION = 'accept-claim';

const plan = async (
  ports: Ports,
  by: string,
  person: Person,
  { municipalityId }: Claim,
  role: ClaimableRole,
): Promise<Result<PlannedRoles, RoleRefusal>> => {
  const from = localDate(ports.clock.now(), ports.timeZone);
  const assignment = { role, municipalityId, from };
  // Given to them while the claim waited: then only the answer is missing.
  if (beginsWithin(assignment, person.roles))
    return ok({ changes: [], outcome: { person, moved: [], unreached: [] } });
  return planGivenRole(ports, { by, action: ACTION, person, assignment });
};

type Acceptance = ClaimAnswer & { readonly role: ClaimableRole };
type Accepted = Result<AcceptedClaim, AnswerRefusal | RoleRefusal>;

const accept = async (ports: Ports, input: Acceptance): Promise<Accepted> => {
  const { by, role } = input;
  const found = await claimToAnswer(ports, input);
  if (!found.ok) return found;
  const claim = found.value;
  const person = await ports.store.get('people', claim.personId);
  if (person === undefined) return refused({ kind: 'no_claim' });
  const planned = await plan(ports, by, person, claim, role);
  if (!planned.ok) return planned;

  const { answered, changes } = answerChanges(ports, input, ACTION, claim, { state: 'accepted', role });
  const committed = await ports.store.commit([
    // First the answer, so that it is what the person reads first.
    ...changes,
    ...planned.value.changes.filter((change) => !isToldByTheAnswer(change, person.id)),
  ]);
  // Someone was first, with the claim or in the registry, and the next look tells who.
  if (!committed.ok) return accept(ports, input);
  return ok({ claim: answered.record, change: planned.value.outcome });
};

/**
 * Lets somebody in as what they claim, from today on: the role, who leaves the seat for them and the answer stand in
 * one commit.
 */
export const acceptClaim = (ports: Ports, input: Acceptance): Promise<Accepted> =>
  registryInTurn(ports, () => accept(ports, input));
