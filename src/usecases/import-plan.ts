import { isDeepStrictEqual } from 'node:util';
import type { ActivityImport } from '../domain/activity-import.js';
import { yearOf } from '../domain/calendar.js';
import { statedResultOf } from '../domain/plan-goal.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { PlanWords } from '../language/plan-words.js';
import { auditOf, insert, update } from './changes.js';
import { type CheckedPlan, checkPlanImport, type PlanChange } from './check-plan-import.js';
import type { CollectionName, Collections } from './collections.js';
import type { KeptPlan } from './file-ports.js';
import { savedImport } from './import-activities.js';
import { inTurn } from './in-turn.js';
import { discardSaved, keptPlan } from './kept-import.js';
import type { Change, Ports } from './ports.js';
import { planTurn } from './save-goal.js';

export type ImportPlanRefusal =
  /** Nothing is kept of the file any more. */
  | { readonly kind: 'gone' }
  /** It would do something else than when it was shown, or has become wrong; nothing was saved. */
  | { readonly kind: 'otherwise_now'; readonly kept: KeptPlan; readonly checked: CheckedPlan };

export interface ImportPlanInput {
  /** Id of the kept file. */
  readonly keptId: string;
  readonly words: PlanWords;
  /** What the person has been shown, as {@link CheckedPlan} has it. */
  readonly seen: string;
  /** Id of Person. */
  readonly by: string;
}

/** What one record becomes, with what it was when there was one. */
const putOf = (
  ports: Ports,
  change: PlanChange,
  { year, by, submissionId }: { readonly year: number; readonly by: string; readonly submissionId: string },
): readonly [put: Change, before: Collections[CollectionName] | undefined] => {
  const now = ports.clock.now();
  const id = (): string => ports.ids.record(yearOf(now));
  switch (change.kind) {
    case 'goal': {
      const { before, details, result: stated } = change;
      const isSameResult = isDeepStrictEqual(before && statedResultOf(before), stated);
      const { statedBy = by, statedAt = now } = isSameResult ? (before?.result ?? {}) : {};
      const result = stated && { ...stated, statedBy, statedAt };
      const after = { ...details, year, ...(result !== undefined && { result }) };
      if (before === undefined) return [insert('goals', { ...after, id: id(), submissionId }), undefined];
      const kept = before.submissionId === undefined ? {} : { submissionId: before.submissionId };
      return [update('goals', before, { ...after, ...kept, id: before.id }), before];
    }
    case 'publication': {
      const { before, details } = change;
      if (before === undefined) {
        return [insert('publications', { ...details, id: id(), enteredBy: by, submissionId }), undefined];
      }
      return [update('publications', before, { ...before, ...details }), before];
    }
    case 'figures': {
      const { before, after } = change;
      return before.version === 0
        ? [insert('yearfigures', after), undefined]
        : [update('yearfigures', before, after), before];
    }
  }
};

const changesOf = (ports: Ports, kept: KeptPlan, { changes, items }: CheckedPlan, by: string) => {
  const importedAt = ports.clock.now();
  const record = insert('imports', {
    id: ports.ids.record(yearOf(importedAt)),
    fileName: kept.fileName,
    rows: items.filter(({ outcome }) => outcome !== 'same').length,
    importedBy: by,
    importedAt,
    planYear: kept.year,
    submissionId: kept.id,
  });
  const puts = changes.flatMap((change, at): Change[] => {
    const submissionId = `${kept.id} ${at + 1}`;
    const [put, before] = putOf(ports, change, { year: kept.year, by, submissionId });
    return [put, auditOf(ports, by, 'import-plan', put, before)];
  });
  return {
    record: record.record,
    changes: [record, auditOf(ports, by, 'import-plan', record), ...puts],
  };
};

const save = async (
  ports: Ports,
  input: ImportPlanInput,
  kept: KeptPlan,
): Promise<Result<ActivityImport, ImportPlanRefusal>> => {
  const { keptId, words, seen, by } = input;
  const earlier = await savedImport(ports, keptId);
  if (earlier !== undefined) return ok(earlier);
  const checked = await checkPlanImport(ports, kept, words);
  if (checked.problems.length > 0 || checked.seen !== seen) {
    return refused({ kind: 'otherwise_now', kept, checked });
  }
  const { record, changes } = changesOf(ports, kept, checked, by);
  const committed = await ports.store.commit(changes);
  // Someone has changed one of the records in between: that shows when it is tried again.
  if (!committed.ok) return save(ports, input, kept);
  await discardSaved(ports, keptId);
  return ok(record);
};

/**
 * Saves what was shown of a plan: all of it in one commit, or nothing. The same file sent twice, also by a press that
 * arrives again after a restart, is saved once and gives the first import again. Nothing is removed.
 */
export const importPlan = async (
  ports: Ports,
  input: ImportPlanInput,
): Promise<Result<ActivityImport, ImportPlanRefusal>> => {
  const earlier = await savedImport(ports, input.keptId);
  if (earlier !== undefined) return ok(earlier);
  const kept = await keptPlan(ports, input.keptId);
  if (kept === undefined) return refused({ kind: 'gone' });
  return inTurn(ports, planTurn(kept.year), () => save(ports, input, kept));
};
