import type { IsoInstant, IsoWeek } from '../domain/calendar.js';
import {
  type Digest,
  type DigestPlace,
  type DigestRecord,
  type DigestState,
  digestKey,
  type PostedDigest,
} from '../domain/digest.js';
import { tellsAgain, toldInOtherWeeks, withoutTold } from '../domain/digest-claims.js';
import { type At, isMove, type Moved } from '../domain/digest-states.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { auditOf, expecting, insert, update } from './changes.js';
import { compiledNow, type DigestSources, digestsAround } from './digest-sources.js';
import type { Change, Ports, Put } from './ports.js';

/** A record that this run has reserved and is to post. */
export type Reserved = At<'sending'>;

export type Reservation =
  /** `triedAt`: when an earlier try, by a run that is gone or with an unknown end, may have posted it. */
  | { readonly reserved: Reserved; readonly triedAt?: IsoInstant }
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

/**
 * Writes a digest's record in the place of `before`, and its audit row; undefined when somebody else wrote it first, or
 * something `expected` to be as it was read.
 * @throws when the one cannot become the other, which is a bug: see {@link DIGEST_MOVES}
 */
export const keepRecord = async (
  ports: Ports,
  { by, action }: DoneBy,
  put: Put<'digests'>,
  before: DigestRecord | undefined,
  ...expected: readonly Change[]
): Promise<DigestRecord | undefined> => {
  const from = before?.state ?? 'planned';
  const to = put.record.state;
  if (!isMove(from, to)) throw new Error(`a digest that is ${from} cannot become ${to}`);
  const kept = await ports.store.commit([put, auditOf(ports, by, action, put, before), ...expected]);
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

/** Where a sent one has gone, for the one that is sent again. */
const placesOf = ({ earlier = [], receipt, link }: PostedDigest): readonly DigestPlace[] => [
  ...earlier,
  { ...(receipt === undefined ? {} : { receipt }), ...(link === undefined ? {} : { link }) },
];

/** What a try that is taken up goes on with. */
const goneOnWith = (before: DigestRecord | undefined) => {
  if (before === undefined || !('attempts' in before)) return { attempts: [] };
  const { attempts, state, earlier, resent, failedSince } = before;
  const places = state === 'sent' ? placesOf(before) : earlier;
  return {
    attempts,
    ...(places && { earlier: places }),
    ...(state === 'sending' && resent && { resent }),
    // Since when the tries have failed that are still going on; a person's begins anew.
    ...(state !== 'unknown' && failedSince !== undefined && { failedSince }),
  };
};

/** Of one that had been sent, `sending` says why it is sent again. */
const freshRecord = (
  ports: Ports,
  { by, why }: Pick<SendingOne, 'by' | 'why'>,
  digest: Digest,
  before?: DigestRecord,
): Moved<DigestState, 'sending'> => {
  const { week, municipalityId } = digest;
  const key = digestKey(week, municipalityId);
  const at = ports.clock.now();
  const approved = before !== undefined && 'approved' in before ? before.approved : undefined;
  return {
    id: key,
    key,
    week,
    municipalityId,
    state: 'sending',
    digest,
    reservedBy: ports.runId,
    reservedAt: at,
    ...(approved && { approved }),
    ...goneOnWith(before),
    ...(before?.state === 'sent' && why !== undefined && { resent: { by, at, why } }),
  };
};

/** What this run must write to have the post for itself; undefined when it must keep its hands off. */
const claimOn = (
  ports: Ports,
  existing: DigestRecord | undefined,
  compile: () => Digest,
  sending: SendingOne,
): Put<'digests'> | undefined => {
  const { seenVersion, why } = sending;
  if (seenVersion !== undefined && seenVersion !== existing?.version) return undefined;
  if (existing === undefined) return insert('digests', freshRecord(ports, sending, compile()));
  const taken = (digest: Digest): Put<'digests'> =>
    update('digests', existing, freshRecord(ports, sending, digest, existing));
  switch (existing.state) {
    case 'planned':
      return existing.held === undefined ? taken(compile()) : undefined;
    case 'approved':
      return taken(existing.digest);
    case 'failed':
      return taken(existing.approved === undefined ? compile() : existing.digest);
    case 'sending':
      return existing.reservedBy === ports.runId ? undefined : taken(existing.digest);
    case 'unknown':
      return seenVersion === undefined ? undefined : taken(existing.digest);
    case 'sent':
      return seenVersion === undefined || why === undefined ? undefined : taken(existing.digest);
  }
};

/**
 * Reserves one post durably, by its key, before anything is sent (I29). Of two that try at once one wins. What
 * failed may be tried again with a digest compiled anew; what a run that is gone left unfinished is taken over
 * as it was, and so is an unknown one that a person sends again, and a sent one when they say why; nothing else is
 * touched. The FoU manager's words are read at this moment, and whoever writes others meanwhile has it read anew.
 */
export const reserveDigest = async (
  ports: Ports,
  sources: DigestSources,
  sending: SendingOne,
): Promise<Reservation> => {
  const { week, municipalityId } = sending;
  const key = digestKey(week, municipalityId);
  const records = await digestsAround(ports, week);
  const [existing, plan] = await Promise.all([
    ports.store.get('digests', key),
    ports.store.get('digestplans', week),
  ]);
  const compile = () => compiledNow(ports, { ...sources, plan }, week, municipalityId, records);
  const put = claimOn(ports, existing, compile, sending);
  const asRead = expecting('digestplans', week, plan?.version ?? 0);
  const kept = put && (await keepRecord(ports, sending, put, existing, asRead));
  if (kept?.state === 'sending') {
    const mayBeThere = existing?.state === 'sending' || existing?.state === 'unknown';
    return { reserved: { ...kept, state: 'sending' }, ...(mayBeThere && { triedAt: existing.reservedAt }) };
  }
  const standing = await ports.store.get('digests', key);
  // Refused for the words alone.
  if (put !== undefined && standing?.version === existing?.version)
    return reserveDigest(ports, sources, sending);
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
