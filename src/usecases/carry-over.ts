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
const NOT_BEGUN: readonly string[] = ['planned', 'approved', 'waiting'];
const UNDER_WAY: readonly string[] = ['sending', 'running'];

const stateOf = (record: Collections[Guard]): string => ('state' in record ? record.state : 'over');
const isOpen = (record: Collections[Guard]): boolean =>
  [...NOT_BEGUN, ...UNDER_WAY].includes(stateOf(record));

/** The higher, the less there is left that the bot could do by itself. */
const progressOf = (record: Collections[Guard]): number => {
  const state = stateOf(record);
  if (NOT_BEGUN.includes(state)) return 0;
  if (UNDER_WAY.includes(state)) return 1;
  return state === 'sent' ? 3 : 2;
};

/** Versions count within one store only; between two, what has ended in either has ended. */
const isFurther = (later: Collections[Guard], mine: Collections[Guard], isGrown: boolean): boolean =>
  (isGrown && later.version > mine.version) || progressOf(later) > progressOf(mine);

const removal = (collection: Guard, { id, version }: Collections[Guard]): Change => ({
  op: 'remove',
  collection,
  id,
  expectedVersion: version,
});

/** Others with the same key: their work is the same work. */
const rivalsOf = async (
  restored: Reading,
  collection: Guard,
  later: Collections[Guard],
): Promise<readonly Collections[Guard][]> => {
  const all: readonly Collections[Guard][] = await restored.find(collection);
  const fields: readonly string[] = UNIQUE_FIELDS[collection];
  const fieldOf = (record: object, field: string): unknown => new Map(Object.entries(record)).get(field);
  return all
    .filter(({ id }) => id !== later.id)
    .filter((mine) => fields.some((field) => fieldOf(mine, field) === fieldOf(later, field)));
};

const changesFor = async (
  restored: Reading,
  collection: Guard,
  later: Collections[Guard],
  isGrown: boolean,
): Promise<readonly Change[]> => {
  const mine = await restored.get(collection, later.id);
  // Here and below: what is read of a collection is written to it, which TypeScript cannot see of a union.
  if (mine !== undefined) {
    const isSame = isDeepStrictEqual(mine, { ...later, version: mine.version });
    return isSame || !isFurther(later, mine, isGrown)
      ? []
      : [update(collection, mine as never, later as never) as Change];
  }
  // It tells of something that is not in what is restored, and nobody has seen it.
  if (collection === 'notices' && stateOf(later) === 'waiting') return [];
  const rivals = await rivalsOf(restored, collection, later);
  // A store that was begun anew knows nothing of what this one had sent by then.
  if (!isGrown && rivals.some((rival) => !isFurther(later, rival, isGrown))) return [];
  return [...rivals.map((rival) => removal(collection, rival)), insert(collection, later as never) as Change];
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
  const isGrown = await isGrownFrom(restored, later);
  const changes: Change[] = [];
  for (const collection of GUARDS) {
    const records: readonly Collections[Guard][] = await later.find(collection);
    for (const record of records) changes.push(...(await changesFor(restored, collection, record, isGrown)));
  }
  if (isGrown) changes.push(...(await doneWith(restored, later)));
  for (let from = 0; from < changes.length; from += BATCH) {
    const kept = await restored.commit(changes.slice(from, from + BATCH));
    if (!kept.ok) throw new Error(`what was posted could not be carried over: ${kept.error.kind}`);
  }
  return changes.length;
};
