import { isErased } from '../domain/pseudonym.js';
import type { Somebody } from '../domain/traces.js';
import { isGrownFrom, type Reading } from './changes-after.js';
import { COLLECTION_NAMES } from './collections.js';
import { erasePerson } from './erase-person.js';
import type { Ports } from './ports.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** `<tenant id>/<aadObjectId>`, as who is not in the registry is known by. */
const IDENTITY = /^[\w-]+\/[\w-]+$/;

/** What a record tells of who was not in the registry. */
interface Replaced {
  /** Identities where a pseudonym's stands now. */
  readonly identities: readonly string[];
  /** The pseudonyms that took their places. */
  readonly explained: readonly string[];
  /** Pseudonyms in a list that not just as many identities are gone from, so that nobody can tell whose they are. */
  readonly untold: readonly string[];
}

const NOTHING_REPLACED: Replaced = { identities: [], explained: [], untold: [] };

const together = (all: readonly Replaced[]): Replaced => ({
  identities: all.flatMap(({ identities }) => identities),
  explained: all.flatMap(({ explained }) => explained),
  untold: all.flatMap(({ untold }) => untold),
});

const isPseudonym = (text: string): boolean => isErased({ identity: text });

/** A list may be in another order, and whoever still stands somewhere was only taken out of it. */
const replacedInList = (
  was: readonly unknown[],
  is: readonly unknown[],
  isThere: (identity: string) => boolean,
): Replaced => {
  const [before, after] = [new Set(textsIn(was)), new Set(textsIn(is))];
  const gone = [...before].filter((text) => IDENTITY.test(text) && !isPseudonym(text) && !isThere(text));
  const come = [...after].filter((text) => isPseudonym(text) && !before.has(text));
  return gone.length === come.length
    ? { identities: gone, explained: come, untold: [] }
    : { ...NOTHING_REPLACED, untold: come };
};

/** What a record, or a part of it, tells when it was the one and is the other now. */
const replacedIn = (was: unknown, is: unknown, isThere: (identity: string) => boolean): Replaced => {
  if (Array.isArray(was) && Array.isArray(is)) return replacedInList(was, is, isThere);
  if (isFields(was) && isFields(is))
    return together(Object.keys(is).map((key) => replacedIn(was[key], is[key], isThere)));
  const isReplaced =
    typeof was === 'string' &&
    typeof is === 'string' &&
    isPseudonym(is) &&
    was.includes('/') &&
    !isPseudonym(was);
  return isReplaced ? { identities: [was], explained: [is], untold: [] } : NOTHING_REPLACED;
};

const unregisteredErased = async (backup: Reading, later: Reading): Promise<Replaced> => {
  const there = new Set<string>();
  for (const collection of COLLECTION_NAMES)
    for (const record of await later.find(collection))
      for (const text of textsIn(record)) if (IDENTITY.test(text)) there.add(text);
  const all: Replaced[] = [];
  for (const collection of COLLECTION_NAMES)
    for (const is of await later.find(collection))
      all.push(replacedIn(await backup.get(collection, is.id), is, (identity) => there.has(identity)));
  return together(all);
};

/** Who has been erased since a backup was taken. */
export interface ErasedSince {
  /** As the backup knows them. */
  readonly people: readonly Somebody[];
  /** How many more there are, of whom it cannot be told who they were. */
  readonly untold: number;
}

/**
 * Those who have been erased since a backup was taken. An erased person's record has got another id, and nobody leaves
 * the registry in any other way; who was not in it is known by the records that hold a pseudonym now. Undefined when
 * `later` is not what has become of the backup's store, and cannot tell.
 */
export const erasedSinceBackup = async (
  backup: Reading,
  later: Reading,
): Promise<ErasedSince | undefined> => {
  if (!(await isGrownFrom(backup, later))) return undefined;
  const [people, peopleNow] = [await backup.find('people'), await later.find('people')];
  const there = new Set(peopleNow.map(({ id }) => id));
  const registered = people.filter((person) => !isErased(person) && !there.has(person.id));
  const known = new Set(people.map(({ identity }) => identity));
  const { identities, explained, untold } = await unregisteredErased(backup, later);
  const told = new Set([...explained, ...peopleNow.map(({ identity }) => identity)]);
  const others = [...new Set(identities)].filter((identity) => !known.has(identity));
  return {
    // Their names are nowhere: who is not in the registry is known by identity only.
    people: [...registered, ...others.map((identity) => ({ identity, displayName: identity }))],
    untold: new Set(untold.filter((pseudonym) => !told.has(pseudonym))).size,
  };
};

/** Erases people again in what is restored. @returns how many could not be, such as the last FoU manager */
export const redoErasures = async (ports: Ports, people: readonly Somebody[]): Promise<number> => {
  let left = 0;
  for (const somebody of people) if (!(await erasePerson(ports, somebody)).ok) left += 1;
  return left;
};
