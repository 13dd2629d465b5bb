import { isDeepStrictEqual } from 'node:util';
import { insert, update } from './changes.js';
import { isGrownFrom, type Reading } from './changes-after.js';
import { type Collections, UNIQUE_FIELDS } from './collections.js';
import type { Change, Store } from './ports.js';

/** What keeps the bot from posting or doing the same thing twice. */
const GUARDS = ['digests', 'corrections', 'jobs', 'notices', 'welcomed'] as const;
type Guard = (typeof GUARDS)[number];

const BATCH = 100;
/** States from which the bot goes on by itself. */
const STILL_OPEN: readonly string[] = ['planned', 'approved', 'sending', 'waiting', 'running'];

const stateOf = (record: Collections[Guard]): string => ('state' in record ? record.state : 'over');
const isOpen = (record: Collections[Guard]): boolean => STILL_OPEN.includes(stateOf(record));

/** Versions count within one store only; what has ended in either has ended. */
const isFurther = (later: Collections[Guard], mine: Collections[Guard]): boolean =>
  later.version > mine.version ||
  (isOpen(mine) && !isOpen(later)) ||
  (stateOf(later) === 'sent' && stateOf(mine) !== 'sent');

const removal = (collection: Guard, { id, version }: Collections[Guard]): Change => ({
  op: 'remove',
  collection,
  id,
  expectedVersion: version,
});

/** Another record with the same key: its work is the same work. */
const rivalsOf = async (
  restored: Reading,
  collection: Guard,
  later: Collections[Guard],
): Promise<readonly Change[]> => {
  const all: readonly Collections[Guard][] = await restored.find(collection);
  const fields: readonly string[] = UNIQUE_FIELDS[collection];
  const fieldOf = (record: object, field: string): unknown => new Map(Object.entries(record)).get(field);
  return all
    .filter(({ id }) => id !== later.id)
    .filter((mine) => fields.some((field) => fieldOf(mine, field) === fieldOf(later, field)))
    .map((mine) => removal(collection, mine));
};

const changesFor = async (
  restored: Reading,
  collection: Guard,
  later: Collections[Guard],
): Promise<readonly Change[]> => {
  const mine = await restored.get(collection, later.id);
  // Here and below: what is read of a collection is written to it, which TypeScript cannot see of a union.
  if (mine !== undefined) {
    const isSame = isDeepStrictEqual(mine, { ...later, version: mine.version });
    return isSame || !isFurther(later, mine)
      ? []
      : [update(collection, mine as never, later as never) as Change];
  }
  // It tells of something that is not in what is restored, and nobody has seen it.
  if (collection === 'notices' && stateOf(later) === 'waiting') return [];
  return [...(await rivalsOf(restored, collection, later)), insert(collection, later as never) as Change];
};

/** Notices that were to go out and are no longer there have gone out, or nobody wants them any more. */
const doneWith = async (restored: Reading, later: Reading): Promise<readonly Change[]> => {
  const there = new Set((await later.find('notices')).map(({ id }) => id));
  const mine = await restored.find('notices');
  return mine.filter((each) => isOpen(each) && !there.has(each.id)).map((each) => removal('notices', each));
};

/**
 * Brings what a restored store knows of its postings, jobs and notices up to what the store that it replaces knows, so
 * that the bot does nothing a second time. Everything else stays as it was when the backup was taken.
 * @returns how many records it changed
 */
export const carryOver = async (restored: Store, later: Reading): Promise<number> => {
  const changes: Change[] = [];
  for (const collection of GUARDS) {
    const records: readonly Collections[Guard][] = await later.find(collection);
    for (const record of records) changes.push(...(await changesFor(restored, collection, record)));
  }
  if (await isGrownFrom(restored, later)) changes.push(...(await doneWith(restored, later)));
  for (let from = 0; from < changes.length; from += BATCH) {
    const kept = await restored.commit(changes.slice(from, from + BATCH));
    if (!kept.ok) throw new Error(`what was posted could not be carried over: ${kept.error.kind}`);
  }
  return changes.length;
};
