import type { IsoWeek } from '../domain/calendar.js';
import { type DigestRecord, digestKey } from '../domain/digest.js';
import { asHeld, isUnsent } from '../domain/digest-course.js';
import { outOfTime } from '../domain/digest-moves.js';
import { isIn } from '../domain/digest-states.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { Ports } from './ports.js';
import { keepRecord } from './reserve-digest.js';
import { type DigestToKeep, putDigest } from './unsent-digest.js';

interface Cancelling {
  readonly week: IsoWeek;
  /** Id of Person. */
  readonly by: string;
}

/** What has not begun is held, an approved one too, which is compiled anew when it is sent after all. */
const calledOff = (
  ports: Ports,
  { week, by }: Cancelling,
  municipalityId: MunicipalityId,
  record: DigestRecord | undefined,
): DigestToKeep | undefined => {
  // Written also when it was not to be tried again, for a person's sending that is under way would come to it.
  if (isIn(record, 'failed')) return outOfTime(record);
  const isHeld = record?.state === 'planned' && record.held !== undefined;
  return isUnsent(record) && !isHeld
    ? asHeld({ week, municipalityId }, 'cancelled', { by, at: ports.clock.now() })
    : undefined;
};

/** Whether anything was called off. A sending under way changes records too, and then it is looked at once more. */
const cancelOne = async (
  ports: Ports,
  cancelling: Cancelling,
  municipalityId: MunicipalityId,
): Promise<boolean> => {
  const record = await ports.store.get('digests', digestKey(cancelling.week, municipalityId));
  const after = calledOff(ports, cancelling, municipalityId, record);
  if (after === undefined) return false;
  const doneBy = { by: cancelling.by, action: 'cancel-digests' } as const;
  const kept = await keepRecord(ports, doneBy, putDigest(record, after), record);
  return kept !== undefined || cancelOne(ports, cancelling, municipalityId);
};

/**
 * Calls off what is not yet sent of a week: what has not begun is held until a person has it sent, and what failed is
 * not tried again. What is being posted is not called back. The sending under way passes over what is held.
 * @returns how many were called off
 */
export const cancelDigests = async (ports: Ports, cancelling: Cancelling): Promise<number> => {
  let count = 0;
  // The last first, for the sending comes the other way.
  for (const municipalityId of MUNICIPALITY_IDS.toReversed()) {
    if (await cancelOne(ports, cancelling, municipalityId)) count += 1;
  }
  return count;
};
