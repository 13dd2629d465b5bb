import type { Retained } from '../domain/last-use.js';
import type { Person } from '../domain/person.js';
import { RETAINED_COLLECTIONS, type RetainedCollection, type RetentionRule } from '../domain/retention.js';
import { auditOf } from './changes.js';
import { eraseChanges, newPseudonym } from './erase-changes.js';
import { retentionRuleOf } from './list-retention.js';
import type { Change, Ports } from './ports.js';
import { refreshAfter } from './refresh-knowledge.js';
import { registryInTurn } from './registry-in-turn.js';
import { removeEmptyImports } from './remove-empty-imports.js';
import { recordsPast } from './retained-records.js';

const BY = 'system';
const ACTION = 'apply-retention';
/** So many records go in one commit, so that none grows without bound. */
const BATCH = 100;

type Identified = Pick<Retained[RetainedCollection], 'id' | 'version'>;

const removalOf = (collection: RetainedCollection, { id, version }: Identified): Change => ({
  op: 'remove',
  collection,
  id,
  expectedVersion: version,
});

/** What removes records together with the rows that tell of it. Of rows themselves one a night is told. */
const removing = (
  ports: Ports,
  { id, collection }: RetentionRule,
  records: readonly Identified[],
  isFirst: boolean,
): Change[] => {
  const removals = records.map((record) => removalOf(collection, record));
  if (collection !== 'audit')
    return removals.flatMap((removal) => [removal, auditOf(ports, BY, ACTION, removal)]);
  const told: Change = { op: 'remove', collection, id, expectedVersion: 1 };
  return isFirst ? [...removals, auditOf(ports, BY, ACTION, told)] : removals;
};

/** In one commit, or one by one when somebody has changed one of them meanwhile: that one stays. */
const removeBatch = async (
  ports: Ports,
  rule: RetentionRule,
  records: readonly Identified[],
  isFirst: boolean,
): Promise<number> => {
  const committed = await ports.store.commit(removing(ports, rule, records, isFirst));
  if (committed.ok) return records.length;
  if (records.length === 1) return 0;
  let removed = 0;
  for (const record of records) removed += await removeBatch(ports, rule, [record], isFirst && removed === 0);
  return removed;
};

/** What others are just writing of somebody is looked for again so many times. */
const LOOKS = 5;

/** Somebody who has changed since they were judged stays until the next night. */
const erase = async (ports: Ports, person: Person): Promise<boolean> => {
  const now = await ports.store.get('people', person.id);
  if (now?.version !== person.version) return false;
  const pseudonym = newPseudonym(ports);
  let isErased = false;
  for (let look = 0; look < LOOKS; look += 1) {
    const changes = await eraseChanges(ports, person, { by: BY, action: ACTION, pseudonym });
    if (changes.length === 0) break;
    const committed = await ports.store.commit(changes);
    isErased ||= committed.ok;
    if (!isErased) return false;
    await refreshAfter(ports, changes);
  }
  return isErased;
};

const removeAll = async (
  ports: Ports,
  rule: RetentionRule,
  goesOn: () => Promise<boolean>,
): Promise<number> => {
  const records: readonly Identified[] = await recordsPast(ports, rule.collection, rule.months);
  let removed = 0;
  for (let from = 0; from < records.length && (await goesOn()); from += BATCH)
    removed += await removeBatch(ports, rule, records.slice(from, from + BATCH), removed === 0);
  if (rule.collection === 'activities' && (await goesOn()))
    await removeEmptyImports(ports, { by: BY, action: ACTION });
  return removed;
};

const eraseAll = async (
  ports: Ports,
  { months }: RetentionRule,
  goesOn: () => Promise<boolean>,
): Promise<number> => {
  let erased = 0;
  // No role is given while they are being erased.
  for (const person of await recordsPast(ports, 'people', months))
    if ((await goesOn()) && (await registryInTurn(ports, () => erase(ports, person)))) erased += 1;
  return erased;
};

const applyRule = async (ports: Ports, rule: RetentionRule, signal: AbortSignal): Promise<number> => {
  /** A rule that somebody changes or ends meanwhile is left to the next night. */
  const goesOn = async (): Promise<boolean> =>
    !signal.aborted && (await ports.store.get('retention', rule.id))?.version === rule.version;
  return rule.collection === 'people' ? eraseAll(ports, rule, goesOn) : removeAll(ports, rule, goesOn);
};

/**
 * Removes the records whose time is out by the rules that have been entered, and erases such people (design section
 * 10); without a rule nothing. Each commit is whole, so that a stop or a crash between two leaves the rest to the next
 * time. What fails in one collection keeps no other from its work.
 * @throws when a collection could not be seen to.
 */
export const applyRetention = async (ports: Ports, signal: AbortSignal): Promise<void> => {
  let failed = 0;
  for (const collection of RETAINED_COLLECTIONS) {
    const rule = await retentionRuleOf(ports, collection);
    if (rule === undefined || signal.aborted) continue;
    try {
      const removed = await applyRule(ports, rule, signal);
      if (removed > 0)
        ports.log.info({ collection, removed }, 'records were removed by the rule of retention');
    } catch (error) {
      failed += 1;
      ports.log.error({ collection, err: error }, 'a rule of retention could not be applied');
    }
  }
  if (failed > 0) throw new Error(`${failed} rules of retention could not be applied`);
};
