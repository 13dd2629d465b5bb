import { isDeepStrictEqual } from 'node:util';
import { type AnyRecord, parseRecord } from '../../src/adapters/store/parse-record.js';
import type { Result } from '../../src/domain/result.js';
import { ok, refused } from '../../src/domain/result.js';
import {
  COLLECTION_NAMES,
  type CollectionName,
  type Collections,
  INDEXES,
  UNIQUE_FIELDS,
} from '../../src/usecases/collections.js';
import type { Change, Conflict, Store } from '../../src/usecases/ports.js';

type Tables = Readonly<Record<CollectionName, readonly AnyRecord[]>>;

const NO_ROWS: Tables = {
  activities: [],
  goals: [],
  goalareas: [],
  publications: [],
  yearfigures: [],
  reports: [],
  closings: [],
  imports: [],
  preferences: [],
  requests: [],
  drafts: [],
  proposals: [],
  events: [],
  registrations: [],
  evaluations: [],
  trainings: [],
  nominations: [],
  networks: [],
  rounds: [],
  needs: [],
  people: [],
  digests: [],
  digestplans: [],
  corrections: [],
  feedback: [],
  unanswered: [],
  edits: [],
  welcomed: [],
  conversations: [],
  notices: [],
  livecards: [],
  jobs: [],
  channels: [],
  offers: [],
  claims: [],
  tenants: [],
  retention: [],
  settings: [],
  audit: [],
};

/** A copy that neither side can change, or a thrown bug: such a record could not be read back. */
const stored = <N extends CollectionName>(collection: N, record: Collections[N]): Collections[N] => {
  const parsed = parseRecord(collection, JSON.parse(JSON.stringify(record)));
  if (!parsed.ok) throw new Error(`${collection} ${record.id}: ${parsed.problem}`);
  return parsed.record;
};

const fieldOf = (record: object, field: string): unknown => (record as Record<string, unknown>)[field];

const applied = (tables: Tables, change: Change): Result<Tables, Conflict> => {
  const { collection, expectedVersion } = change;
  const table = tables[collection];
  const id = change.op === 'put' ? change.record.id : change.id;
  const current = table.find((record) => record.id === id);
  if ((current?.version ?? 0) !== expectedVersion || (change.op === 'remove' && current === undefined))
    return refused({ kind: 'stale', collection, id, current });
  if (change.op === 'expect') return ok(tables);
  if (change.op === 'remove')
    return ok({ ...tables, [collection]: table.filter((record) => record !== current) });

  const record = stored(collection, change.record);
  if (record.version !== expectedVersion + 1)
    throw new Error(`${collection} ${id}: version ${record.version} does not follow ${expectedVersion}`);
  for (const field of UNIQUE_FIELDS[collection]) {
    const value = fieldOf(record, field);
    const existing = table.find((r) => r.id !== id && value !== undefined && fieldOf(r, field) === value);
    if (existing !== undefined) return refused({ kind: 'duplicate', collection, field, existing });
  }
  const rows = current === undefined ? [...table, record] : table.map((r) => (r === current ? record : r));
  return ok({ ...tables, [collection]: rows });
};

/** The records that a store begins with. */
export type Seed = { readonly [N in CollectionName]?: readonly Collections[N][] };

const holds = (record: object, wanted: readonly (readonly [string, unknown])[]): boolean =>
  wanted.every(([field, value]) => {
    const held = fieldOf(record, field);
    return held === value || (typeof value === 'object' && isDeepStrictEqual(held, value));
  });

/** A memory store that can be set back to how it began, and knows whether anyone has written. */
export const resettableStore = (seed: Seed = {}) => {
  let beginning = NO_ROWS;
  for (const name of COLLECTION_NAMES)
    beginning = { ...beginning, [name]: (seed[name] ?? []).map((record) => stored(name, record)) };
  let tables = beginning;
  let isChanged = false;

  // The table of a collection holds that collection's records only, which a Record of unions cannot say.
  const rowsOf = <N extends CollectionName>(collection: N) => tables[collection] as readonly Collections[N][];

  const store: Store = {
    get: async (collection, id) => rowsOf(collection).find((record) => record.id === id),
    find: async (collection, where = {}) => {
      const wanted = Object.entries(where);
      return rowsOf(collection).filter((record) => holds(record, wanted));
    },
    findBy: async (collection, index, value) => {
      // The rule stands under the collection that it reads, which a look-up by name forgets.
      const ruleOf = INDEXES[collection][index] as (record: object) => unknown;
      return rowsOf(collection).filter((record) => ruleOf(record) === value);
    },
    commit: async (changes) => {
      isChanged = true;
      let next = tables;
      for (const change of changes) {
        const result = applied(next, change);
        if (!result.ok) return result;
        next = result.value;
      }
      tables = next;
      return ok(undefined);
    },
  };
  return {
    store,
    /** Whether anyone has tried to write since it began or was set back. */
    isChanged: () => isChanged,
    reset: () => {
      tables = beginning;
      isChanged = false;
    },
  };
};

/** A Store that forgets; for tests of everything above the store. */
export const memoryStore = (seed: Seed = {}): Store => resettableStore(seed).store;
