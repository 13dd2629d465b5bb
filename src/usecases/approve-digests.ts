import type { IsoWeek } from '../domain/calendar.js';
import type { DigestRecord, HoldReason } from '../domain/digest.js';
import { asApproved, asHeld, isFree } from '../domain/digest-course.js';
import type { DigestPlan } from '../domain/digest-plan.js';
import { withWords } from '../domain/digest-plan-words.js';
import type { DigestSettings } from '../domain/digest-settings.js';
import { dueOf } from '../domain/digest-times.js';
import { isEmptyDigest } from '../domain/empty-digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting } from './changes.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { compiledNow, type DigestSources, digestsAround, readSources } from './digest-sources.js';
import type { Change, Ports } from './ports.js';
import { type WeekRefusal, weekRefusal } from './sendable-week.js';
import { putDigest } from './unsent-digest.js';

/** What became of one municipality's digest. */
export type Approval = { readonly municipalityId: MunicipalityId } & (
  | { readonly state: 'approved' }
  /** It was already; what it holds is as it was. */
  | { readonly state: 'was_approved' }
  | { readonly state: 'held'; readonly why: HoldReason }
  /** On its way, or where it should be; untouched. */
  | { readonly state: 'posted' }
);

export type ApprovalRefusal =
  | WeekRefusal
  /** The time to send it has passed, so that nothing would send it: a person does. */
  | 'past_due';

interface Approving {
  readonly week: IsoWeek;
  /** Id of Person. */
  readonly by: string;
}

interface Read {
  readonly settings: DigestSettings;
  readonly sources: DigestSources;
  readonly plan: DigestPlan | undefined;
  readonly records: readonly DigestRecord[];
}

const standingOf = (municipalityId: MunicipalityId, record: DigestRecord): Approval => {
  switch (record.state) {
    case 'planned':
      return record.held === undefined
        ? { municipalityId, state: 'posted' }
        : { municipalityId, state: 'held', why: record.held.why };
    case 'approved':
      return { municipalityId, state: 'was_approved' };
    default:
      return { municipalityId, state: 'posted' };
  }
};

/** What becomes of one, and what is to be written for it. */
const approvalOf = (
  ports: Ports,
  { week, by }: Approving,
  municipalityId: MunicipalityId,
  { settings, sources, plan, records }: Read,
): { readonly approval: Approval; readonly changes: readonly Change[] } => {
  const before = records.find((record) => record.week === week && record.municipalityId === municipalityId);
  if (before !== undefined && (!isFree(before) || before.due !== undefined))
    return { approval: standingOf(municipalityId, before), changes: [] };
  const digest = withWords(compiledNow(ports, sources, week, municipalityId, records), plan);
  const decision = { by, at: ports.clock.now() };
  const isLeftOut = settings.emptyWeek === 'nothing' && isEmptyDigest(digest);
  const put = putDigest(
    before,
    isLeftOut ? asHeld(digest, 'empty_week', decision) : asApproved(digest, decision),
  );
  return {
    approval: isLeftOut
      ? { municipalityId, state: 'held', why: 'empty_week' }
      : { municipalityId, state: 'approved' },
    changes: [put, auditOf(ports, by, 'approve-digests', put, before)],
  };
};

/**
 * Approves every digest of a week that is planned and not held, frozen as it is now; an empty one is left out where
 * the settings say so. All in one commit: a press either approves the week or does nothing, and whoever changes one of
 * them or the words meanwhile has it all looked at again. May be done while the week is going on; what is logged
 * after it comes in the next digest. Nothing is approved that no sending would come to.
 */
export const approveDigests = async (
  ports: Ports,
  approving: Approving,
): Promise<Result<readonly Approval[], ApprovalRefusal>> => {
  const { week } = approving;
  const refusal = await weekRefusal(ports, week);
  if (refusal !== undefined) return refused(refusal);
  const [settings, sources, plan, records] = await Promise.all([
    digestSettingsNow(ports),
    readSources(ports, week),
    ports.store.get('digestplans', week),
    digestsAround(ports, week),
  ]);
  if (dueOf(week, settings, ports.timeZone) <= ports.clock.now()) return refused('past_due');
  const read = { settings, sources, plan, records };
  const each = MUNICIPALITY_IDS.map((id) => approvalOf(ports, approving, id, read));
  const changes = each.flatMap((one) => one.changes);
  const approvals = ok(each.map(({ approval }) => approval));
  if (changes.length === 0) return approvals;
  const kept = await ports.store.commit([...changes, expecting('digestplans', week, plan?.version ?? 0)]);
  return kept.ok ? approvals : approveDigests(ports, approving);
};
