import type { Person } from '../domain/person.js';
import { type Names, namesOf, type Path, type Somebody, tracesIn } from '../domain/traces.js';
import { COLLECTION_NAMES, type CollectionName, type Collections } from './collections.js';
import type { Ports } from './ports.js';

/** A record that holds something on a person. */
export interface HeldRecord<N extends CollectionName = CollectionName> {
  readonly record: Collections[N];
  /** Theirs as a whole; otherwise only the fields in `traces` are about them. */
  readonly isTheirs: boolean;
  /** The fields that hold their id, identity or whole name. */
  readonly traces: readonly Path[];
}

/** All that is held on somebody, by collection; an empty list where nothing is. */
export type OwnData = { readonly [N in CollectionName]: readonly HeldRecord<N>[] };

type IsTheirs = {
  readonly [N in CollectionName]?: (record: Collections[N], isThem: (personId: string) => boolean) => boolean;
};

/** Whose records are shown to them as a whole: what they are, have written or are told. */
const IS_THEIRS: IsTheirs = {
  people: ({ id }, isThem) => isThem(id),
  activities: ({ loggedBy, staffIds }, isThem) => isThem(loggedBy) || staffIds.some(isThem),
  requests: ({ requestedBy, contactId, proposedBy = '' }, isThem) =>
    [requestedBy, contactId, proposedBy].some(isThem),
  drafts: ({ personId }, isThem) => isThem(personId),
  proposals: ({ proposedBy }, isThem) => isThem(proposedBy),
  conversations: ({ identity = '' }, isThem) => isThem(identity),
  welcomed: () => true,
  notices: ({ personId = '' }, isThem) => isThem(personId),
  livecards: ({ personId = '' }, isThem) => isThem(personId),
  offers: ({ personId }, isThem) => isThem(personId),
  claims: ({ personId }, isThem) => isThem(personId),
  preferences: ({ personId }, isThem) => isThem(personId),
  registrations: ({ personId = '', registeredBy }, isThem) => isThem(personId) || isThem(registeredBy),
  needs: ({ addedBy }, isThem) => isThem(addedBy),
  imports: ({ importedBy }, isThem) => isThem(importedBy),
  audit: ({ by }, isThem) => isThem(by),
};

/** Somebody as they are looked for. */
export interface Sought {
  readonly who: Somebody;
  /** As the registry has them. */
  readonly registered: Person | undefined;
  /** Everybody else in it. */
  readonly others: readonly Person[];
  /** Where their name counts, collection by collection. */
  namesIn(collection: CollectionName): Names;
}

/**
 * Somebody as the registry has them, when it does. In the registry itself a name that is the same is somebody else's.
 */
export const soughtBy = async ({ store }: Ports, somebody: Somebody): Promise<Sought> => {
  const people = await store.find('people');
  const registered = people.find(({ identity }) => identity === somebody.identity);
  const others = people.filter((person) => person !== registered);
  const who: Somebody = registered ?? somebody;
  return {
    who,
    registered,
    others,
    namesIn: (collection) => (collection === 'people' ? 'ids_only' : namesOf(who)),
  };
};

/** Conversation ids of a person's chats with the bot, and of chats whose id holds theirs. */
export const chatsOf = async ({ store }: Ports, who: Somebody): Promise<ReadonlySet<string>> => {
  const conversations = await store.find('conversations');
  const theirs = conversations.filter((conversation) => tracesIn(conversation, who, 'ids_only').length > 0);
  return new Set(theirs.map(({ conversationId }) => conversationId));
};

/**
 * Searches every collection, to the bottom of every record, for a person's id, identity and whole name, so that one
 * that is added later is searched too. What was kept without saying whose it is, such as an unanswered question, is
 * found by their name only.
 */
export const collectOwnData = async (ports: Ports, somebody: Somebody): Promise<OwnData> => {
  const { who, namesIn } = await soughtBy(ports, somebody);
  const chats = await chatsOf(ports, who);
  const isThem = (personId: string): boolean => personId === who.id || personId === who.identity;

  const heldIn = async <N extends CollectionName>(collection: N): Promise<readonly HeldRecord<N>[]> => {
    const isTheirs: IsTheirs[N] = IS_THEIRS[collection];
    const records = await ports.store.find(collection);
    return records
      .map((record) => ({
        record,
        isTheirs: isTheirs?.(record, isThem) ?? false,
        traces: tracesIn(record, who, namesIn(collection)),
      }))
      .filter(
        ({ record, traces }) =>
          traces.length > 0 ||
          // A greeted chat is remembered by its id alone.
          (collection === 'welcomed' && 'conversationId' in record && chats.has(record.conversationId ?? '')),
      );
  };
  const held = await Promise.all(COLLECTION_NAMES.map(async (name) => [name, await heldIn(name)] as const));
  // Object.fromEntries forgets which records belong to which name.
  return Object.fromEntries(held) as unknown as OwnData;
};
