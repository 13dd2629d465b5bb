import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  addSeconds,
  addWeeks,
  daysOfMonth,
  daysOfWeek,
  instantAt,
  instantFrom,
  isIsoDate,
  isoWeek,
  isoWeekOf,
  localDate,
  localTime,
  weekdayOf,
  weekNumberOf,
  yearOf,
} from '../../src/domain/calendar.js';

const STOCKHOLM = 'Europe/Stockholm';

describe('a day in Stockholm', () => {
  it.each([
    ['the last second of a winter day', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['midnight in winter', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['the last second of a summer day', '2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['midnight in summer', '2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['midnight before summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['midnight after it began', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['midnight before summer time ends', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['midnight after it ended', '2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s', (_what, instant, day) => {
    expect(localDate(instant, STOCKHOLM)).toBe(day);
  });

  it.each([
    ['in winter', '2026-11-18', '08:00', '2026-11-18T07:00:00.000Z'],
    ['in summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    ['on the day when summer time begins', '2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    ['on the day when summer time ends', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
    ['in the hour that is skipped', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('a clock time %s is one instant', (_when, date, time, instant) => {
    expect(instantAt(date, time, STOCKHOLM)).toBe(instant);
  });

  it.each([
    ['2026-11-18T07:05:59.999Z', '08:05'],
    ['2026-07-01T22:30:00.000Z', '00:30'],
  ])('at %s clocks show %s', (instant, time) => {
    expect(localTime(instant, STOCKHOLM)).toBe(time);
  });

  it.each([
    ['2026-11-18T12:00', '2026-11-18T11:00:00.000Z'],
    ['2026-11-18T12:00:00+00:00', '2026-11-18T12:00:00.000Z'],
    ['2026-11-18T12:00:00Z', '2026-11-18T12:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(instantFrom(text, STOCKHOLM)).toBe(instant);
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-11-18', '2028-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-11-31', '2026-13-01', '2026-00-10', '2026-1-1', '26-11-18'])(
    '%s is none',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  it.each(['2026-W46', '2026-11-18T12:00', '', 'igår'])('%j is not a day', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('counting', () => {
  it('days go over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('months go over years, and end on the last day of a shorter one', () => {
    expect(addMonths('2026-11-18', -24)).toBe('2024-11-18');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
  });

  it('hours go as they pass, also over the end of summer time', () => {
    expect(addHours('2026-10-24T22:30:00.000Z', 24)).toBe('2026-10-25T22:30:00.000Z');
  });

  it('seconds go over the end of a day', () => {
    expect(addSeconds('2026-11-18T23:59:30.000Z', 45)).toBe('2026-11-19T00:00:15.000Z');
  });

  it('weeks go over the end of a year with 53', () => {
    expect(addWeeks('2026-W52', 1)).toBe('2026-W53');
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2025-W01', -1)).toBe('2024-W52');
  });

  it('weekdays begin with Monday as 1', () => {
    expect(['2026-11-16', '2026-11-18', '2026-11-22'].map(weekdayOf)).toEqual([1, 3, 7]);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-18', '2026-W47'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (date, week) => {
    expect(isoWeekOf(date)).toBe(week);
  });

  it.each([
    ['2026-W46', { from: '2026-11-09', to: '2026-11-15' }],
    ['2026-W01', { from: '2025-12-29', to: '2026-01-04' }],
    ['2026-W53', { from: '2026-12-28', to: '2027-01-03' }],
    ['2025-W53', undefined],
    ['2026-W00', undefined],
    ['2026-W54', undefined],
    ['2026-W6', undefined],
    ['2026-46', undefined],
    ['2026-W46-3', undefined],
    ['rubbish', undefined],
  ])('%s has the days %j', (week, days) => {
    expect(daysOfWeek(week)).toEqual(days);
  });

  it('is put together and taken apart', () => {
    expect(isoWeek(2026, 6)).toBe('2026-W06');
    expect(weekNumberOf('2026-W06')).toBe(6);
    expect(yearOf('2026-W53')).toBe(2026);
  });
});

describe('a month', () => {
  it.each([
    ['2026-11-18', '2026-11-01', '2026-11-30'],
    ['2028-02-01', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('of %s goes from %s to %s', (date, from, to) => {
    expect(daysOfMonth(date)).toEqual({ from, to });
  });
});
