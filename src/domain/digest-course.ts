import type { IsoInstant, IsoWeek } from './calendar.js';
import {
  type ApprovedDigest,
  type Digest,
  type DigestRecord,
  digestKey,
  type HoldReason,
  type PlannedDigest,
} from './digest.js';
import type { DigestPlan } from './digest-plan.js';
import type { MunicipalityId } from './municipality.js';

/** A digest that nobody has begun to send; undefined = there is no record of it yet. */
export type UnsentDigest = PlannedDigest | ApprovedDigest | undefined;

/** One municipality's digest of one week. */
export interface WhichDigest {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
}

/** Who decides, an id of Person or `system`, and when. */
interface Decision {
  readonly by: string;
  readonly at: IsoInstant;
}

const coreOf = ({ week, municipalityId }: WhichDigest) => {
  const key = digestKey(week, municipalityId);
  return { id: key, key, week, municipalityId };
};

export const isUnsent = (record: DigestRecord | undefined): record is UnsentDigest =>
  record === undefined || record.state === 'planned' || record.state === 'approved';

/** Goes out, or waits for an approval, by the settings. */
export const isFree = (record: DigestRecord | undefined): record is PlannedDigest | undefined =>
  record === undefined || (record.state === 'planned' && record.held === undefined);

export const asPlanned = (which: WhichDigest): Omit<PlannedDigest, 'version'> => ({
  ...coreOf(which),
  state: 'planned',
});

export const asHeld = (
  which: WhichDigest,
  why: HoldReason,
  decision: Decision,
): Omit<PlannedDigest, 'version'> => ({ ...asPlanned(which), held: { ...decision, why } });

export const asApproved = (digest: Digest, decision: Decision): Omit<ApprovedDigest, 'version'> => ({
  ...coreOf(digest),
  state: 'approved',
  digest,
  approved: decision,
});

/** The digest with what the FoU manager has written for its week, and with nothing written before. */
export const withWords = (digest: Digest, plan: Omit<DigestPlan, 'version'> | undefined): Digest => {
  const { introduction: _introduction, addition: _addition, ...rest } = digest;
  const introduction = plan?.introduction;
  const addition = plan?.additions.find(({ municipalityId }) => municipalityId === digest.municipalityId);
  return {
    ...rest,
    ...(introduction === undefined ? {} : { introduction }),
    ...(addition === undefined ? {} : { addition: addition.text }),
  };
};
