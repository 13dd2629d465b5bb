import type { IsoWeek } from '../domain/calendar.js';
import { type ApprovedDigest, type DigestRecord, digestKey, type PostedDigest } from '../domain/digest.js';
import { isUnsent } from '../domain/digest-course.js';
import type { DigestPlan } from '../domain/digest-plan.js';
import { afterEdit, MAX_WORDS, type PlanWords, withWords } from '../domain/digest-plan-words.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, insert, update } from './changes.js';
import type { Change, Ports } from './ports.js';
import { putDigest } from './unsent-digest.js';
import { weeksBeingSent } from './weekly-sending.js';

export type EditRefusal =
  | { readonly kind: 'too_long'; readonly limit: number }
  /** Every digest that the words are for has been posted, or may have. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'being_sent' }
  /** Somebody has written since. Id of Person. */
  | { readonly kind: 'changed'; readonly by: string };

interface Edit {
  readonly week: IsoWeek;
  /** Id of Person. */
  readonly by: string;
  /** Of the plan that the person saw; 0 when there was none. */
  readonly seenVersion: number;
  readonly words: PlanWords;
}

/** Whose digests get the words no more; empty when all of them do. */
interface Edited {
  readonly alreadySent: readonly MunicipalityId[];
}

type FrozenDigest = ApprovedDigest | (PostedDigest & { readonly state: 'failed' });

interface Target {
  readonly municipalityId: MunicipalityId;
  readonly record: DigestRecord | undefined;
}

/** Nobody has got it, nor may have. */
const isUnposted = (record: DigestRecord | undefined): boolean =>
  isUnsent(record) || record?.state === 'failed';

/** What is sent as it is, if nobody changes it. */
const isFrozen = (record: DigestRecord | undefined): record is FrozenDigest =>
  record?.state === 'approved' || (record?.state === 'failed' && record.approved !== undefined);

/** A digest that is frozen gets the new words; any other must be as it was read, or it would be frozen without them. */
const changesOf = (
  ports: Ports,
  { week, by }: Edit,
  plan: Omit<DigestPlan, 'version'>,
  { municipalityId, record }: Target,
): readonly Change[] => {
  if (!isUnposted(record)) return [];
  if (!isFrozen(record)) return [expecting('digests', digestKey(week, municipalityId), record?.version ?? 0)];
  const put = putDigest(record, { ...record, digest: withWords(record.digest, plan) });
  return [put, auditOf(ports, by, 'edit-digest-plan', put, record)];
};

/**
 * Keeps the FoU manager's own words for a week's digests. Those that are approved and not sent get them in the same
 * commit, otherwise as they were; what is sent stays as it was sent.
 */
export const editDigestPlan = async (ports: Ports, edit: Edit): Promise<Result<Edited, EditRefusal>> => {
  const { week, by, seenVersion, words } = edit;
  const limit = MAX_WORDS[words.kind];
  if (words.text.trim().length > limit) return refused({ kind: 'too_long', limit });
  const [before, records, busy] = await Promise.all([
    ports.store.get('digestplans', week),
    ports.store.findBy('digests', 'week', week),
    weeksBeingSent(ports),
  ]);
  if (before !== undefined && before.version !== seenVersion)
    return refused({ kind: 'changed', by: before.editedBy });
  const targets = MUNICIPALITY_IDS.filter(
    (id) => words.kind === 'introduction' || words.municipalityId === id,
  ).map((municipalityId) => ({
    municipalityId,
    record: records.find((record) => record.municipalityId === municipalityId),
  }));
  const alreadySent = targets
    .filter(({ record }) => !isUnposted(record))
    .map((target) => target.municipalityId);
  if (alreadySent.length === targets.length) return refused({ kind: 'sent' });
  // What is being compiled at this moment could miss the words.
  if (busy.has(week) || records.some(({ state }) => state === 'sending'))
    return refused({ kind: 'being_sent' });
  const plan = { id: week, week, ...afterEdit(before, words), editedBy: by, editedAt: ports.clock.now() };
  const put = before === undefined ? insert('digestplans', plan) : update('digestplans', before, plan);
  const kept = await ports.store.commit([
    put,
    auditOf(ports, by, 'edit-digest-plan', put, before),
    ...targets.flatMap((target) => changesOf(ports, edit, plan, target)),
  ]);
  return kept.ok ? ok({ alreadySent }) : editDigestPlan(ports, edit);
};
