import { addHours, addMinutes, type IsoInstant } from './calendar.js';
import type { DeliveryOutcome, Sighting } from './delivery-outcome.js';
import type { DigestAttempt, DigestRecord, PostedDigest } from './digest.js';
import type { At, Moved } from './digest-states.js';

/** For how long a trouble that may pass is waited out; a digest that is a day late is a person's to decide on. */
const TRY_FOR_HOURS = 24;
/** A post takes minutes at the most, so one that goes on for longer has lost its sender. */
const POST_TAKES_AT_MOST_HOURS = 1;
/** When an unknown post is looked for, in minutes after it became unknown (design section 9). */
const LOOK_AFTER_MINUTES = [1, 5, 15] as const;
const ALL_LOOKS = LOOK_AFTER_MINUTES.length;

/** Receipt of a post that a person has seen where it should be. */
export const SEEN_BY_A_PERSON = 'confirmed_by_person';

/** What stays the same whatever becomes of the post. */
const core = (record: PostedDigest) => {
  const { id, key, week, municipalityId, digest, approved, reservedBy, reservedAt, attempts, earlier } =
    record;
  const always = { id, key, week, municipalityId, digest, reservedBy, reservedAt, attempts };
  return { ...always, ...(approved && { approved }), ...(earlier && { earlier }) };
};

/** It is where it should be. */
export const arrived = (
  record: At<'sending' | 'unknown'>,
  receipt: string,
  link?: string,
): Moved<'sending' | 'unknown', 'sent'> => ({
  ...core(record),
  state: 'sent',
  receipt,
  ...(link === undefined ? {} : { link }),
});

const unknown = (
  record: At<'sending' | 'unknown'>,
  reason: string,
  since: IsoInstant,
  looks: number,
): Moved<'sending' | 'unknown', 'unknown'> => ({
  ...core(record),
  state: 'unknown',
  reason,
  unknownSince: since,
  looks,
});

const givenUp = (
  record: At<'sending' | 'failed'>,
  reason: string,
): Moved<'sending' | 'failed', 'failed'> => ({ ...core(record), state: 'failed', reason });

/**
 * One that a person had sent again is where it was before, whatever became of that: the first post stands in its
 * channel, and nobody is to send it once more for a try that did not come through.
 */
const asBefore = (record: At<'sending'>): Moved<'sending', 'sent'> => {
  const { earlier = [], ...after } = core(record);
  const rest = earlier.slice(0, -1);
  return { ...after, ...(rest.length > 0 && { earlier: rest }), ...earlier.at(-1), state: 'sent' };
};

/** 5 minutes after the first try, 15 after the second, then every hour. */
const nextTry = (failedSince: IsoInstant, now: IsoInstant): IsoInstant => {
  if (now < addMinutes(failedSince, 5)) return addMinutes(now, 5);
  return addMinutes(now, now < addMinutes(failedSince, 20) ? 15 : 60);
};

const failed = (
  record: At<'sending'>,
  { reason, afterMs = 0 }: DeliveryOutcome & { readonly state: 'failed' },
  now: IsoInstant,
): Moved<'sending', 'failed'> => {
  const failedSince = record.failedSince ?? now;
  const [, retryAt = now] = [
    nextTry(failedSince, now),
    addMinutes(now, Math.ceil(afterMs / 60_000)),
  ].toSorted();
  const standing = givenUp(record, reason);
  return retryAt > addHours(failedSince, TRY_FOR_HOURS) ? standing : { ...standing, retryAt, failedSince };
};

const attemptOf = (
  { reservedAt, resent }: PostedDigest,
  by: string,
  outcome: DeliveryOutcome,
  now: IsoInstant,
): DigestAttempt => {
  const { state: end, status, requestId } = outcome;
  return {
    by: resent?.by ?? by,
    at: reservedAt,
    endedAt: now,
    end,
    ...(outcome.state === 'sent' ? {} : { reason: outcome.reason }),
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(resent && { why: resent.why }),
  };
};

/** How a try to post ended; `by` is who tried, an id of Person or `system`. */
export const posted = (
  record: At<'sending'>,
  outcome: DeliveryOutcome,
  now: IsoInstant,
  by: string,
): Moved<'sending', 'sent' | 'failed' | 'unknown'> => {
  const after = { ...record, attempts: [...record.attempts, attemptOf(record, by, outcome, now)] };
  if (outcome.state === 'sent') return arrived(after, outcome.receipt, outcome.link);
  if (record.resent !== undefined) return asBefore(after);
  if (outcome.state === 'unknown') return unknown(after, outcome.reason, now, 0);
  return outcome.isPassing ? failed(after, outcome, now) : givenUp(after, outcome.reason);
};

/** What looking for an unknown post told: one look more, unless it was there. */
export const lookedFor = (
  record: At<'unknown'>,
  sighting: Sighting,
): Moved<'unknown', 'sent' | 'unknown'> => {
  if (typeof sighting === 'object') return arrived(record, sighting.found, sighting.link);
  const { reason = '', unknownSince = record.reservedAt, looks = 0 } = record;
  return unknown(record, reason, unknownSince, looks + 1);
};

/** What looking told of a post that lost its sender too long ago to be posted now: a person decides. */
export const abandoned = (
  record: At<'sending'>,
  sighting: Sighting,
  now: IsoInstant,
): Moved<'sending', 'sent' | 'unknown'> => {
  if (record.resent !== undefined) return asBefore(record);
  return typeof sighting === 'object'
    ? arrived(record, sighting.found, sighting.link)
    : unknown(record, 'cut_off', now, ALL_LOOKS);
};

/** It is not tried any more: the trouble did not pass in time, or a person has called the sending off. */
export const outOfTime = (record: At<'failed'>): Moved<'failed', 'failed'> =>
  givenUp(record, record.reason ?? '');

export type NextStep =
  /** It has ended, or is a person's to decide on. */
  | 'none'
  | 'wait'
  | 'try_again'
  | 'give_up'
  /** A dead run was at it not long ago. */
  | 'take_over'
  | 'look'
  | 'abandon';

const nextOfFailed = ({ retryAt, failedSince, reservedAt }: PostedDigest, now: IsoInstant): NextStep => {
  if (retryAt === undefined) return 'none';
  if (now > addHours(failedSince ?? reservedAt, TRY_FOR_HOURS)) return 'give_up';
  return now < retryAt ? 'wait' : 'try_again';
};

const nextOfSending = (
  { reservedBy, reservedAt }: PostedDigest,
  now: IsoInstant,
  runId: string,
): NextStep => {
  if (reservedBy === runId) {
    return now > addHours(reservedAt, POST_TAKES_AT_MOST_HOURS) ? 'abandon' : 'wait';
  }
  return now > addHours(reservedAt, TRY_FOR_HOURS) ? 'abandon' : 'take_over';
};

/** One without `unknownSince` is from before posts were looked for, and has long been a person's. */
const nextOfUnknown = ({ unknownSince, looks = 0 }: PostedDigest, now: IsoInstant): NextStep => {
  const minutes = LOOK_AFTER_MINUTES[looks];
  if (unknownSince === undefined || minutes === undefined) return 'none';
  return now < addMinutes(unknownSince, minutes) ? 'wait' : 'look';
};

/** One that a person had sent belongs to the run that is at the week; days later it is no longer what they meant. */
const nextOfDue = (
  { due }: Extract<DigestRecord, { readonly state: 'planned' | 'approved' }>,
  now: IsoInstant,
  runId: string,
): NextStep => {
  if (due === undefined) return 'none';
  if (now > addHours(due.at, TRY_FOR_HOURS)) return 'give_up';
  const isLost = due.run !== runId || now > addHours(due.at, POST_TAKES_AT_MOST_HOURS);
  return isLost ? 'take_over' : 'wait';
};

/** What the bot itself has to do next about a digest; `runId` names this run of the program. */
export const nextStep = (record: DigestRecord, now: IsoInstant, runId: string): NextStep => {
  switch (record.state) {
    case 'planned':
    case 'approved':
      return nextOfDue(record, now, runId);
    case 'sent':
      return 'none';
    case 'failed':
      return nextOfFailed(record, now);
    case 'sending':
      return nextOfSending(record, now, runId);
    case 'unknown':
      return nextOfUnknown(record, now);
  }
};
