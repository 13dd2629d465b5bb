import type { IsoDate, IsoInstant } from '../domain/calendar.js';
import type { Digest } from '../domain/digest.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Role } from '../domain/person.js';
import { type Pseudonym, pseudonymPerson } from '../domain/pseudonym.js';
import { covers } from '../domain/span.js';
import { anonymousKey } from './anonymous-key.js';
import type { Sought } from './collect-own-data.js';
import type { CollectionName, Collections } from './collections.js';

/** Who is erased, and what must be known to tell what becomes of a record. */
export interface Erasing extends Sought {
  readonly pseudonym: Pseudonym;
  /** Conversation ids of their personal chats, and of those whose id holds theirs. */
  readonly chats: ReadonlySet<string>;
  /** Ids of the events that still have seats to give. */
  readonly comingEvents: ReadonlySet<string>;
  readonly now: IsoInstant;
  readonly today: IsoDate;
}

/** What becomes of a record before the person's traces are taken out of it; undefined when it goes. */
type Fate<N extends CollectionName> = (
  record: Collections[N],
  erasing: Erasing,
) => Omit<Collections[N], 'version'> | undefined;

const isTheirs = ({ who }: Pick<Erasing, 'who'>, personId: string): boolean =>
  personId === who.id || personId === who.identity;

/**
 * A digest with the stand-in where the person is its contact, by the role that they had then: they may have had
 * another name. What somebody else is called stays.
 */
const withoutContact = ({ registered, others, pseudonym }: Erasing, digest: Digest): Digest => {
  const had = (wanted: Role, municipality?: MunicipalityId): boolean =>
    registered?.roles.some(
      (held) => held.role === wanted && held.municipalityId === municipality && covers(held, digest.to),
    ) ?? false;
  const isAnothers = (name: string): boolean => others.some(({ displayName }) => displayName === name);
  const { councilMember, fouManager, municipalityId, ...rest } = digest;
  const shown = (name: string, isTheirs: boolean): string =>
    isTheirs && !isAnothers(name) ? pseudonym.displayName : name;
  return {
    ...rest,
    municipalityId,
    ...(councilMember && { councilMember: shown(councilMember, had('council_member', municipalityId)) }),
    ...(fouManager && { fouManager: shown(fouManager, had('fou_manager')) }),
  };
};

/** Collections where more happens to the person's own records than that the traces are taken out. */
const FATES: { readonly [N in CollectionName]?: Fate<N> } = {
  people: (person, { who, pseudonym, today }) =>
    person.identity === who.identity ? pseudonymPerson(person, pseudonym, today) : person,
  /** The key says in which chat the message was written; what it is compared with comes no more. */
  activities: (activity, erasing) =>
    activity.sourceKey !== undefined && isTheirs(erasing, activity.loggedBy)
      ? { ...activity, sourceKey: anonymousKey(activity.sourceKey) }
      : activity,
  /**
   * What they were to come to has a seat to give, which `erasePerson` has handed on; what they have been to keeps its
   * number. Nobody registers under the stand-in again, so nothing needs the key.
   */
  registrations: (registration, { comingEvents, ...erasing }) => {
    if (!isTheirs(erasing, registration.personId ?? '')) return registration;
    const { key: _key, ...rest } = registration;
    return comingEvents.has(registration.eventId) ? { ...rest, state: 'withdrawn' } : rest;
  },
  digests: (record, erasing) =>
    record.state === 'planned' ? record : { ...record, digest: withoutContact(erasing, record.digest) },
  conversations: (conversation, { chats }) =>
    chats.has(conversation.conversationId) ? undefined : conversation,
  welcomed: (welcomed, { chats }) => (chats.has(welcomed.conversationId) ? undefined : welcomed),
  /** One being sent is left to whoever sends it; what did not arrive is for nobody to send again. */
  notices: (notice, erasing) => {
    if (!isTheirs(erasing, notice.personId ?? '')) return notice;
    switch (notice.state) {
      case 'waiting':
        return undefined;
      case 'failed':
      case 'unknown':
        return { ...notice, state: 'dismissed' };
      default:
        return notice;
    }
  },
  livecards: (card, erasing) => (isTheirs(erasing, card.personId ?? '') ? undefined : card),
  drafts: (draft, erasing) => (isTheirs(erasing, draft.personId) ? undefined : draft),
  proposals: (proposal, erasing) =>
    proposal.state === 'waiting' && isTheirs(erasing, proposal.proposedBy)
      ? { ...proposal, state: 'withdrawn', answeredAt: erasing.now }
      : proposal,
  preferences: (preferences, erasing) => (isTheirs(erasing, preferences.personId) ? undefined : preferences),
  offers: (offer, erasing) => (isTheirs(erasing, offer.personId) ? undefined : offer),
  claims: (claim, erasing) => {
    if (claim.state !== 'waiting' || !isTheirs(erasing, claim.personId)) return claim;
    const { waitingFor: _waiting, ...answered } = claim;
    return { ...answered, state: 'withdrawn', answeredAt: erasing.now };
  },
};

/** The record as it is to be, the traces of the person still in it; undefined when it goes. */
export const whatBecomesOf = <N extends CollectionName>(
  collection: N,
  record: Collections[N],
  erasing: Erasing,
): Omit<Collections[N], 'version'> | undefined => {
  // The table's line for a collection takes that collection's records, which a Record of unions cannot say.
  const fate = FATES[collection] as Fate<N> | undefined;
  return fate === undefined ? record : fate(record, erasing);
};
