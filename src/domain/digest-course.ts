import type { IsoInstant, IsoWeek } from './calendar.js';
import {
  type ApprovedDigest,
  type Digest,
  type DigestRecord,
  digestKey,
  type HoldReason,
  type PlannedDigest,
} from './digest.js';
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

/** Nobody has begun to send it. */
export const isUnsent = (record: DigestRecord | undefined): record is UnsentDigest =>
  record === undefined || record.state === 'planned' || record.state === 'approved';

/** Goes out, or waits for an approval, by the settings. */
export const isFree = (record: DigestRecord | undefined): record is PlannedDigest | undefined =>
  record === undefined || (record.state === 'planned' && record.held === undefined);

/** Neither held nor approved; its record has nothing more to say. */
export const asPlanned = (which: WhichDigest): Omit<PlannedDigest, 'version'> => ({
  ...coreOf(which),
  state: 'planned',
});

/** Not to be sent until a person says so. An approval is gone with it, and so is what it froze. */
export const asHeld = (
  which: WhichDigest,
  why: HoldReason,
  decision: Decision,
): Omit<PlannedDigest, 'version'> => ({ ...asPlanned(which), held: { ...decision, why } });

/** Frozen as the digest is. */
export const asApproved = (digest: Digest, decision: Decision): Omit<ApprovedDigest, 'version'> => ({
  ...coreOf(digest),
  state: 'approved',
  digest,
  approved: decision,
});
