import { isDeepStrictEqual } from 'node:util';
import { localDate, yearOf } from '../domain/calendar.js';
import { givesSeats } from '../domain/event-sign-up.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf } from '../domain/person.js';
import { isErased, type Pseudonym, pseudonymFrom } from '../domain/pseudonym.js';
import { type Somebody, type StandIn, withStandIn } from '../domain/traces.js';
import { auditOf, insert, update } from './changes.js';
import { chatsOf, soughtBy } from './collect-own-data.js';
import { COLLECTION_NAMES, type CollectionName, type Collections } from './collections.js';
import { type Erasing, whatBecomesOf } from './erased-record.js';
import { localNow } from './local-now.js';
import type { Change, Ports, Put } from './ports.js';
import { vacancyNotices } from './vacancy-notices.js';

const CODE_LETTERS = 4;

/** A name and ids that say nothing of who they stand for. */
export const newPseudonym = ({ clock, ids }: Ports): Pseudonym =>
  pseudonymFrom(ids.record(yearOf(clock.now())), ids.short().slice(-CODE_LETTERS).toUpperCase());

const erasingOf = async (ports: Ports, somebody: Somebody, pseudonym: Pseudonym): Promise<Erasing> => {
  const now = ports.clock.now();
  const sought = await soughtBy(ports, somebody);
  const chats = await chatsOf(ports, sought.who);
  const events = await ports.store.findBy('events', 'state', 'planned');
  const coming = events.filter((event) => givesSeats(event, localNow(ports)));
  const comingEvents = new Set(coming.map(({ id }) => id));
  return { ...sought, pseudonym, chats, comingEvents, now, today: localDate(now, ports.timeZone) };
};

/** Who was not in the registry does not come into it by being erased. */
const standInOf = ({ who, pseudonym }: Erasing): StandIn => {
  const { id, ...unregistered } = pseudonym;
  return who.id === undefined ? unregistered : { id, ...unregistered };
};

/** What the erasure writes in the place of a record; nothing when the record has no trace of the person. */
const changesOf = <N extends CollectionName>(
  collection: N,
  before: Collections[N],
  erasing: Erasing,
): readonly Change[] => {
  const removal = { op: 'remove', collection, id: before.id, expectedVersion: before.version } as const;
  // Here and below: a change of one collection is a Change, which TypeScript cannot see of a generic N.
  const removed = [removal as Change];
  const fate = whatBecomesOf(collection, before, erasing);
  if (fate === undefined) return removed;
  const { who, namesIn } = erasing;
  const after = {
    ...withStandIn(fate, who, standInOf(erasing), namesIn(collection)),
    version: before.version,
  };
  if (isDeepStrictEqual(before, after)) return [];
  return after.id === before.id
    ? [update(collection, before, after) as Change]
    : [...removed, insert(collection, after) as Change];
};

/** Collections whose changes leave no audit row, whoever makes them. */
const UNAUDITED: readonly CollectionName[] = ['audit', 'notices', 'livecards', 'welcomed'];

/** Tells the FoU managers of every council seat that is empty once the person is gone. */
const vacancies = async (ports: Ports, { who, today }: Erasing): Promise<Put<'notices'>[]> => {
  const people = await ports.store.find('people');
  const others = people.filter(({ id }) => id !== who.id);
  const isEmptied = (municipality: MunicipalityId): boolean =>
    councilMemberOf(people, municipality, today)?.id === who.id &&
    councilMemberOf(others, municipality, today) === undefined;
  const emptied = MUNICIPALITY_IDS.filter(isEmptied);
  const told = await Promise.all(emptied.map((seat) => vacancyNotices(ports, others, seat, today)));
  return told.flat();
};

export interface EraseOptions {
  /** For the audit; without it they did it themself. */
  readonly by?: string;
  readonly action?: string;
  /** Of an erasure that goes on. */
  readonly pseudonym?: Pseudonym;
}

/**
 * All that erasing a person changes, for ONE commit of its own: in every record a pseudonym in the place of their id,
 * identity and whole name (design section 10); their chats, offers and waiting notices gone, waiting claims withdrawn;
 * audit rows, and notices of council seats left empty. Nothing when nothing is held on them. A commit that is refused
 * is to be planned anew. What the removed offers kept is thrown away by the nightly tidying.
 */
export const eraseChanges = async (
  ports: Ports,
  somebody: Somebody,
  { by, action = 'erase-person', pseudonym = newPseudonym(ports) }: EraseOptions = {},
): Promise<Change[]> => {
  if (isErased(somebody)) return [];
  const erasing = await erasingOf(ports, somebody, pseudonym);
  const standIn = standInOf(erasing);
  const actor = by ?? standIn.id ?? standIn.identity;

  const changesIn = async <N extends CollectionName>(collection: N): Promise<Change[]> => {
    const records = await ports.store.find(collection);
    return records.flatMap((before) => {
      const changes = changesOf(collection, before, erasing);
      const last = changes.at(-1);
      if (last === undefined || UNAUDITED.includes(collection)) return changes;
      // A record under a new id is told of as new: the old id is what goes.
      const known = changes.length > 1 ? undefined : before;
      return [
        ...changes,
        auditOf(ports, actor, action, withStandIn(last, erasing.who, standIn, 'ids_only'), known),
      ];
    });
  };
  const changes = await Promise.all(COLLECTION_NAMES.map(changesIn));
  return [...changes.flat(), ...(await vacancies(ports, erasing))];
};
