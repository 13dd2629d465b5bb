import { COLLECTION_NAMES, type CollectionName } from '../../../src/usecases/collections.js';
import type { Store } from '../../../src/usecases/ports.js';
import type { FuzzAsker } from './world.js';

/** Everything in a store: each record as JSON, by collection and id. */
export type Contents = ReadonlyMap<string, string>;

/** A record that is not as it was. */
export interface Difference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What every contact may leave behind, whatever is said: where and in which language somebody is written to, that it is
 * gone, what messages the bot keeps up to date, what it waits to send and which of its jobs have run.
 */
const OF_CONTACT: readonly CollectionName[] = ['conversations', 'livecards', 'notices', 'jobs'];

export const contentsOf = async (store: Store): Promise<Contents> => {
  const contents = new Map<string, string>();
  for (const name of COLLECTION_NAMES.filter((each) => !OF_CONTACT.includes(each))) {
    for (const record of await store.find(name)) contents.set(`${name} ${record.id}`, JSON.stringify(record));
  }
  return contents;
};

/** Scheduled work, which goes on whatever is sent. */
const OF_JOBS = /^follow-up-/;

const parsed = (json: string | undefined): Fields | undefined =>
  json === undefined ? undefined : JSON.parse(json);

const byKey = (before: Contents, after: Contents): readonly Difference[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => {
      const [collection = '', id = ''] = key.split(/ (.*)/s);
      // The keys are made above.
      return {
        collection: collection as CollectionName,
        id,
        before: parsed(before.get(key)),
        after: parsed(after.get(key)),
      };
    });

/** What is not as it was, but for what the bot does by itself. */
export const differences = (before: Contents, after: Contents): readonly Difference[] => {
  const all = byKey(before, after);
  const ofJobs = new Set(
    all.flatMap(({ collection, id, after: row }) =>
      collection === 'audit' && row?.['by'] === 'system' && OF_JOBS.test(String(row['action']))
        ? [`audit ${id}`, `${row['collection']} ${row['recordId']}`]
        : [],
    ),
  );
  return all.filter(({ collection, id }) => !ofJobs.has(`${collection} ${id}`));
};

/** What somebody without a role leaves behind when it is taken. */
const EVERYBODYS: readonly CollectionName[] = [
  'people',
  'claims',
  'feedback',
  'unanswered',
  'registrations',
  'evaluations',
  'proposals',
  'drafts',
  'offers',
  'preferences',
  'welcomed',
  'audit',
];

/** What a municipality's seat in the FoU council and its chiefs may change beside that, when it is their municipality's. */
const MUNICIPALITYS: readonly CollectionName[] = ['requests', 'needs', 'nominations', 'trainings', 'events'];

const REACHES_ALL: ReadonlySet<string | undefined> = new Set(['staff', 'fou_manager']);

const isAnothers = (asker: FuzzAsker, { collection, before }: Difference): boolean => {
  if (before === undefined) return false;
  if (collection === 'people') return before['id'] !== asker.personId;
  return (
    ['requests', 'nominations'].includes(collection) &&
    before['municipalityId'] === 'solna' &&
    asker.role !== undefined
  );
};

/** What somebody leaves behind who has their own data erased: what they stood in, and the same with a pseudonym. */
const erasedOf = (asker: FuzzAsker, changes: readonly Difference[]): ReadonlySet<Difference> => {
  const pseudonyms = changes.flatMap(({ collection, after }) =>
    collection === 'audit' && after?.['action'] === 'erase-person' ? [String(after['by'])] : [],
  );
  if (pseudonyms.length === 0 || asker.personId === undefined) return new Set();
  // A digest has nothing but the name.
  const names = changes.flatMap(({ collection, after }) =>
    collection === 'people' && pseudonyms.includes(String(after?.['id']))
      ? [String(after?.['displayName'])]
      : [],
  );
  const traces = [asker.personId, asker.identityInCopy, ...pseudonyms, ...names];
  return new Set(changes.filter((change) => traces.some((trace) => JSON.stringify(change).includes(trace))));
};

/** What one who tried things had no right to change, as lines to read. */
export const beyondTheirs = (asker: FuzzAsker, changes: readonly Difference[]): readonly string[] => {
  if (REACHES_ALL.has(asker.role)) return [];
  const erased = erasedOf(asker, changes);
  const allowed = asker.role === undefined ? EVERYBODYS : [...EVERYBODYS, ...MUNICIPALITYS];
  return changes
    .filter((each) => !erased.has(each) && (!allowed.includes(each.collection) || isAnothers(asker, each)))
    .map(
      ({ collection, id, before, after }) =>
        `${asker.who}: ${collection} ${id}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    );
};

/** Rows of the audit log that somebody else stands in than the one who tried things. */
export const signedByOthers = (asker: FuzzAsker, changes: readonly Difference[]): readonly string[] => {
  const newcomers = changes.flatMap(({ collection, id, before }) =>
    collection === 'people' && before === undefined ? [id] : [],
  );
  return changes.flatMap(({ collection, after }) =>
    collection === 'audit' &&
    after !== undefined &&
    ![asker.personId, asker.identityInCopy, 'system', ...newcomers].includes(String(after['by']))
      ? [`${asker.who} (${asker.personId}): ${JSON.stringify(after)}`]
      : [],
  );
};
