import type { IsoWeek } from '../domain/calendar.js';
import { type DigestRecord, digestKey } from '../domain/digest.js';
import { arrived, SEEN_BY_A_PERSON } from '../domain/digest-moves.js';
import { isIn } from '../domain/digest-states.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { update } from './changes.js';
import { readSources } from './digest-sources.js';
import type { DeliveryOutcome, Ports } from './ports.js';
import { keepRecord } from './reserve-digest.js';
import { sendOneDigest } from './send-one-digest.js';

/** What a person decides on: a digest as they saw it. */
export interface SeenDigest {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  readonly seenVersion: number;
  /** Id of Person. */
  readonly by: string;
}

/** It is not as the person saw it; `by` is who changed it last, an id of Person or `system`. */
export interface DigestChanged {
  readonly by: string | undefined;
}

const changed = async (
  { store }: Ports,
  { week, municipalityId }: SeenDigest,
): Promise<{ readonly ok: false; readonly error: DigestChanged }> => {
  const rows = await store.find('audit', {
    collection: 'digests',
    recordId: digestKey(week, municipalityId),
  });
  return refused({ by: rows.at(-1)?.by });
};

const asSeen = async (
  { store }: Ports,
  { week, municipalityId, seenVersion }: SeenDigest,
): Promise<DigestRecord | undefined> => {
  const record = await store.get('digests', digestKey(week, municipalityId));
  return record?.version === seenVersion ? record : undefined;
};

/** A person has looked, and an unknown digest is where it should be. */
export const confirmDigest = async (ports: Ports, seen: SeenDigest): Promise<Result<void, DigestChanged>> => {
  const record = await asSeen(ports, seen);
  if (!isIn(record, 'unknown')) return changed(ports, seen);
  const put = update('digests', record, arrived(record, SEEN_BY_A_PERSON));
  const kept = await keepRecord(ports, { by: seen.by, action: 'confirm-digest' }, put, record);
  return kept === undefined ? changed(ports, seen) : ok(undefined);
};

const sentAgain = async (
  ports: Ports,
  seen: SeenDigest,
  why?: string,
): Promise<Result<DeliveryOutcome, DigestChanged>> => {
  const sending = { ...seen, action: 'resend-digest', ...(why !== undefined && { why }) } as const;
  const outcome = await sendOneDigest(ports, await readSources(ports, seen.week), sending);
  switch (outcome.state) {
    case 'sent':
    case 'failed':
    case 'unknown':
      return ok(outcome);
    case 'already_sent':
    case 'in_progress':
    case 'held':
      return changed(ports, seen);
  }
};

/**
 * A person has a digest sent again that failed, or that is unknown and did not arrive. Of two presses one sends: the
 * record's version is that of what the person saw.
 */
export const resendDigest = async (
  ports: Ports,
  seen: SeenDigest,
): Promise<Result<DeliveryOutcome, DigestChanged>> => {
  const record = await asSeen(ports, seen);
  if (record?.state !== 'unknown' && record?.state !== 'failed') return changed(ports, seen);
  return sentAgain(ports, seen);
};

/**
 * A person has a digest sent again, as it was, that had been sent, and says why. Whatever becomes of the second post
 * the digest stays sent, for the first one stands in its channel: a try that fails or whose end is not known is kept
 * as a try and nothing more. A run that dies in the middle has it looked for by the next one, which finds the first
 * post by the same key and takes it for the second: so it may be missing that second time, but never comes a third.
 */
export const resendSentDigest = async (
  ports: Ports,
  seen: SeenDigest,
  why: string,
): Promise<Result<DeliveryOutcome, DigestChanged>> => {
  const record = await asSeen(ports, seen);
  return record?.state === 'sent' ? sentAgain(ports, seen, why) : changed(ports, seen);
};
