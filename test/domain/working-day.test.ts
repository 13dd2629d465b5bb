import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../src/domain/calendar.js';
import {
  type Holidays,
  isWorkingDay,
  workingDayAfter,
  workingDayBefore,
  workingDaysBetween,
} from '../../src/domain/working-day.js';

const closedOn = (...days: readonly string[]): Holidays => ({ isHoliday: (day) => days.includes(day) });

const EASTER = closedOn('2026-04-03', '2026-04-05', '2026-04-06');
const CHRISTMAS = closedOn(
  '2026-12-24',
  '2026-12-25',
  '2026-12-26',
  '2026-12-31',
  '2027-01-01',
  '2027-01-06',
);

describe('a working day', () => {
  it.each([
    ['a Wednesday', '2026-11-18', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['Maundy Thursday', '2026-04-02', true],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
  ])('%s, %s: %s', (_name, day, expected) => {
    expect(isWorkingDay(day, EASTER)).toBe(expected);
  });
});

describe('working days', () => {
  it.each([
    ['none on the same day', '2026-11-18', '2026-11-18', 0],
    ['none to a day before', '2026-11-18', '2026-11-10', 0],
    ['one to the next', '2026-11-18', '2026-11-19', 1],
    ['one over a weekend', '2026-11-20', '2026-11-23', 1],
    ['none to the Sunday', '2026-11-20', '2026-11-22', 0],
    ['one from a Saturday to Monday', '2026-11-21', '2026-11-23', 1],
    ['five in a week', '2026-11-18', '2026-11-25', 5],
    ['one over Easter', '2026-04-02', '2026-04-07', 1],
  ])('have passed, %s', (_name, from, to, expected) => {
    expect(workingDaysBetween(from, to, EASTER)).toBe(expected);
  });

  it.each([
    ['none is the day itself', '2026-11-21', 0, '2026-11-21'],
    ['one from a Friday is Monday', '2026-11-20', 1, '2026-11-23'],
    ['one from a Saturday is Monday', '2026-11-21', 1, '2026-11-23'],
    ['five are a week', '2026-11-18', 5, '2026-11-25'],
    ['five over Christmas and New Year', '2026-12-22', 5, '2027-01-04'],
  ])('are counted on, %s', (_name, from, count, expected) => {
    expect(workingDayAfter(from, count, CHRISTMAS)).toBe(expected);
  });

  it('are counted back over a long weekend', () => {
    expect(workingDayBefore('2026-04-07', EASTER)).toBe('2026-04-02');
    expect(workingDayBefore('2026-11-19', EASTER)).toBe('2026-11-18');
  });
});

describe('whatever the holidays are', () => {
  const dayIn2026 = fc.nat({ max: 364 }).map((days) => addDays('2026-01-01', days));
  const count = fc.integer({ min: 1, max: 20 });
  // Days of the month that end in these are off, at most half of them.
  const holidays = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 5 }).map(
    (ends): Holidays => ({
      isHoliday: (day) => ends.includes(Number(day.slice(-1))),
    }),
  );

  it('counting on and then counting what has passed gives the same number', () => {
    fc.assert(
      fc.property(dayIn2026, count, holidays, (day, days, off) => {
        const reached = workingDayAfter(day, days, off);
        expect(isWorkingDay(reached, off)).toBe(true);
        expect(workingDaysBetween(day, reached, off)).toBe(days);
        expect(workingDaysBetween(day, addDays(reached, -1), off)).toBe(days - 1);
      }),
    );
  });

  it('what passes to a day and on from it is what passes in all', () => {
    fc.assert(
      fc.property(fc.tuple(dayIn2026, dayIn2026, dayIn2026), holidays, (days, off) => {
        const [first = '', middle = '', last = ''] = days.toSorted();
        expect(workingDaysBetween(first, middle, off) + workingDaysBetween(middle, last, off)).toBe(
          workingDaysBetween(first, last, off),
        );
      }),
    );
  });

  it('the working day before is the nearest', () => {
    fc.assert(
      fc.property(dayIn2026, holidays, (day, off) => {
        const before = workingDayBefore(day, off);
        expect(workingDaysBetween(before, addDays(day, -1), off)).toBe(0);
        expect(isWorkingDay(before, off) && weekdayOf(before) < 6).toBe(true);
      }),
    );
  });
});
