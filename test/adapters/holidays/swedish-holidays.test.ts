import { describe, expect, it } from 'vitest';
import { swedishHolidays } from '../../../src/adapters/holidays/swedish-holidays.js';
import { addDays, weekdayOf } from '../../../src/domain/calendar.js';

const holidays = swedishHolidays();

const SATURDAY = 6;
const weekdaysOffIn = (year: number): readonly string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (weekdayOf(day) < SATURDAY && holidays.isHoliday(day)) days.push(day.slice(5));
  }
  return days;
};

describe('the days off that fall on a weekday', () => {
  it.each([
    [
      2024,
      '01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31',
      'a leap year with the National Day on a Thursday',
    ],
    [2026, '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31', 'the National Day on a Saturday'],
    [2027, '01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31', 'an early Easter and the latest Midsummer Eve'],
    [2038, '01-01 01-06 04-23 04-26 06-03 06-25 12-24 12-31', 'the latest Easter there is'],
  ])('of %i are %s: %s', (year, expected) => {
    expect(weekdaysOffIn(year).join(' ')).toBe(expected);
  });

  it.each([
    ['Twelfth Night', '2026-01-05'],
    ['Maundy Thursday', '2026-04-02'],
    ['Walpurgis Night', '2026-04-30'],
    ['the day after Ascension Day', '2026-05-15'],
    ['All Saints’ Eve', '2026-10-30'],
    ['Saint Lucy’s Day', '2027-12-13'],
    ['the day before Christmas Eve', '2026-12-23'],
  ])('are not %s, when offices are open, if only half the day', (_name, day) => {
    expect(holidays.isHoliday(day)).toBe(false);
  });
});

describe('a holiday on a weekend', () => {
  it.each([
    ['Easter Sunday', '2026-04-05'],
    ['Midsummer Day', '2026-06-20'],
    ['All Saints’ Day', '2026-10-31'],
  ])('is one too: %s', (_name, day) => {
    expect(holidays.isHoliday(day)).toBe(true);
  });
});
