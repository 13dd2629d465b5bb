import { describe, expect, it } from 'vitest';
import { readClockTimes } from '../../src/language/clock-times.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => {
  const [time] = readClockTimes(foldInPlace(text));
  return time && [time.from, time.hours];
};

describe('times of day in a log line', () => {
  it.each([
    ['i tisdags 13-15', '13:00', 2],
    ['9.00-11.30 i måndags', '09:00', 2.5],
    ['kl 13.15–14.00 via Teams', '13:15', 0.75],
    ['klockan 8 till 9', '08:00', 1],
    ['kl 19-23.30', '19:00', 4.5],
    ['idag kl 10', '10:00', undefined],
    ['kl. 9.30', '09:30', undefined],
    ['kl 23.59', '23:59', undefined],
    ['6-22', '06:00', 16],
    ['8.15-9', '08:15', 0.75],
    ['mellan 9 och 11 i måndags', '09:00', 2],
    ['från 9 till 11:30', '09:00', 2.5],
    ['18/11 13:00 möte', '13:00', undefined],
    ['2026-11-17 13:00 - 2026-11-17 14:30', '13:00', 1.5],
    ['8-9.15', '08:00', 1.25],
    ['kl 5-7', '05:00', 2],
  ])('%s', (text, from, hours) => {
    expect(read(text)).toEqual([from, hours]);
  });

  it.each([
    'v 7-8',
    'vecka 10-12',
    'den 10-12 november',
    '10-12 okt',
    '13-15 deltagare',
    '8-10 tim',
    '14-15/10',
    '2-3',
    '15-13',
    'kl 24',
    'kl 25',
    '5-7',
    '13-23',
    '20.00-24.00',
    '10/11',
  ])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
