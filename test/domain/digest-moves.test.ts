import { describe, expect, it } from 'vitest';
import { addHours, addMinutes } from '../../src/domain/calendar.js';
import type { DeliveryOutcome, Sighting } from '../../src/domain/delivery-outcome.js';
import type { PostedDigest } from '../../src/domain/digest.js';
import {
  abandoned,
  arrived,
  lookedFor,
  type NextStep,
  nextStep,
  outOfTime,
  posted,
} from '../../src/domain/digest-moves.js';
import { aSentDigest } from '../support/digest-builders.js';

const NOW = '2026-11-16T07:00:00.000Z';
const RUN = 'this-run';
const ago = {
  minutes: (count: number) => addMinutes(NOW, -count),
  hours: (count: number) => addHours(NOW, -count),
};

const aRecord = <S extends PostedDigest['state']>(state: S, fields: Partial<PostedDigest> = {}) => {
  const { receipt: _receipt, ...base } = aSentDigest('2026-W46', [], { reservedBy: RUN, reservedAt: NOW });
  return { ...base, ...fields, state };
};
/** The fields that tell of the post; the others must be as they were. */
const told = (record: object) => {
  const { id, key, week, municipalityId, digest, reservedBy, reservedAt, attempts, ...rest } =
    record as PostedDigest;
  const before = aRecord('sending');
  expect({ id, key, week, municipalityId, digest }).toEqual({
    id: before.id,
    key: before.key,
    week: before.week,
    municipalityId: before.municipalityId,
    digest: before.digest,
  });
  expect([typeof reservedBy, typeof reservedAt, Array.isArray(attempts)]).toEqual(['string', 'string', true]);
  return rest;
};

describe('how a post ended', () => {
  const retried = (failedSince: string | undefined, retryAt: string) =>
    [
      { state: 'failed', reason: 'throttled', isPassing: true } as const,
      failedSince,
      { state: 'failed', reason: 'throttled', retryAt, failedSince: failedSince ?? NOW },
    ] as const;
  const passing: DeliveryOutcome = { state: 'failed', reason: 'throttled', isPassing: true };

  it.each<readonly [string, DeliveryOutcome, string | undefined, object]>([
    ['sent', { state: 'sent', receipt: '17' }, undefined, { state: 'sent', receipt: '17' }],
    ['sent at last', { state: 'sent', receipt: '17' }, ago.hours(2), { state: 'sent', receipt: '17' }],
    ['failed', { state: 'failed', reason: 'forbidden' }, undefined, { state: 'failed', reason: 'forbidden' }],
    [
      'failed for good',
      { state: 'failed', reason: 'forbidden' },
      ago.hours(2),
      { state: 'failed', reason: 'forbidden' },
    ],
    [
      'unknown',
      { state: 'unknown', reason: 'timeout' },
      undefined,
      { state: 'unknown', reason: 'timeout', unknownSince: NOW, looks: 0 },
    ],
    [
      'unknown after tries',
      { state: 'unknown', reason: 'cut' },
      ago.hours(2),
      { state: 'unknown', reason: 'cut', unknownSince: NOW, looks: 0 },
    ],
    ['failed for now', ...retried(undefined, addMinutes(NOW, 5))],
    ['failed again after 5 minutes', ...retried(ago.minutes(5), addMinutes(NOW, 15))],
    ['failed again after 20', ...retried(ago.minutes(20), addMinutes(NOW, 60))],
    ['failed again after 23 hours', ...retried(ago.hours(23), addMinutes(NOW, 60))],
    [
      'asked to be left alone for longer than till the next try',
      { ...passing, afterMs: 40 * 60_000 - 1 },
      undefined,
      { state: 'failed', reason: 'throttled', retryAt: addMinutes(NOW, 40), failedSince: NOW },
    ],
    [
      'asked to be left alone for less',
      { ...passing, afterMs: 11_000 },
      undefined,
      { state: 'failed', reason: 'throttled', retryAt: addMinutes(NOW, 5), failedSince: NOW },
    ],
    [
      'failed when no try is left',
      passing,
      ago.minutes(23 * 60 + 1),
      { state: 'failed', reason: 'throttled' },
    ],
  ])('%s', (_name, outcome, failedSince, expected) => {
    const reserved = aRecord('sending', failedSince === undefined ? {} : { failedSince });
    expect(told(posted(reserved, outcome, NOW, 'system'))).toEqual(expected);
  });
});

describe('what looking tells', () => {
  it.each<[string, Sighting, number, object]>([
    ['there', { found: '17' }, 1, { state: 'sent', receipt: '17' }],
    ['not there', 'absent', 0, { state: 'unknown', looks: 1 }],
    ['cannot tell', 'cannot_tell', 1, { state: 'unknown', looks: 2 }],
    ['not there for the last time', 'absent', 2, { state: 'unknown', looks: 3 }],
  ])('of an unknown one: %s', (_name, sighting, looks, expected) => {
    const unknown = aRecord('unknown', { reason: 'timeout', unknownSince: ago.minutes(5), looks });
    const isThere = typeof sighting === 'object';
    const rest = isThere ? {} : { reason: 'timeout', unknownSince: ago.minutes(5) };
    expect(told(lookedFor(unknown, sighting))).toEqual({ ...expected, ...rest });
  });

  it.each<[string, Sighting, object]>([
    ['there', { found: '17' }, { state: 'sent', receipt: '17' }],
    ['not there', 'absent', { state: 'unknown', reason: 'cut_off', unknownSince: NOW, looks: 3 }],
    ['cannot tell', 'cannot_tell', { state: 'unknown', reason: 'cut_off', unknownSince: NOW, looks: 3 }],
  ])('of one that lost its sender long ago: %s', (_name, sighting, expected) => {
    expect(told(abandoned(aRecord('sending', { failedSince: NOW }), sighting, NOW))).toEqual(expected);
  });
});

it('leaves nothing of the tries when a person has seen it, or when no time is left', () => {
  const unknown = aRecord('unknown', { reason: 'timeout', unknownSince: NOW, looks: 2 });
  expect(told(arrived(unknown, 'confirmed_by_person'))).toEqual({
    state: 'sent',
    receipt: 'confirmed_by_person',
  });
  const failed = aRecord('failed', { reason: 'throttled', retryAt: NOW, failedSince: NOW });
  expect(told(outOfTime(failed))).toEqual({ state: 'failed', reason: 'throttled' });
});

describe('the next step', () => {
  const tried = (minutes: number, since = ago.hours(2)) =>
    ({ retryAt: addMinutes(NOW, minutes), failedSince: since }) as const;
  const looked = (looks: number, minutes: number) => ({ looks, unknownSince: ago.minutes(minutes) }) as const;

  it.each<[NextStep, string, PostedDigest['state'], Partial<PostedDigest>]>([
    ['none', 'it is sent', 'sent', { receipt: '17' }],
    ['none', 'it failed for good', 'failed', { reason: 'forbidden' }],
    ['wait', 'its time has not come', 'failed', tried(1)],
    ['try_again', 'its time has come', 'failed', tried(0)],
    ['try_again', 'it is late, but not a day', 'failed', tried(-300, ago.hours(24))],
    ['give_up', 'a day has passed', 'failed', tried(-1, addMinutes(ago.hours(24), -1))],
    ['wait', 'this run is at it', 'sending', {}],
    ['wait', 'this run has been at it for an hour', 'sending', { reservedAt: ago.hours(1) }],
    ['abandon', 'this run has been at it for longer', 'sending', { reservedAt: ago.minutes(61) }],
    ['take_over', 'a dead run was at it', 'sending', { reservedBy: 'dead-run' }],
    [
      'take_over',
      'a dead run was at it a day ago',
      'sending',
      { reservedBy: 'dead-run', reservedAt: ago.hours(24) },
    ],
    [
      'abandon',
      'a dead run was at it days ago',
      'sending',
      { reservedBy: 'dead-run', reservedAt: ago.hours(25) },
    ],
    ['wait', 'it has just become unknown', 'unknown', looked(0, 0)],
    ['look', 'a minute has passed', 'unknown', looked(0, 1)],
    ['wait', 'it was looked for once', 'unknown', looked(1, 4)],
    ['look', 'five minutes have passed', 'unknown', looked(1, 5)],
    ['wait', 'it was looked for twice', 'unknown', looked(2, 14)],
    ['look', 'a quarter of an hour has passed', 'unknown', looked(2, 15)],
    ['none', 'it was looked for three times', 'unknown', looked(3, 500)],
    ['none', 'it is older than looking', 'unknown', { reason: 'timeout' }],
  ])('is %s when %s', (step, _name, state, fields) => {
    expect(nextStep(aRecord(state, fields), NOW, RUN)).toBe(step);
  });
});
