import type { IsoWeek } from '../domain/calendar.js';
import { type Digest, type DigestRecord, digestKey } from '../domain/digest.js';
import { doneIn, toldInOtherWeeks, withoutTold } from '../domain/digest-claims.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { auditOf, insert, update } from './changes.js';
import { compiledNow, type DigestSources } from './digest-sources.js';
import type { Ports, Put } from './ports.js';

export type Reservation =
  /** `isTakenOver`: the run that reserved it is gone and may or may not have posted it. */
  | { readonly reserved: DigestRecord; readonly isTakenOver: boolean }
  /** Somebody else has it, or it is finished: the record as it stands, not to be touched. */
  | { readonly standing: DigestRecord };

/** Who sends which digest. */
export interface SendingOne {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  /** Id of Person, or `system`. */
  readonly by: string;
}

/** Writes a digest's record in the place of `before`, and its audit row; undefined when somebody else wrote it first. */
export const keepRecord = async (
  ports: Ports,
  by: string,
  put: Put<'digests'>,
  before: DigestRecord | undefined,
): Promise<DigestRecord | undefined> => {
  const kept = await ports.store.commit([put, auditOf(ports, by, 'send-digests', put, before)]);
  return kept.ok ? put.record : undefined;
};

const freshRecord = (ports: Ports, digest: Digest): Omit<DigestRecord, 'version'> => {
  const { week, municipalityId } = digest;
  const key = digestKey(week, municipalityId);
  return {
    id: key,
    key,
    week,
    municipalityId,
    state: 'sending',
    digest,
    reservedBy: ports.runId,
    reservedAt: ports.clock.now(),
  };
};

/** What this run must write to have the post for itself; undefined when it must keep its hands off. */
const claimOn = (
  ports: Ports,
  existing: DigestRecord | undefined,
  compile: () => Digest,
): Put<'digests'> | undefined => {
  switch (existing?.state) {
    case undefined:
      return insert('digests', freshRecord(ports, compile()));
    case 'failed':
      return update('digests', existing, freshRecord(ports, compile()));
    case 'sending':
      return existing.reservedBy === ports.runId
        ? undefined
        : update('digests', existing, freshRecord(ports, existing.digest));
    case 'sent':
    case 'unknown':
      return undefined;
  }
};

/**
 * Reserves one post durably, by its key, before anything is sent (I29). Of two that try at once one wins. What
 * failed may be tried again with a digest compiled anew; what a run that is gone left unfinished is taken over
 * as it was; nothing else is touched.
 */
export const reserveDigest = async (
  ports: Ports,
  sources: DigestSources,
  { week, municipalityId, by }: SendingOne,
): Promise<Reservation> => {
  const records = await ports.store.find('digests', { municipalityId });
  const existing = records.find((record) => record.week === week);
  const put = claimOn(ports, existing, () => compiledNow(ports, sources, week, municipalityId, records));
  const reserved = put && (await keepRecord(ports, by, put, existing));
  if (reserved !== undefined) return { reserved, isTakenOver: existing?.state === 'sending' };
  const standing = await ports.store.get('digests', digestKey(week, municipalityId));
  if (standing === undefined) throw new Error('a digest was refused for a record that is not there');
  return { standing };
};

/**
 * Drops what a digest of another week has come to hold since this one was compiled; two weeks sent at the same
 * time would otherwise both tell of it. What both drop is told as logged late by the next one.
 */
export const withoutOverlap = async (
  ports: Ports,
  by: string,
  reserved: DigestRecord,
): Promise<DigestRecord | undefined> => {
  const { week, municipalityId, digest } = reserved;
  const records = await ports.store.find('digests', { municipalityId });
  const told = toldInOtherWeeks(week, municipalityId, records);
  if (!doneIn(digest).some((activity) => told.has(activity.activityId))) return reserved;
  const without = { ...reserved, digest: withoutTold(digest, told) };
  return keepRecord(ports, by, update('digests', reserved, without), reserved);
};
