import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { addWeeks } from '../../src/domain/calendar.js';
import type { Digest } from '../../src/domain/digest.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { aDigest, anActivity, aSentDigest, at } from '../support/digest-builders.js';

const ids = (activities: Digest['done']) => activities.map((activity) => activity.activityId.slice(5));

/** In which blocks of Järfälla's digest of a week an activity stands. */
const blocksOf = (
  activity: Activity,
  week = '2026-W46',
  sentDigests: readonly ReturnType<typeof aSentDigest>[] = [],
) => {
  const digest = aDigest({ week, activities: [activity], sentDigests });
  return (['done', 'loggedLate', 'general', 'coming'] as const).filter((block) => digest[block].length > 0);
};

describe('which week an activity belongs to', () => {
  it.each([
    ['the Sunday before', '2026-11-08', '2026-W45'],
    ['the Monday', '2026-11-09', '2026-W46'],
    ['the Sunday', '2026-11-15', '2026-W46'],
    ['the Monday after', '2026-11-16', '2026-W47'],
    ['the last day of the year, in week 53', '2026-12-31', '2026-W53'],
    ['New Year’s Day, still in week 53 of the old year', '2027-01-01', '2026-W53'],
    ['the first Monday of the year', '2027-01-04', '2027-W01'],
    ['the night when summer time begins', '2026-03-29', '2026-W13'],
    ['the night when summer time ends', '2026-10-25', '2026-W43'],
  ])('puts work on %s (%s) into %s only', (_name, date, week) => {
    const activity = anActivity('a', { date: onDay(date) });
    expect(blocksOf(activity, week)).toEqual(['done']);
    expect(blocksOf(activity, addWeeks(week, -1))).toEqual([]);
    expect(blocksOf(activity, addWeeks(week, 1))).toEqual([]);
  });

  it('takes an activity known by its week only as that week’s, and says no more', () => {
    const date = { precision: 'week', from: '2026-11-09', to: '2026-11-15' } as const;
    const { done } = aDigest({ activities: [anActivity('a', { date })] });
    expect(done.map((activity) => activity.date)).toEqual([date]);
  });

  it('puts work over several days into the week of its first day', () => {
    const activity = anActivity('a', { date: onDay('2026-11-13'), dateEnd: '2026-11-17' });
    expect(blocksOf(activity, '2026-W46')).toEqual(['done']);
    expect(blocksOf(activity, '2026-W47')).toEqual([]);
  });

  it('sorts by day, then by time of day with the untimed first, then by when it was logged', () => {
    const timed = (time: string) => ({ ...onDay('2026-11-10'), precision: 'minute' as const, time });
    const untimed = (loggedAt: string) => ({ date: onDay('2026-11-10'), loggedAt: at(loggedAt) });
    const activities = [
      anActivity('f', { date: onDay('2026-11-12') }),
      anActivity('e', { date: timed('13:00') }),
      anActivity('d', { date: timed('09:00') }),
      anActivity('a', untimed('2026-11-12')),
      anActivity('c', untimed('2026-11-13')),
      anActivity('b', untimed('2026-11-12')),
    ];
    expect(ids(aDigest({ activities }).done)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('tells hours and last day when they are known, and nothing in their place when they are not', () => {
    const { hours: _, ...brief } = anActivity('b');
    const activities = [anActivity('a', { hours: 2.5, dateEnd: '2026-11-12' }), brief];
    const [a, b] = aDigest({ activities }).done;
    expect(a).toMatchObject({ hours: 2.5, dateEnd: '2026-11-12' });
    expect(Object.keys(b ?? {})).not.toContain('hours');
    expect(Object.keys(b ?? {})).not.toContain('dateEnd');
  });
});

describe('whom an activity concerns', () => {
  it('is told to the municipalities it was done with and to no other', () => {
    const activities = [anActivity('a', { municipalities: ['jarfalla', 'solna'] })];
    expect(ids(aDigest({ activities }).done)).toEqual(['a']);
    expect(ids(aDigest({ activities, municipality: 'solna' }).done)).toEqual(['a']);
    expect(ids(aDigest({ activities, municipality: 'ekero' }).done)).toEqual([]);
  });

  it('names the others of joint work, never the municipality itself', () => {
    const activities = [
      anActivity('a', { municipalities: ['jarfalla', 'sigtuna', 'solna'], otherParties: ['Österåker'] }),
    ];
    const [joint] = aDigest({ activities }).done;
    expect(joint).toMatchObject({
      together: ['sigtuna', 'solna'],
      otherParties: ['Österåker'],
      forAll: false,
    });
  });

  it('tells general work to all, in a block of its own', () => {
    const activity = anActivity('a', { municipalities: [] });
    expect(blocksOf(activity)).toEqual(['general']);
    expect(ids(aDigest({ activities: [activity], municipality: 'ekero' }).general)).toEqual(['a']);
  });
});

describe('planned is not done (I18)', () => {
  it.each([
    ['the week itself', '2026-11-13', []],
    ['its Sunday', '2026-11-15', []],
    ['the Monday after', '2026-11-16', ['coming']],
    ['the fourteenth day after', '2026-11-29', ['coming']],
    ['the fifteenth day after', '2026-11-30', []],
    ['a day long past', '2026-10-01', []],
  ])('shows planned work on %s (%s) as %j', (_name, date, blocks) => {
    expect(blocksOf(anActivity('a', { state: 'planned', date: onDay(date) }))).toEqual(blocks);
  });

  it('shows what was called off or taken back nowhere', () => {
    const undone = { at: at('2026-11-12'), by: '2026-martin' };
    expect(blocksOf(anActivity('a', { state: 'cancelled' }))).toEqual([]);
    expect(blocksOf(anActivity('b', { undone }))).toEqual([]);
    expect(blocksOf(anActivity('c', { undone, state: 'planned', date: onDay('2026-11-17') }))).toEqual([]);
  });

  it('tells of work as done in its week although it was announced as coming before', () => {
    const activity = anActivity('a', { date: onDay('2026-11-18') });
    const announced = aSentDigest('2026-W46', [], {
      digest: aDigest({ activities: [{ ...activity, state: 'planned' }] }),
    });
    expect(announced.digest.coming).toHaveLength(1);
    expect(blocksOf(activity, '2026-W47', [announced])).toEqual(['done']);
  });
});

describe('what is logged late', () => {
  const inWeek45 = { date: onDay('2026-11-04') };

  it.each([
    ['in the week', at('2026-11-09', '00:00'), ['loggedLate']],
    ['after the week', at('2026-11-20'), ['loggedLate']],
    ['the minute before the week, while its own digest is still to be sent', at('2026-11-08', '23:59'), []],
  ])('work of the week before, logged %s', (_name, loggedAt, blocks) => {
    expect(blocksOf(anActivity('a', { ...inWeek45, loggedAt }))).toEqual(blocks);
  });

  it('counts the week from midnight in Stockholm, also when summer time has just ended', () => {
    const date = onDay('2026-10-20');
    const loggedAt = (instant: string) => anActivity('a', { date, loggedAt: instant });
    expect(blocksOf(loggedAt('2026-10-25T22:59:00.000Z'), '2026-W44')).toEqual([]);
    expect(blocksOf(loggedAt('2026-10-25T23:00:00.000Z'), '2026-W44')).toEqual(['loggedLate']);
  });

  it('comes late when its own week’s digest went out without it, whenever it was logged', () => {
    const activity = anActivity('a', { ...inWeek45, loggedAt: at('2026-11-04') });
    expect(blocksOf(activity, '2026-W46', [aSentDigest('2026-W45')])).toEqual(['loggedLate']);
    expect(blocksOf(activity, '2026-W46', [aSentDigest('2026-W45', [], {}, 'solna')])).toEqual([]);
  });

  it('comes late, marked as for all, when it is general work', () => {
    const activity = anActivity('a', { ...inWeek45, loggedAt: at('2026-11-10'), municipalities: [] });
    expect(aDigest({ activities: [activity] }).loggedLate).toMatchObject([{ forAll: true }]);
  });

  it('is still in the digest that told of it when that one is compiled anew', () => {
    const activity = anActivity('a', { ...inWeek45, loggedAt: at('2026-11-10') });
    expect(blocksOf(activity, '2026-W46', [aSentDigest('2026-W46', [activity])])).toEqual(['loggedLate']);
  });

  it('is not repeated once a digest has told of it', () => {
    const activity = anActivity('a', { ...inWeek45, loggedAt: at('2026-11-10') });
    const told = aSentDigest('2026-W46', [activity]);
    expect(blocksOf(activity, '2026-W47', [told])).toEqual([]);
    expect(blocksOf(activity, '2026-W45', [told])).toEqual([]);
  });

  it('is told to a municipality that was added after the digests went out, and not again to the first', () => {
    const activity = anActivity('a', { ...inWeek45, municipalities: ['jarfalla', 'solna'] });
    const sentDigests = [
      aSentDigest('2026-W45', [anActivity('a')]),
      aSentDigest('2026-W45', [], {}, 'solna'),
    ];
    expect(aDigest({ activities: [activity], sentDigests }).loggedLate).toEqual([]);
    expect(ids(aDigest({ activities: [activity], sentDigests, municipality: 'solna' }).loggedLate)).toEqual([
      'a',
    ]);
  });

  it.each([
    ['sending', []],
    ['unknown', []],
    ['failed', ['loggedLate']],
  ] as const)('counts a digest that is %s as %j for what it holds', (state, blocks) => {
    const activity = anActivity('a', { ...inWeek45, loggedAt: at('2026-11-16') });
    const record = aSentDigest('2026-W45', [activity], { state });
    expect(blocksOf(activity, '2026-W47', [record])).toEqual(blocks);
  });
});
