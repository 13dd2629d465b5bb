import { daysOfWeek, type IsoWeek, localDate } from '../domain/calendar.js';
import type { DigestRecord } from '../domain/digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { update } from './changes.js';
import { type DigestSources, readSources } from './digest-sources.js';
import type { DeliveryOutcome, Ports } from './ports.js';
import { keepRecord, reserveDigest, type SendingOne, withoutOverlap } from './reserve-digest.js';

export type SendOutcome =
  | DeliveryOutcome
  | { readonly state: 'already_sent'; readonly receipt?: string }
  /** Being sent right now by this very run; not touched. */
  | { readonly state: 'in_progress' };

export type DigestSending = { readonly municipalityId: MunicipalityId } & SendOutcome;

export type SendRefusal = 'no_such_week' | 'future_week';

const asItStands = ({ state, receipt, reason = '' }: DigestRecord): SendOutcome => {
  switch (state) {
    case 'sent':
      return { state: 'already_sent', ...(receipt === undefined ? {} : { receipt }) };
    case 'sending':
      return { state: 'in_progress' };
    case 'failed':
    case 'unknown':
      return { state, reason };
  }
};

const posted = async ({ delivery, log }: Ports, { key, digest }: DigestRecord): Promise<DeliveryOutcome> => {
  try {
    return await delivery.post(key, digest);
  } catch (error) {
    log.error({ key, err: error }, 'posting a digest broke off');
    return { state: 'unknown', reason: 'broke_off' };
  }
};

/** Where a post of a run that is gone ended; undefined when it never came out and may be posted. */
const found = async ({ delivery, log }: Ports, key: string): Promise<DeliveryOutcome | undefined> => {
  try {
    const earlier = await delivery.find(key);
    if (earlier === 'absent') return undefined;
    if (earlier !== 'cannot_tell') return { state: 'sent', receipt: earlier.found };
  } catch (error) {
    log.error({ key, err: error }, 'looking for an earlier post of a digest broke off');
  }
  return { state: 'unknown', reason: 'cannot_tell' };
};

/** Keeps how a post ended. When that fails the record stays `sending`, and the next run looks for the post. */
const recorded = async (
  ports: Ports,
  by: string,
  reserved: DigestRecord,
  outcome: DeliveryOutcome,
): Promise<DeliveryOutcome> => {
  const { key } = reserved;
  try {
    const put = update('digests', reserved, { ...reserved, ...outcome });
    const kept = await keepRecord(ports, by, put, reserved);
    if (kept === undefined) ports.log.warn({ key }, 'another run took over a digest being sent');
  } catch (error) {
    ports.log.error({ key, outcome: outcome.state, err: error }, 'how a digest ended could not be kept');
  }
  return outcome;
};

const sendOne = async (ports: Ports, sources: DigestSources, sending: SendingOne): Promise<SendOutcome> => {
  const reservation = await reserveDigest(ports, sources, sending);
  if ('standing' in reservation) return asItStands(reservation.standing);
  const { reserved, isTakenOver } = reservation;
  const earlier = isTakenOver ? await found(ports, reserved.key) : undefined;
  if (earlier !== undefined) return recorded(ports, sending.by, reserved, earlier);
  const ready = await withoutOverlap(ports, sending.by, reserved);
  if (ready === undefined) return { state: 'in_progress' };
  return recorded(ports, sending.by, ready, await posted(ports, ready));
};

/**
 * Sends a week's digests, one municipality after the other in owner order; a failure of one stops none. Each is
 * reserved before it is posted, so sending again posts nothing twice (I29) and tries again only what failed.
 * What may have come out is never sent again by itself: it stays `unknown` until a person has looked.
 */
export const sendDigests = async (
  ports: Ports,
  { week, by }: { readonly week: IsoWeek; readonly by: string },
): Promise<Result<readonly DigestSending[], SendRefusal>> => {
  const days = daysOfWeek(week);
  if (days === undefined) return refused('no_such_week');
  if (days.from > localDate(ports.clock.now(), ports.timeZone)) return refused('future_week');
  const sources = await readSources(ports);
  const results: DigestSending[] = [];
  for (const municipalityId of MUNICIPALITY_IDS) {
    try {
      const outcome = await sendOne(ports, sources, { week, municipalityId, by });
      results.push({ municipalityId, ...outcome });
    } catch (error) {
      ports.log.error({ week, municipalityId, err: error }, 'a digest could not be sent');
      results.push({ municipalityId, state: 'failed', reason: 'internal_error' });
    }
  }
  return ok(results);
};
