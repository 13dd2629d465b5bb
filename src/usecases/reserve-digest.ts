import type { IsoWeek } from '../domain/calendar.js';
import { type Digest, type DigestRecord, digestKey, type PostedDigest } from '../domain/digest.js';
import { tellsAgain, toldInOtherWeeks, withoutTold } from '../domain/digest-claims.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { auditOf, insert, update } from './changes.js';
import type { In } from './digest-moves.js';
import { compiledNow, type DigestSources, digestsAround } from './digest-sources.js';
import type { Ports, Put } from './ports.js';

/** A record that this run has reserved and is to post. */
export type Reserved = PostedDigest & { readonly state: 'sending' };

export type Reservation =
  /** `mayBeThere`: an earlier try, by a run that is gone or with an unknown end, may have posted it. */
  | { readonly reserved: Reserved; readonly mayBeThere: boolean }
  /** Somebody else has it, or it is finished: the record as it stands, not to be touched. */
  | { readonly standing: DigestRecord };

/** In whose name something is done to a digest, for the audit. */
export interface DoneBy {
  /** Id of Person, or `system`. */
  readonly by: string;
  readonly action:
    | 'send-digests'
    | 'follow-up-digests'
    | 'resend-digest'
    | 'confirm-digest'
    | 'approve-digests'
    | 'hold-digest'
    | 'skip-digests'
    | 'cancel-digests';
}

/** Who sends which digest. */
export interface SendingOne extends DoneBy {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  /**
   * A person sends again what did not arrive, or may not have: the version they saw. Only so is an unknown one
   * ever sent again, and with another version nothing is.
   */
  readonly seenVersion?: number;
  /** Why a person has it sent again though it had been sent. */
  readonly why?: string;
}

/** Writes a digest's record in the place of `before`, and its audit row; undefined when somebody else wrote it first. */
export const keepRecord = async (
  ports: Ports,
  { by, action }: DoneBy,
  put: Put<'digests'>,
  before: DigestRecord | undefined,
): Promise<DigestRecord | undefined> => {
  const kept = await ports.store.commit([put, auditOf(ports, by, action, put, before)]);
  return kept.ok ? put.record : undefined;
};

/**
 * A post of this run as it stands now, when somebody wrote it meanwhile and left it to this run: who erases their data
 * goes out of what digests hold too. Undefined when another run has taken it over, or it has ended.
 */
export const reservedStill = async ({ store }: Ports, reserved: Reserved): Promise<Reserved | undefined> => {
  const now = await store.get('digests', reserved.id);
  const isSameTry =
    now?.state === 'sending' &&
    now.reservedBy === reserved.reservedBy &&
    now.reservedAt === reserved.reservedAt &&
    now.version !== reserved.version;
  return isSameTry ? { ...now, state: 'sending' } : undefined;
};

const freshRecord = (ports: Ports, digest: Digest, before?: DigestRecord): In<'sending'> => {
  const { week, municipalityId } = digest;
  const key = digestKey(week, municipalityId);
  const isPosted = before !== undefined && 'attempts' in before;
  const approved = before !== undefined && 'approved' in before ? before.approved : undefined;
  return {
    id: key,
    key,
    week,
    municipalityId,
    state: 'sending',
    digest,
    reservedBy: ports.runId,
    reservedAt: ports.clock.now(),
    attempts: isPosted ? before.attempts : [],
    ...(approved && { approved }),
    // Since when the tries have failed that are still going on; a person's begins anew.
    ...(isPosted && before.state !== 'unknown' && before.failedSince !== undefined
      ? { failedSince: before.failedSince }
      : {}),
  };
};

/** What this run must write to have the post for itself; undefined when it must keep its hands off. */
const claimOn = (
  ports: Ports,
  existing: DigestRecord | undefined,
  compile: () => Digest,
  seenVersion: number | undefined,
): Put<'digests'> | undefined => {
  if (seenVersion !== undefined && seenVersion !== existing?.version) return undefined;
  switch (existing?.state) {
    case undefined:
      return insert('digests', freshRecord(ports, compile()));
    case 'planned':
      return existing.held === undefined
        ? update('digests', existing, freshRecord(ports, compile(), existing))
        : undefined;
    case 'approved':
      return update('digests', existing, freshRecord(ports, existing.digest, existing));
    case 'failed': {
      const digest = existing.approved === undefined ? compile() : existing.digest;
      return update('digests', existing, freshRecord(ports, digest, existing));
    }
    case 'sending':
      return existing.reservedBy === ports.runId
        ? undefined
        : update('digests', existing, freshRecord(ports, existing.digest, existing));
    case 'unknown':
      return seenVersion === undefined
        ? undefined
        : update('digests', existing, freshRecord(ports, existing.digest, existing));
    case 'sent':
      return undefined;
  }
};

/**
 * Reserves one post durably, by its key, before anything is sent (I29). Of two that try at once one wins. What
 * failed may be tried again with a digest compiled anew; what a run that is gone left unfinished is taken over
 * as it was, and so is an unknown one that a person sends again; nothing else is touched.
 */
export const reserveDigest = async (
  ports: Ports,
  sources: DigestSources,
  sending: SendingOne,
): Promise<Reservation> => {
  const { week, municipalityId, seenVersion } = sending;
  const records = await digestsAround(ports, week);
  const existing = await ports.store.get('digests', digestKey(week, municipalityId));
  const compile = () => compiledNow(ports, sources, week, municipalityId, records);
  const put = claimOn(ports, existing, compile, seenVersion);
  const kept = put && (await keepRecord(ports, sending, put, existing));
  if (kept?.state === 'sending') {
    const mayBeThere = existing?.state === 'sending' || existing?.state === 'unknown';
    return { reserved: { ...kept, state: 'sending' }, mayBeThere };
  }
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
  doneBy: DoneBy,
  reserved: Reserved,
): Promise<Reserved | undefined> => {
  const { week, municipalityId, digest } = reserved;
  const records = await digestsAround(ports, week);
  const told = toldInOtherWeeks(week, municipalityId, records);
  if (!tellsAgain(digest, told)) return reserved;
  const without = { ...reserved, digest: withoutTold(digest, told) };
  const kept = await keepRecord(ports, doneBy, update('digests', reserved, without), reserved);
  if (kept?.state === 'sending') return { ...kept, state: 'sending' };
  const current = await reservedStill(ports, reserved);
  return current && withoutOverlap(ports, doneBy, current);
};
