import { isDeepStrictEqual } from 'node:util';
import type { AuditRow } from '../domain/audit.js';
import { yearOf } from '../domain/calendar.js';
import type { CollectionName, Collections } from './collections.js';
import type { Change, Expect, Ports, Put } from './ports.js';

/** A record without its version; the cast in {@link versioned} is what TypeScript cannot infer for a generic N. */
type Unversioned<N extends CollectionName> = Omit<Collections[N], 'version'>;

const versioned = <N extends CollectionName>(record: Unversioned<N>, version: number): Collections[N] =>
  ({ ...record, version }) as Collections[N];

/** A new record; its version becomes 1. */
export const insert = <N extends CollectionName>(collection: N, record: Unversioned<N>): Put<N> => ({
  op: 'put',
  collection,
  record: versioned(record, 1),
  expectedVersion: 0,
});

/** A changed record, refused when someone has changed it since `before` was read. */
export const update = <N extends CollectionName>(
  collection: N,
  before: Collections[N],
  after: Unversioned<N>,
): Put<N> => ({
  op: 'put',
  collection,
  record: versioned(after, before.version + 1),
  expectedVersion: before.version,
});

/** Has a commit refused when the record is no longer as it was read; 0 = when there is one. */
export const expecting = <N extends CollectionName>(
  collection: N,
  id: string,
  expectedVersion: number,
): Expect<N> => ({ op: 'expect', collection, id, expectedVersion });

/** Fields that are new, gone or different; the version always is and tells nothing. */
export const changedFields = (before: object, after: object): string[] => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => field !== 'version' && !isDeepStrictEqual(was.get(field), is.get(field)),
  );
};

/**
 * The audit row that goes into the same commit as the change it tells of. `before` is the record that was
 * changed; a new one has all its fields named.
 */
export const auditOf = (
  ports: Pick<Ports, 'clock' | 'ids'>,
  by: string,
  action: string,
  change: Change,
  before?: Collections[CollectionName],
): Change => {
  const now = ports.clock.now();
  const row: Omit<AuditRow, 'version'> = {
    id: ports.ids.record(yearOf(now)),
    at: now,
    by,
    action,
    collection: change.collection,
    recordId: change.op === 'put' ? change.record.id : change.id,
    fields: change.op === 'put' ? changedFields(before ?? {}, change.record) : [],
  };
  return insert('audit', row);
};
