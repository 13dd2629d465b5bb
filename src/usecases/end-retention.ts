import { ok, type Result, refused } from '../domain/result.js';
import type { RetainedCollection, RetentionRule } from '../domain/retention.js';
import { auditOf } from './changes.js';
import { retentionRuleOf } from './list-retention.js';
import type { Ports, Remove } from './ports.js';
import { isSeenRule, type SeenRule } from './set-retention.js';

/**
 * Ends a rule, so that nothing more is removed from its collection.
 * @returns the rule that was ended, undefined when there was none.
 */
export const endRetention = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly collection: RetainedCollection;
    /** What the person saw. */
    readonly seen: SeenRule;
  },
): Promise<Result<RetentionRule | undefined, { readonly kind: 'changed'; readonly rule: RetentionRule }>> => {
  const { by, collection, seen } = input;
  const rule = await retentionRuleOf(ports, collection);
  if (rule === undefined) return ok(undefined);
  if (!isSeenRule(seen, rule)) return refused({ kind: 'changed', rule });
  const change: Remove<'retention'> = {
    op: 'remove',
    collection: 'retention',
    id: rule.id,
    expectedVersion: rule.version,
  };
  const committed = await ports.store.commit([change, auditOf(ports, by, 'end-retention', change, rule)]);
  // Someone was first, so that there is none now or the version is another one.
  return committed.ok ? ok(rule) : endRetention(ports, input);
};
