import { describe, expect, it } from 'vitest';
import { compareByDate, isOver, lastPossibleDay, mayFallWithin } from '../../src/domain/event-dates.js';
import { onDay, type Period } from '../../src/domain/fuzzy-date.js';

const at = (day: string, time: string): Period => ({ precision: 'minute', from: day, to: day, time });
const AUTUMN: Period = { precision: 'season', from: '2024-09-01', to: '2024-11-30' };
const SEPTEMBER: Period = { precision: 'month', from: '2024-09-01', to: '2024-09-30' };
const YEAR: Period = { precision: 'year', from: '2024-01-01', to: '2024-12-31' };

describe('dates that are known more or less exactly (I32)', () => {
  it('I32: sort after the known days of their stretch and before what comes after it', () => {
    const sorted = [
      { date: onDay('2024-09-05') },
      { date: at('2024-09-30', '08:30') },
      { date: at('2024-09-30', '13:00') },
      { date: SEPTEMBER },
      { date: onDay('2024-10-12') },
      { date: AUTUMN },
      { date: onDay('2024-12-01') },
      { date: YEAR },
      {},
    ];
    expect(sorted.toReversed().toSorted(compareByDate)).toEqual(sorted);
    expect(sorted.toSorted(compareByDate)).toEqual(sorted);
  });

  it.each([
    ['a day in it', { date: AUTUMN }, '2024-10-01', '2024-10-14', true],
    ['its first day', { date: AUTUMN }, '2024-08-20', '2024-09-01', true],
    ['the day before', { date: AUTUMN }, '2024-08-20', '2024-08-31', false],
    ['the day after', { date: AUTUMN }, '2024-12-01', '2024-12-14', false],
    [
      'the last of several days',
      { date: onDay('2024-10-01'), dateEnd: '2024-10-03' },
      '2024-10-03',
      '2024-10-09',
      true,
    ],
    ['no date', {}, '2000-01-01', '2999-12-31', false],
  ] as const)('I32: fall within days that they may be on: %s', (_what, event, from, to, falls) => {
    expect(mayFallWithin(event, from, to)).toBe(falls);
  });

  it('I32: are over when the last day that they can be has passed', () => {
    expect(isOver({ date: AUTUMN }, '2024-11-30')).toBe(false);
    expect(isOver({ date: AUTUMN }, '2024-12-01')).toBe(true);
    expect(isOver({}, '2999-01-01')).toBe(false);
    expect(lastPossibleDay({})).toBeUndefined();
  });
});
