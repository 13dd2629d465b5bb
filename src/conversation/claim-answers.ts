import { type ClaimDecisionValues, EMPTY_CLAIM_DECISION } from '../cards/claim-decision.js';
import type { RenderedCard } from '../cards/define-card.js';
import type { Claim, ClaimableRole } from '../domain/claim.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { tenantOfIdentity } from '../domain/tenant-id.js';
import { type AcceptedClaim, acceptClaim } from '../usecases/accept-claim.js';
import type { AnswerRefusal } from '../usecases/answer-claim.js';
import { declineClaim } from '../usecases/decline-claim.js';
import type { Ports } from '../usecases/ports.js';
import { setTenant } from '../usecases/set-tenant.js';
import { whoCanBeWrittenTo } from '../usecases/written-to.js';
import { askerOf } from './asker.js';
import { claimCard, endedClaimCard, endSentences } from './claim-decision.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say } from './reply.js';
import { roleChangeSentences, roleRefusalSentences } from './role-words.js';
import type { Turn } from './turn.js';

/** The manager's press, parsed. */
export interface DecisionInput {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly role: ClaimableRole;
  readonly countTenant: string;
  readonly reason: string;
}

const valuesOf = ({ role, countTenant, reason }: DecisionInput): ClaimDecisionValues => ({
  role,
  countTenant,
  reason,
});

const replaced = ({ texts }: Turn, card: RenderedCard | undefined): Reply =>
  card === undefined ? say(texts.claims.gone) : replaceWith(card);

/** The card to answer a claim on, with what stood in it; or how the claim ended. */
export const decisionFor = async (
  ports: Ports,
  turn: Turn,
  claimId: string,
  values: ClaimDecisionValues = EMPTY_CLAIM_DECISION,
  problems: readonly string[] = [],
): Promise<Reply> => {
  const claim = await ports.store.get('claims', claimId);
  return replaced(turn, claim && (await claimCard(ports, turn.texts, claim, { values, problems })));
};

/** Somebody was first; the same press twice gets the same answer. */
const refused = async (ports: Ports, turn: Turn, refusal: AnswerRefusal): Promise<Reply> => {
  if (refusal.kind === 'no_claim') return say(turn.texts.claims.gone);
  const { claim } = refusal;
  const isOwn = claim.answeredBy === undefined || claim.answeredBy === askerOf(turn).person.id;
  const { first } = turn.texts.claims.ended;
  const paragraphs = [
    ...(isOwn ? [] : [first(await nameOf(ports, turn, claim.answeredBy))]),
    ...(await endSentences(ports, turn.texts, claim)),
  ];
  return replaceWith(endedClaimCard(turn.texts, claim, paragraphs));
};

/** That the person is told, or that the manager has to tell them. */
const toldSentence = async (ports: Ports, { texts }: Turn, personId: string): Promise<string[]> => {
  const person = await ports.store.get('people', personId);
  if (person === undefined) return [];
  const [reached] = await whoCanBeWrittenTo(ports, [person]);
  const { displayName } = person;
  return [
    reached === undefined ? texts.roles.unreached(displayName) : texts.claims.ended.toldNow(displayName),
  ];
};

/** Says that the person's whole tenant is the municipality's, as the manager wished. */
const countTenant = async (
  ports: Ports,
  { texts, ...turn }: Turn,
  claim: Claim,
  identity: string,
): Promise<string> => {
  const { municipalityId } = claim;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const set = await setTenant(ports, {
    by: askerOf({ ...turn, texts }).person.id,
    municipalityId,
    tenantId: tenantOfIdentity(identity),
    seen: 'none',
  });
  return set.ok ? texts.tenants.saved(municipality) : texts.claims.ended.notCounted(municipality);
};

const accepted = async (
  ports: Ports,
  turn: Turn,
  { claim, change }: AcceptedClaim,
  { countTenant: wish }: DecisionInput,
): Promise<Reply> => {
  const { id, identity, displayName } = change.person;
  const isTold = change.unreached.every((person) => person.id !== id);
  const paragraphs = [
    ...roleChangeSentences(turn, change),
    ...(isTold ? [turn.texts.claims.ended.toldNow(displayName)] : []),
    ...(wish === 'true' ? [await countTenant(ports, turn, claim, identity)] : []),
  ];
  return replaceWith(endedClaimCard(turn.texts, claim, paragraphs));
};

/** Lets the person in as the role that stands on the card. */
export const acceptFrom = async (ports: Ports, turn: Turn, input: DecisionInput): Promise<Reply> => {
  const { claimId, expectedVersion, role } = input;
  const by = askerOf(turn).person.id;
  const answered = await acceptClaim(ports, { by, claimId, expectedVersion, role });
  if (answered.ok) return accepted(ports, turn, answered.value, input);
  const { error } = answered;
  if (error.kind === 'no_claim' || error.kind === 'answered') return refused(ports, turn, error);
  const problems = await roleRefusalSentences(ports, turn, error);
  return decisionFor(ports, turn, claimId, valuesOf(input), problems);
};

/** Says no, with the reason on the card if there is one. */
export const declineFrom = async (
  ports: Ports,
  turn: Turn,
  { claimId, expectedVersion, reason }: DecisionInput,
): Promise<Reply> => {
  const by = askerOf(turn).person.id;
  const given = reason === '' ? {} : { reason };
  const answered = await declineClaim(ports, { by, claimId, expectedVersion, ...given });
  if (!answered.ok) return refused(ports, turn, answered.error);
  const claim = answered.value;
  const paragraphs = [
    ...(await endSentences(ports, turn.texts, claim)),
    ...(await toldSentence(ports, turn, claim.personId)),
  ];
  return replaceWith(endedClaimCard(turn.texts, claim, paragraphs));
};
