import { ok, type Result, refused } from '../../domain/result.js';
import type { CollectionName } from '../../usecases/collections.js';
import type { Change, Conflict } from '../../usecases/ports.js';
import { parseRecord } from './parse-record.js';
import { idOf, Records, type Written } from './records.js';

/** A change that can be written or a record that is only looked at, and the version that was read. */
export type Checked = { readonly expectedVersion: number } & (
  | { readonly written: Written }
  | { readonly lookedAt: { readonly collection: CollectionName; readonly id: string } }
);

/** What a commit writes. */
export const writtenIn = (changes: readonly Checked[]): readonly Written[] =>
  changes.flatMap((change) => ('written' in change ? [change.written] : []));

/**
 * A change as a restart would read it back; a copy, so that the caller's object is free again.
 * @throws Error when the next start would refuse the record, or its version does not follow: a bug.
 */
export const checked = (change: Change): Checked => {
  const { collection, expectedVersion } = change;
  if (change.op === 'expect') return { lookedAt: { collection, id: change.id }, expectedVersion };
  if (change.op === 'remove')
    return { written: { op: 'remove', collection, id: change.id }, expectedVersion };
  const { id, version } = change.record;
  if (version !== expectedVersion + 1)
    throw new Error(`${collection} ${id}: version ${version} does not follow ${expectedVersion}`);
  const parsed = parseRecord(collection, JSON.parse(JSON.stringify(change.record)));
  if (!parsed.ok) throw new Error(`${collection} ${id} does not fit its schema: ${parsed.problem}`);
  return { written: { op: 'put', collection, record: parsed.record }, expectedVersion };
};

const applyOne = (draft: Records, change: Checked): Result<void, Conflict> => {
  const written = 'written' in change ? change.written : undefined;
  const { collection, id } =
    'lookedAt' in change ? change.lookedAt : { ...change.written, id: idOf(change.written) };
  const current = draft.get(collection, id);
  const isGone = written?.op === 'remove' && current === undefined;
  if (isGone || (current?.version ?? 0) !== change.expectedVersion)
    return refused({ kind: 'stale', collection, id, current });
  if (written === undefined) return ok(undefined);
  const rival = written.op === 'put' ? draft.rival(collection, written.record) : undefined;
  if (rival !== undefined) return refused({ kind: 'duplicate', collection, ...rival });
  draft.apply(written);
  return ok(undefined);
};

/** Applies all changes of a commit to a draft, or none and says who was first. */
export const judge = (draft: Records, changes: readonly Checked[]): Result<void, Conflict> => {
  const own = new Records(draft);
  for (const change of changes) {
    const result = applyOne(own, change);
    if (!result.ok) return result;
  }
  for (const written of writtenIn(changes)) draft.apply(written);
  return ok(undefined);
};
