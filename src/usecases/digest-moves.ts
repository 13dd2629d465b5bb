import { addHours, addMinutes, type IsoInstant } from '../domain/calendar.js';
import type { DigestAttempt, DigestRecord, PostedDigest } from '../domain/digest.js';
import type { DeliveryOutcome, DigestDelivery } from './ports.js';

/** A record that stands in a certain state; each move says from which to which it goes. */
export type In<S extends PostedDigest['state']> = Omit<PostedDigest, 'version' | 'state'> & {
  readonly state: S;
};

/** What an outside that was asked for an earlier post said. */
export type Sighting = Awaited<ReturnType<DigestDelivery['find']>>;

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
  const { id, key, week, municipalityId, digest, approved, reservedBy, reservedAt, attempts } = record;
  const always = { id, key, week, municipalityId, digest, reservedBy, reservedAt, attempts };
  return { ...always, ...(approved && { approved }) };
};

/** It is where it should be. */
export const arrived = (record: PostedDigest, receipt: string, link?: string): In<'sent'> => ({
  ...core(record),
  state: 'sent',
  receipt,
  ...(link === undefined ? {} : { link }),
});

const unknown = (record: PostedDigest, reason: string, since: IsoInstant, looks: number): In<'unknown'> => ({
  ...core(record),
  state: 'unknown',
  reason,
  unknownSince: since,
  looks,
});

const givenUp = (record: PostedDigest, reason: string): In<'failed'> => ({
  ...core(record),
  state: 'failed',
  reason,
});

/** 5 minutes after the first try, 15 after the second, then every hour. */
const nextTry = (failedSince: IsoInstant, now: IsoInstant): IsoInstant => {
  if (now < addMinutes(failedSince, 5)) return addMinutes(now, 5);
  return addMinutes(now, now < addMinutes(failedSince, 20) ? 15 : 60);
};

const failed = (record: PostedDigest, reason: string, now: IsoInstant): In<'failed'> => {
  const failedSince = record.failedSince ?? now;
  const retryAt = nextTry(failedSince, now);
  const standing = givenUp(record, reason);
  return retryAt > addHours(failedSince, TRY_FOR_HOURS) ? standing : { ...standing, retryAt, failedSince };
};

/** Who tried to post, and why when it had been sent before. */
export interface Try {
  /** Id of Person, or `system`. */
  readonly by: string;
  readonly why?: string;
}

const attemptOf = (
  { reservedAt }: PostedDigest,
  { by, why }: Try,
  outcome: DeliveryOutcome,
  now: IsoInstant,
): DigestAttempt => {
  const { state: end, status, requestId } = outcome;
  return {
    by,
    at: reservedAt,
    endedAt: now,
    end,
    ...(outcome.state === 'sent' ? {} : { reason: outcome.reason }),
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(why === undefined ? {} : { why }),
  };
};

/** How a try to post ended. */
export const posted = (
  record: PostedDigest & { readonly state: 'sending' },
  outcome: DeliveryOutcome,
  now: IsoInstant,
  tried: Try,
): In<'sent'> | In<'failed'> | In<'unknown'> => {
  const after = { ...record, attempts: [...record.attempts, attemptOf(record, tried, outcome, now)] };
  switch (outcome.state) {
    case 'sent':
      return arrived(after, outcome.receipt, outcome.link);
    case 'failed':
      return outcome.isPassing ? failed(after, outcome.reason, now) : givenUp(after, outcome.reason);
    case 'unknown':
      return unknown(after, outcome.reason, now, 0);
  }
};

/** What looking for an unknown post told: one look more, unless it was there. */
export const lookedFor = (
  record: PostedDigest & { readonly state: 'unknown' },
  sighting: Sighting,
): In<'sent'> | In<'unknown'> => {
  if (typeof sighting === 'object') return arrived(record, sighting.found, sighting.link);
  const { reason = '', unknownSince = record.reservedAt, looks = 0 } = record;
  return unknown(record, reason, unknownSince, looks + 1);
};

/** What looking told of a post that lost its sender too long ago to be posted now: a person decides. */
export const abandoned = (
  record: PostedDigest & { readonly state: 'sending' },
  sighting: Sighting,
  now: IsoInstant,
): In<'sent'> | In<'unknown'> =>
  typeof sighting === 'object'
    ? arrived(record, sighting.found, sighting.link)
    : unknown(record, 'cut_off', now, ALL_LOOKS);

/** The trouble did not pass in time. */
export const outOfTime = (record: PostedDigest & { readonly state: 'failed' }): In<'failed'> =>
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

/** What the bot itself has to do next about a digest; `runId` names this run of the program. */
export const nextStep = (record: DigestRecord, now: IsoInstant, runId: string): NextStep => {
  switch (record.state) {
    case 'planned':
    case 'approved':
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
