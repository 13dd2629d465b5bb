import type { IsoInstant } from '../domain/calendar.js';
import type { DeliveryOutcome, Sighting } from '../domain/delivery-outcome.js';
import type { DigestRecord, HoldReason, PostedDigest } from '../domain/digest.js';
import { posted as afterPost } from '../domain/digest-moves.js';
import { update } from './changes.js';
import { digestChannelOf } from './digest-channel-of.js';
import type { DigestSources } from './digest-sources.js';
import { heedOutcome } from './heed-outcome.js';
import type { Ports } from './ports.js';
import {
  keepRecord,
  type Reserved,
  reserveDigest,
  reservedStill,
  type SendingOne,
  withoutOverlap,
} from './reserve-digest.js';

/** How the sending of one digest ended, or how it stood already. */
export type DigestOutcome =
  | DeliveryOutcome
  | { readonly state: 'already_sent'; readonly receipt?: string }
  /** Being sent right now by this very run; not touched. */
  | { readonly state: 'in_progress' }
  /** Not to be sent until a person says so. */
  | { readonly state: 'held'; readonly why: HoldReason };

const asItStands = (record: DigestRecord): DigestOutcome => {
  switch (record.state) {
    case 'planned':
      return { state: 'held', why: record.held?.why ?? 'held' };
    case 'sent':
      return { state: 'already_sent', ...(record.receipt === undefined ? {} : { receipt: record.receipt }) };
    case 'approved':
    case 'sending':
      return { state: 'in_progress' };
    case 'failed':
    case 'unknown':
      return { state: record.state, reason: record.reason ?? '' };
  }
};

const posted = async ({ delivery, log }: Ports, { key, digest }: PostedDigest): Promise<DeliveryOutcome> => {
  try {
    return await delivery.post({ kind: 'digest', key, digest });
  } catch (error) {
    log.error({ key, err: error }, 'posting a digest broke off');
    return { state: 'unknown', reason: 'broke_off' };
  }
};

/** Which post is looked for, and when it was tried. */
export interface Tried extends Pick<PostedDigest, 'key' | 'municipalityId'> {
  readonly triedAt: IsoInstant;
}

/**
 * Looks for an earlier post; not being able to look is no error. One that is not to be seen in a channel that was set
 * after it was tried may stand in the one before.
 */
export const lookFor = async (
  { delivery, store, log }: Ports,
  { key, municipalityId, triedAt }: Tried,
): Promise<Sighting> => {
  try {
    const sighting = await delivery.find(key);
    if (sighting !== 'not_seen') return sighting;
    const channel = await digestChannelOf(store, municipalityId);
    return channel !== undefined && channel.setAt > triedAt ? 'cannot_tell' : sighting;
  } catch (error) {
    log.error({ key, err: error }, 'looking for an earlier post of a digest broke off');
    return 'cannot_tell';
  }
};

const keepOutcome = async (
  ports: Ports,
  sending: SendingOne,
  reserved: Reserved,
  outcome: DeliveryOutcome,
): Promise<void> => {
  const put = update('digests', reserved, afterPost(reserved, outcome, ports.clock.now(), sending.by));
  if ((await keepRecord(ports, sending, put, reserved)) !== undefined) return;
  const current = await reservedStill(ports, reserved);
  if (current !== undefined) return keepOutcome(ports, sending, current, outcome);
  ports.log.warn({ key: reserved.key }, 'another run took over a digest being sent');
};

/** Keeps how a post ended. When that fails the record stays `sending`, and the next run looks for the post. */
const recorded = async (
  ports: Ports,
  sending: SendingOne,
  reserved: Reserved,
  outcome: DeliveryOutcome,
): Promise<DeliveryOutcome> => {
  const { key } = reserved;
  try {
    await keepOutcome(ports, sending, reserved, outcome);
  } catch (error) {
    ports.log.error({ key, outcome: outcome.state, err: error }, 'how a digest ended could not be kept');
  }
  return outcome;
};

/**
 * Sends one municipality's digest, reserved before it is posted. What an earlier try may have posted is looked for
 * first: it is posted again only when it is certainly not there, or when a person has decided so.
 */
export const sendOneDigest = async (
  ports: Ports,
  sources: DigestSources,
  sending: SendingOne,
): Promise<DigestOutcome> => {
  // Read first: what breaks here has begun nothing.
  const channel = await digestChannelOf(ports.store, sending.municipalityId);
  const reservation = await reserveDigest(ports, sources, sending);
  if ('standing' in reservation) return asItStands(reservation.standing);
  const { reserved, triedAt } = reservation;
  const sighting = triedAt === undefined ? 'absent' : await lookFor(ports, { ...reserved, triedAt });
  if (typeof sighting === 'object') {
    return recorded(ports, sending, reserved, {
      state: 'sent',
      receipt: sighting.found,
      ...(sighting.link && { link: sighting.link }),
    });
  }
  if (sighting !== 'absent' && sending.seenVersion === undefined) {
    return recorded(ports, sending, reserved, { state: 'unknown', reason: sighting });
  }
  const ready = await withoutOverlap(ports, sending, reserved);
  if (ready === undefined) return { state: 'in_progress' };
  const outcome = await recorded(ports, sending, ready, await posted(ports, ready));
  await heedOutcome(ports, channel, outcome);
  return outcome;
};
