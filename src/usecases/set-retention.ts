import { yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import {
  MAX_DECISION_LENGTH,
  MAX_RETENTION_MONTHS,
  type RetainedCollection,
  type RetentionRule,
} from '../domain/retention.js';
import { auditOf, insert, update } from './changes.js';
import { retentionRuleOf } from './list-retention.js';
import type { Ports } from './ports.js';

/** A rule as a card showed it. The id tells one that was ended from one set anew, which is version 1 again. */
export type SeenRule = Pick<RetentionRule, 'id' | 'version'>;

export type RetentionProblem = 'months' | 'no_decision' | 'long_decision' | 'identity_number';

export type SetRetentionRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly RetentionProblem[] }
  /** Someone was first; `rule` is as it is now, undefined when it was ended. */
  | { readonly kind: 'changed'; readonly rule: RetentionRule | undefined };

/** What is wrong with a rule as it was written. */
export const retentionProblems = (months: number, decision: string): readonly RetentionProblem[] => [
  ...(Number.isInteger(months) && months >= 1 && months <= MAX_RETENTION_MONTHS ? [] : ['months' as const]),
  ...(decision === '' ? ['no_decision' as const] : []),
  ...(decision.length > MAX_DECISION_LENGTH ? ['long_decision' as const] : []),
  ...(holdsIdentityNumber(decision) ? ['identity_number' as const] : []),
];

/** Whether what the person saw is what stands there now. */
export const isSeenRule = (seen: SeenRule | 'none', now: RetentionRule | undefined): boolean =>
  seen === 'none' ? now === undefined : seen.id === now?.id && seen.version === now.version;

/**
 * Says for how many months the records of a collection are kept after they have had their use, and by whose decision
 * (gallringsbeslut). From then on the nightly job removes what is older. Setting the same again changes nothing.
 */
export const setRetention = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly collection: RetainedCollection;
    readonly months: number;
    readonly decision: string;
    /** What the person saw to have been set. */
    readonly seen: SeenRule | 'none';
  },
): Promise<Result<RetentionRule, SetRetentionRefusal>> => {
  const { by, collection, months, seen } = input;
  const decision = input.decision.trim();
  const problems = retentionProblems(months, decision);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const before = await retentionRuleOf(ports, collection);
  if (before?.months === months && before.decision === decision) return ok(before);
  if (!isSeenRule(seen, before)) return refused({ kind: 'changed', rule: before });

  const setAt = ports.clock.now();
  const record = {
    id: before?.id ?? ports.ids.record(yearOf(setAt)),
    collection,
    months,
    decision,
    setBy: by,
    setAt,
  };
  const change = before === undefined ? insert('retention', record) : update('retention', before, record);
  const committed = await ports.store.commit([change, auditOf(ports, by, 'set-retention', change, before)]);
  // Someone was first, and the next look tells what they did.
  return committed.ok ? ok(change.record) : setRetention(ports, input);
};
