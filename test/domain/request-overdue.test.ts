import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishHolidays } from '../../src/adapters/holidays/swedish-holidays.js';
import { addDays, type IsoDate } from '../../src/domain/calendar.js';
import { REMINDED_WAITS, type RequestLimits } from '../../src/domain/request-limits.js';
import { overdueSince, overdueWaits } from '../../src/domain/request-overdue.js';
import { workingDaysBetween } from '../../src/domain/working-day.js';
import { aRequest, at, ZONE } from '../support/digest-builders.js';
import { type Deed, requestWithPast } from '../support/request-past.js';

const holidays = swedishHolidays();
const limitsOf = (days: number): RequestLimits => ({
  answer: days,
  question: days,
  decision: days,
  agreement: days,
  joint_answer: days,
  proposal: days,
});
const patience = (days: number) => ({ limits: limitsOf(days), holidays, timeZone: ZONE });

const firstOverdueDay = (filedOn: IsoDate, limit: number, deeds: readonly Deed[] = []) => {
  const request = requestWithPast('F2026-001', filedOn, deeds);
  for (let day = filedOn; day < '2029-01-01'; day = addDays(day, 1)) {
    if (overdueSince(request, patience(limit), day) !== undefined) return day;
  }
  return undefined;
};

describe('a request is overdue', () => {
  it.each([
    ['after five working days without an answer', '2026-11-18', 5, '2026-11-25'],
    ['not sooner for what came late on a Friday', '2026-11-20', 1, '2026-11-23'],
    ['over Easter', '2026-04-01', 3, '2026-04-08'],
    ['over Midsummer, whose eve is no working day', '2026-06-17', 2, '2026-06-22'],
    ['over Christmas, New Year and Epiphany', '2026-12-22', 5, '2027-01-04'],
    ['after the National Day', '2024-06-05', 1, '2024-06-07'],
    ['when it came on a holiday', '2026-12-25', 1, '2026-12-28'],
  ])('%s', (_name, filedOn, limit, expected) => {
    expect(firstOverdueDay(filedOn, limit)).toBe(expected);
  });

  it('by the day in Sweden: what comes at half past midnight comes that day', () => {
    const request = { ...requestWithPast('F2026-001', '2026-11-18'), createdAt: at('2026-11-19', '00:30') };
    expect(overdueSince(request, patience(1), '2026-11-19')).toBeUndefined();
    expect(overdueSince(request, patience(1), '2026-11-20')).toBe('2026-11-20');
  });

  it('since the day it became so, and the first of two when two things are waited for', () => {
    const deeds: readonly Deed[] = [
      ['2026-11-11', { kind: 'ask_jointly', municipalities: ['solna', 'ekero'] }],
      ['2026-11-12', { kind: 'answer_jointly', municipalityId: 'ekero', isInterested: true }],
      ['2026-11-13', { kind: 'ask', question: 'Hur många?' }],
    ];
    const request = requestWithPast('F2026-001', '2026-11-10', deeds);
    expect(overdueWaits(request, patience(5), '2026-12-01').map(({ kind }) => kind)).toEqual([
      'question',
      'joint_answer',
    ]);
    expect(overdueSince(request, patience(5), '2026-12-01')).toBe('2026-11-18');
  });

  it('not while it is paused, and again from the day that the pause says', () => {
    const paused: Deed = ['2026-11-19', { kind: 'pause', reason: 'Ny chef i mars', until: '2027-03-01' }];
    expect(firstOverdueDay('2026-11-18', 2, [paused])).toBe('2027-03-01');
    expect(firstOverdueDay('2026-11-18', 2, [paused, ['2026-11-23', { kind: 'resume' }]])).toBe('2026-11-20');
  });

  it('not when it is over', () => {
    expect(firstOverdueDay('2026-11-18', 2, [['2026-11-19', { kind: 'withdraw' }]])).toBeUndefined();
  });

  it('by the limit of what is waited for, and of nothing else', () => {
    const request = requestWithPast('F2026-001', '2026-11-10');
    for (const kind of REMINDED_WAITS) {
      const limits = { ...limitsOf(200), [kind]: 1 };
      const since = overdueSince(request, { limits, holidays, timeZone: ZONE }, '2026-11-18');
      expect(since, kind).toBe(kind === 'answer' ? '2026-11-11' : undefined);
    }
  });

  it('exactly when as many working days have passed as the limit says', () => {
    const day = fc.nat({ max: 800 }).map((days) => addDays('2026-01-01', days));
    const days = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(day, days, fc.nat({ max: 60 }), (filedOn, limit, later) => {
        const today = addDays(filedOn, later);
        const since = overdueSince(requestWithPast('F2026-001', filedOn), patience(limit), today);
        expect(since !== undefined).toBe(workingDaysBetween(filedOn, today, holidays) >= limit);
        if (since !== undefined) expect(workingDaysBetween(filedOn, since, holidays)).toBe(limit);
      }),
    );
  });
});

describe('a queue with many requests', () => {
  /** How many days the calendar is asked about when so many requests of the same day are looked through. */
  const daysAsked = (count: number): number => {
    let asked = 0;
    const counting = {
      ...patience(250),
      holidays: {
        isHoliday: (day: IsoDate) => {
          asked += 1;
          return holidays.isHoliday(day);
        },
      },
    };
    for (let index = 0; index < count; index += 1) {
      const createdAt = at('2025-01-07', `${String(index % 24).padStart(2, '0')}:00`);
      overdueSince(aRequest('F2025-001', { createdAt }), counting, '2026-11-18');
    }
    return asked;
  };

  it('counts the working days once for all that began to wait on the same day', () => {
    expect(daysAsked(1)).toBeGreaterThan(250);
    expect(daysAsked(500)).toBe(daysAsked(1));
  });
});
