import { describe, expect, it } from 'vitest';
import { addDays, addHours } from '../../src/domain/calendar.js';
import { NOTICE_STATES } from '../../src/domain/notice.js';
import {
  backoffSeconds,
  inTurn,
  isDue,
  isGivenUp,
  nextAttempt,
  waitsForChat,
} from '../../src/domain/notice-queue.js';
import { aNotice } from '../support/queue.js';

const NOW = '2026-11-18T11:00:00.000Z';
const minutes = (count: number): string => addHours(NOW, count / 60);

describe('the wait before the next try', () => {
  it.each([
    [1, 0, 30],
    [2, 0, 60],
    [3, 0, 120],
    [10, 0, 15_360],
    [11, 0, 21_600],
    [1000, 0, 21_600],
    [1, 0.999, 23],
    [11, 0.999, 16_205],
  ])('after %i tries, with the random number %d, is %i s', (attempts, random, seconds) => {
    expect(backoffSeconds(attempts, random)).toBe(seconds);
  });

  it.each([0, 0.5, 0.999])('adds up to about three days before it is given up, with %d', (random) => {
    let seconds = 0;
    let attempts = 1;
    while (!isGivenUp(aNotice('a', { attempts }), NOW)) {
      seconds += backoffSeconds(attempts, random);
      attempts += 1;
    }
    expect(seconds / 86_400).toBeGreaterThan(2.4);
    expect(seconds / 86_400).toBeLessThan(3.5);
  });

  it('is as long as the other side wants, when that is longer', () => {
    const notice = aNotice('a', { attempts: 1 });
    expect(nextAttempt(notice, { now: NOW, random: 0 })).toBe(minutes(0.5));
    expect(nextAttempt(notice, { now: NOW, random: 0, afterMs: 90_000 })).toBe(minutes(1.5));
    expect(nextAttempt(notice, { now: NOW, random: 0, afterMs: 1000 })).toBe(minutes(0.5));
  });

  it('never goes beyond the 30 days after which nobody has use for it', () => {
    const notice = aNotice('a', { attempts: 1 });
    const last = `${addDays('2026-11-18', 30)}T11:00:00.000Z`;
    expect(nextAttempt(notice, { now: NOW, random: 0, afterMs: 9e12 })).toBe(last);
    expect(isGivenUp(notice, last)).toBe(true);
    expect(isGivenUp(notice, addHours(last, -1))).toBe(false);
  });
});

describe('whose turn it is', () => {
  it('is that of the one queued first, among those that wait', () => {
    const late = aNotice('late', { queuedAt: minutes(2) });
    const early = aNotice('early', { queuedAt: minutes(1), nextAttemptAt: minutes(60) });
    const others = NOTICE_STATES.filter((state) => state !== 'waiting').map((state) =>
      aNotice(state, { state, queuedAt: NOW }),
    );
    expect(inTurn([late, ...others, early]).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it.each([
    ['when its time has come', { nextAttemptAt: NOW }, false, true],
    ['not before', { nextAttemptAt: minutes(1) }, true, false],
    [
      'at once when it waits for a chat that is there',
      { nextAttemptAt: minutes(1), reason: 'gone' },
      true,
      true,
    ],
    ['not while the chat is missing', { nextAttemptAt: minutes(1), reason: 'gone' }, false, false],
  ])('it is tried %s', (_when, overrides, hasChat, expected) => {
    expect(isDue(aNotice('a', overrides), NOW, hasChat)).toBe(expected);
  });

  it.each([
    ['no_conversation', 'waiting', true],
    ['blocked', 'waiting', true],
    ['http_502', 'waiting', false],
    ['blocked', 'failed', false],
  ] as const)('%s and %s: waits for a chat is %s', (reason, state, expected) => {
    expect(waitsForChat(aNotice('a', { reason, state }))).toBe(expected);
  });
});
