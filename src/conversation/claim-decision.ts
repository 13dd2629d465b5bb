import {
  type ClaimDecisionValues,
  claimDecisionCard,
  claimDecisionView,
  EMPTY_CLAIM_DECISION,
} from '../cards/claim-decision.js';
import type { RenderedCard } from '../cards/define-card.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { type IsoDate, type IsoInstant, localDate } from '../domain/calendar.js';
import type { Claim } from '../domain/claim.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { councilMemberOf, type Person } from '../domain/person.js';
import { fouTenantsOf, tenantOfIdentity } from '../domain/tenant-id.js';
import type { Texts } from '../texts/index.js';
import { openRequestsOf } from '../usecases/follow-seat.js';
import type { Ports } from '../usecases/ports.js';
import { municipalityOfTenant, tenantOf } from '../usecases/tenant-of.js';
import { nameOf } from './name-of.js';
import { rolesSentences, roleTitle } from './role-words.js';

interface Origin {
  readonly sentence?: string;
  readonly warning?: string;
  readonly mayCountTenant: boolean;
}

/** From which organisation the person writes, seen from the municipality that they claim. */
const originOf = async (
  { store }: Ports,
  { claims }: Texts,
  { municipalityId }: Claim,
  { identity }: Person,
  fouTenants: ReadonlySet<string>,
): Promise<Origin> => {
  const { from } = claims.decision;
  const tenantId = tenantOfIdentity(identity);
  if (fouTenants.has(tenantId)) return { warning: from.fou, mayCountTenant: false };
  const theirs = await municipalityOfTenant(store, tenantId);
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  if (theirs === municipalityId) return { sentence: from.same(municipality), mayCountTenant: false };
  if (theirs !== undefined) {
    return { warning: from.other(MUNICIPALITY_NAMES[theirs]), mayCountTenant: false };
  }
  const isSet = (await tenantOf(store, municipalityId)) !== undefined;
  return isSet
    ? { warning: from.notTheirs(municipality), mayCountTenant: false }
    : { warning: from.unknown, mayCountTenant: true };
};

/** Who sits on the seat, and what accepting on to it would lead to. */
const seatSentences = async (
  ports: Ports,
  { claims: { decision } }: Texts,
  { municipalityId }: Claim,
  { id, displayName }: Person,
  holder: Person | undefined,
): Promise<string[]> => {
  if (holder?.id === id) return [];
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const open = await openRequestsOf(ports, municipalityId);
  const moving = open.filter(({ contactId }) => contactId !== id).length;
  return [
    holder === undefined
      ? decision.noSeat(municipality)
      : decision.seat(holder.displayName, municipality, displayName),
    ...(moving === 0 ? [] : [decision.moves(moving, displayName)]),
  ];
};

const dayIn = (texts: Texts, { timeZone }: Ports, instant: IsoInstant): string =>
  texts.formats.day(localDate(instant, timeZone));

/** What stands in the inputs, and what is wrong with it in whole sentences. */
interface Filled {
  readonly values: ClaimDecisionValues;
  readonly problems: readonly string[];
}

const waitingCard = async (
  ports: Ports,
  texts: Texts,
  claim: Claim,
  person: Person,
  { values, problems }: Filled,
): Promise<RenderedCard> => {
  const people = await ports.store.find('people');
  const today: IsoDate = localDate(ports.clock.now(), ports.timeZone);
  const { sentence, warning, mayCountTenant } = await originOf(
    ports,
    texts,
    claim,
    person,
    fouTenantsOf(people, today),
  );
  const municipality = MUNICIPALITY_NAMES[claim.municipalityId];
  const holder = councilMemberOf(people, claim.municipalityId, today);
  const paragraphs = [
    texts.claims.decision.who(person.displayName, municipality, dayIn(texts, ports, claim.claimedAt)),
    ...(person.roles.length === 0 ? [] : rolesSentences(texts, person, today, 'others')),
    ...(sentence === undefined ? [] : [sentence]),
    ...(await seatSentences(ports, texts, claim, person, holder)),
  ];
  return claimDecisionCard.render(
    claimDecisionView(texts, { claim, paragraphs, warning, mayCountTenant, values, problems }),
  );
};

/** How a claim ended and by whom, as a paragraph each. */
export const endSentences = async (ports: Ports, texts: Texts, claim: Claim): Promise<string[]> => {
  const { ended } = texts.claims;
  const name = await nameOf(ports, { texts }, claim.personId);
  const manager = await nameOf(ports, { texts }, claim.answeredBy);
  const day = dayIn(texts, ports, claim.answeredAt ?? claim.claimedAt);
  const { role, municipalityId, reason } = claim;
  if (claim.state === 'accepted' && role !== undefined) {
    return [ended.acceptedBy(manager, name, roleTitle(texts, { role, municipalityId }), day)];
  }
  if (claim.state === 'withdrawn') return [ended.takenBack(name, day)];
  return [ended.declinedBy(manager, name, day), ...(reason === undefined ? [] : [ended.reason(reason)])];
};

/** A claim that has its end, under what is said of it, with the way to the people. */
export const endedClaimCard = (
  { claims: { ended }, notices }: Texts,
  claim: Claim,
  paragraphs: readonly string[],
): RenderedCard => {
  const title = ended[claim.state === 'waiting' ? 'withdrawn' : claim.state];
  const municipality = MUNICIPALITY_NAMES[claim.municipalityId];
  return noticeCard.render(noticeView(title(municipality), paragraphs, notices.showPeople));
};

/**
 * What an FoU manager sees of a claim as it is now: the card to answer it on, or how it ended. Undefined when the
 * person is not there any more.
 */
export const claimCard = async (
  ports: Ports,
  texts: Texts,
  claim: Claim,
  filled: Filled = { values: EMPTY_CLAIM_DECISION, problems: [] },
): Promise<RenderedCard | undefined> => {
  if (claim.state !== 'waiting') {
    return endedClaimCard(texts, claim, await endSentences(ports, texts, claim));
  }
  const person = await ports.store.get('people', claim.personId);
  return person && waitingCard(ports, texts, claim, person, filled);
};
