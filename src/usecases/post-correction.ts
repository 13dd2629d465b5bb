import { type IsoWeek, yearOf } from '../domain/calendar.js';
import { digestKey } from '../domain/digest.js';
import type { DigestCorrection } from '../domain/digest-correction.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { digestChannelOf } from './digest-channel-of.js';
import { heedOutcome } from './heed-outcome.js';
import type { DeliveryOutcome, Ports } from './ports.js';

export interface CorrectionInput {
  /** Unique: one press posts once. */
  readonly submissionId: string;
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  readonly text: string;
  /** Id of Person. */
  readonly by: string;
}

/** A correction as a person saw it on a card. */
export interface SeenCorrection {
  readonly correctionId: string;
  readonly seenVersion: number;
  /** Id of Person. */
  readonly by: string;
}

const post = async (
  { delivery, store, log }: Ports,
  { id, municipalityId, week, text }: DigestCorrection,
): Promise<DeliveryOutcome> => {
  const digest = await store.get('digests', digestKey(week, municipalityId));
  const originalLink = digest && 'link' in digest ? digest.link : undefined;
  try {
    return await delivery.post({
      kind: 'correction',
      key: id,
      municipalityId,
      week,
      text,
      ...(originalLink !== undefined && { originalLink }),
    });
  } catch (error) {
    log.error({ correctionId: id, err: error }, 'posting a correction broke off');
    return { state: 'unknown', reason: 'broke_off' };
  }
};

/** The correction once it has been posted, or not. */
const ended = (
  { reason: _reason, receipt: _receipt, link: _link, ...sending }: DigestCorrection,
  outcome: DeliveryOutcome,
): DigestCorrection => {
  if (outcome.state !== 'sent') return { ...sending, state: outcome.state, reason: outcome.reason };
  const { receipt, link } = outcome;
  return { ...sending, state: 'sent', receipt, ...(link !== undefined && { link }) };
};

/** Posts what is reserved, and keeps how it ended. Not kept, it stands as `sending` until the next run asks a person. */
const postReserved = async (
  ports: Ports,
  reserved: DigestCorrection,
  by: string,
  action: string,
): Promise<DigestCorrection> => {
  const channel = await digestChannelOf(ports.store, reserved.municipalityId);
  const outcome = await post(ports, reserved);
  const after = ended(reserved, outcome);
  const put = update('corrections', reserved, after);
  try {
    const kept = await ports.store.commit([put, auditOf(ports, by, action, put, reserved)]);
    if (!kept.ok) ports.log.warn({ correctionId: reserved.id }, 'a correction changed while it was posted');
  } catch (error) {
    ports.log.error({ correctionId: reserved.id, err: error }, 'how a correction ended could not be kept');
  }
  await heedOutcome(ports, channel, outcome);
  return put.record;
};

/**
 * Posts a correction of a digest that has been sent, reserved before it is posted. The same submission again posts
 * nothing, and gives the correction as it stands.
 */
export const postCorrection = async (
  ports: Ports,
  { submissionId, week, municipalityId, text, by }: CorrectionInput,
): Promise<Result<DigestCorrection, 'not_sent'>> => {
  const [earlier] = await ports.store.find('corrections', { submissionId });
  if (earlier !== undefined) return ok(earlier);
  const digest = await ports.store.get('digests', digestKey(week, municipalityId));
  if (digest?.state !== 'sent') return refused('not_sent');
  const at = ports.clock.now();
  const put = insert('corrections', {
    id: ports.ids.record(yearOf(at)),
    submissionId,
    week,
    municipalityId,
    text,
    by,
    at,
    state: 'sending',
    reservedBy: ports.runId,
  });
  const action = 'post-correction';
  const reserved = await ports.store.commit([put, auditOf(ports, by, action, put)]);
  if (reserved.ok) return ok(await postReserved(ports, put.record, by, action));
  const [first] = await ports.store.find('corrections', { submissionId });
  if (first === undefined) throw new Error('a correction was refused, and not for another press of its form');
  return ok(first);
};

/** The unknown correction that a person saw; else how it stands, undefined when retention has removed it. */
const asSeen = async (
  { store }: Ports,
  { correctionId, seenVersion }: SeenCorrection,
): Promise<Result<DigestCorrection, DigestCorrection | undefined>> => {
  const record = await store.get('corrections', correctionId);
  return record?.state === 'unknown' && record.version === seenVersion ? ok(record) : refused(record);
};

/** A person has looked, and an unknown correction is where it should be. Refused with how it stands. */
export const confirmCorrection = async (
  ports: Ports,
  seen: SeenCorrection,
): Promise<Result<DigestCorrection, DigestCorrection | undefined>> => {
  const unknown = await asSeen(ports, seen);
  if (!unknown.ok) return unknown;
  const { reason: _reason, ...rest } = unknown.value;
  const put = update('corrections', unknown.value, { ...rest, state: 'sent' });
  const audit = auditOf(ports, seen.by, 'confirm-correction', put, unknown.value);
  const kept = await ports.store.commit([put, audit]);
  return kept.ok ? ok(put.record) : refused(await ports.store.get('corrections', seen.correctionId));
};

/** A person has an unknown correction posted again. Of two presses one posts; refused with how it stands. */
export const resendCorrection = async (
  ports: Ports,
  seen: SeenCorrection,
): Promise<Result<DigestCorrection, DigestCorrection | undefined>> => {
  const unknown = await asSeen(ports, seen);
  if (!unknown.ok) return unknown;
  const { reason: _reason, ...rest } = unknown.value;
  const put = update('corrections', unknown.value, { ...rest, state: 'sending', reservedBy: ports.runId });
  const action = 'resend-correction';
  const reserved = await ports.store.commit([put, auditOf(ports, seen.by, action, put, unknown.value)]);
  if (!reserved.ok) return refused(await ports.store.get('corrections', seen.correctionId));
  return ok(await postReserved(ports, put.record, seen.by, action));
};
