import { addHours, addMinutes, type IsoInstant } from '../domain/calendar.js';
import type { DigestRecord, DigestState } from '../domain/digest.js';
import type { DeliveryOutcome, DigestDelivery } from './ports.js';

/** A record that stands in a certain state; each move says from which to which it goes. */
export type In<S extends DigestState> = Omit<DigestRecord, 'version' | 'state'> & { readonly state: S };

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
const core = ({ id, key, week, municipalityId, digest, reservedBy, reservedAt }: DigestRecord) => ({
  id,
  key,
  week,
  municipalityId,
  digest,
  reservedBy,
  reservedAt,
});

/** It is where it should be. */
export const arrived = (record: DigestRecord, receipt: string): In<'sent'> => ({
  ...core(record),
  state: 'sent',
  receipt,
});

const unknown = (record: DigestRecord, reason: string, since: IsoInstant, looks: number): In<'unknown'> => ({
  ...core(record),
  state: 'unknown',
  reason,
  unknownSince: since,
  looks,
});

const givenUp = (record: DigestRecord, reason: string): In<'failed'> => ({
  ...core(record),
  state: 'failed',
  reason,
});

/** 5 minutes after the first try, 15 after the second, then every hour. */
const nextTry = (failedSince: IsoInstant, now: IsoInstant): IsoInstant => {
  if (now < addMinutes(failedSince, 5)) return addMinutes(now, 5);
  return addMinutes(now, now < addMinutes(failedSince, 20) ? 15 : 60);
};

const failed = (record: DigestRecord, reason: string, now: IsoInstant): In<'failed'> => {
  const failedSince = record.failedSince ?? now;
  const retryAt = nextTry(failedSince, now);
  const standing = givenUp(record, reason);
  return retryAt > addHours(failedSince, TRY_FOR_HOURS) ? standing : { ...standing, retryAt, failedSince };
};

/** How a try to post ended. */
export const posted = (
  record: DigestRecord & { readonly state: 'sending' },
  outcome: DeliveryOutcome,
  now: IsoInstant,
): In<'sent'> | In<'failed'> | In<'unknown'> => {
  switch (outcome.state) {
    case 'sent':
      return arrived(record, outcome.receipt);
    case 'failed':
      return outcome.isPassing ? failed(record, outcome.reason, now) : givenUp(record, outcome.reason);
    case 'unknown':
      return unknown(record, outcome.reason, now, 0);
  }
};

/** What looking for an unknown post told: one look more, unless it was there. */
export const lookedFor = (
  record: DigestRecord & { readonly state: 'unknown' },
  sighting: Sighting,
): In<'sent'> | In<'unknown'> => {
  if (typeof sighting === 'object') return arrived(record, sighting.found);
  const { reason = '', unknownSince = record.reservedAt, looks = 0 } = record;
  return unknown(record, reason, unknownSince, looks + 1);
};

/** What looking told of a post that lost its sender too long ago to be posted now: a person decides. */
export const abandoned = (
  record: DigestRecord & { readonly state: 'sending' },
  sighting: Sighting,
  now: IsoInstant,
): In<'sent'> | In<'unknown'> =>
  typeof sighting === 'object' ? arrived(record, sighting.found) : unknown(record, 'cut_off', now, ALL_LOOKS);

/** The trouble did not pass in time. */
export const outOfTime = (record: DigestRecord & { readonly state: 'failed' }): In<'failed'> =>
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

const nextOfFailed = ({ retryAt, failedSince, reservedAt }: DigestRecord, now: IsoInstant): NextStep => {
  if (retryAt === undefined) return 'none';
  if (now > addHours(failedSince ?? reservedAt, TRY_FOR_HOURS)) return 'give_up';
  return now < retryAt ? 'wait' : 'try_again';
};

const nextOfSending = (
  { reservedBy, reservedAt }: DigestRecord,
  now: IsoInstant,
  runId: string,
): NextStep => {
  if (reservedBy === runId) {
    return now > addHours(reservedAt, POST_TAKES_AT_MOST_HOURS) ? 'abandon' : 'wait';
  }
  return now > addHours(reservedAt, TRY_FOR_HOURS) ? 'abandon' : 'take_over';
};

/** One without `unknownSince` is from before posts were looked for, and has long been a person's. */
const nextOfUnknown = ({ unknownSince, looks = 0 }: DigestRecord, now: IsoInstant): NextStep => {
  const minutes = LOOK_AFTER_MINUTES[looks];
  if (unknownSince === undefined || minutes === undefined) return 'none';
  return now < addMinutes(unknownSince, minutes) ? 'wait' : 'look';
};

/** What the bot itself has to do next about a digest; `runId` names this run of the program. */
export const nextStep = (record: DigestRecord, now: IsoInstant, runId: string): NextStep => {
  switch (record.state) {
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
