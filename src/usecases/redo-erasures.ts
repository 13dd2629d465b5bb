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

/** A list may be in another order: as many as have gone from it must have come as pseudonyms, or nobody can tell. */
const replacedInList = (was: readonly unknown[], is: readonly unknown[]): readonly string[] => {
  const [before, after] = [new Set(textsIn(was)), new Set(textsIn(is))];
  const gone = [...before].filter((text) => IDENTITY.test(text) && !after.has(text));
  const come = [...after].filter((text) => isErased({ identity: text }) && !before.has(text));
  return gone.length === come.length ? gone.filter((text) => !isErased({ identity: text })) : [];
};

/** Identities that a record had where it now has a pseudonym's. */
const replacedIn = (was: unknown, is: unknown): readonly string[] => {
  if (Array.isArray(was) && Array.isArray(is)) return replacedInList(was, is);
  if (isFields(was) && isFields(is)) return Object.keys(is).flatMap((key) => replacedIn(was[key], is[key]));
  const isReplaced =
    typeof was === 'string' && typeof is === 'string' && isErased({ identity: is }) && was.includes('/');
  return isReplaced && !isErased({ identity: was }) ? [was] : [];
};

const unregisteredErased = async (backup: Reading, later: Reading): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const collection of COLLECTION_NAMES) {
    for (const is of await later.find(collection)) {
      const was = await backup.get(collection, is.id);
      for (const identity of replacedIn(was, is)) found.add(identity);
    }
  }
  return found;
};

/**
 * Those who have been erased since a backup was taken, as the backup knows them. An erased person's record has got
 * another id, and nobody leaves the registry in any other way; who was not in it is known by the records that hold a
 * pseudonym now. Undefined when `later` is not what has become of the backup's store, and cannot tell.
 */
export const erasedSinceBackup = async (
  backup: Reading,
  later: Reading,
): Promise<readonly Somebody[] | undefined> => {
  if (!(await isGrownFrom(backup, later))) return undefined;
  const there = new Set((await later.find('people')).map(({ id }) => id));
  const people = await backup.find('people');
  const registered = people.filter((person) => !isErased(person) && !there.has(person.id));
  const known = new Set(people.map(({ identity }) => identity));
  const others = [...(await unregisteredErased(backup, later))].filter((identity) => !known.has(identity));
  // Their names are nowhere: who is not in the registry is known by identity only.
  return [...registered, ...others.map((identity) => ({ identity, displayName: identity }))];
};

/** Erases people again in what is restored. @returns how many could not be, such as the last FoU manager */
export const redoErasures = async (ports: Ports, people: readonly Somebody[]): Promise<number> => {
  let left = 0;
  for (const somebody of people) if (!(await erasePerson(ports, somebody)).ok) left += 1;
  return left;
};
