import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/fuzzy-date.js';
import { textsIn } from '../../src/texts/index.js';

const sv = textsIn('sv').formats;
const en = textsIn('en').formats;
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?– ?/, '–');

describe('dates, weeks and numbers', () => {
  it.each([
    ['a day', sv.day('2026-11-17'), '17 november 2026'],
    ['a week’s days', sv.days('2026-11-16', '2026-11-22'), '16–22 november 2026'],
    ['days over New Year', sv.days('2026-12-28', '2027-01-03'), '28 december 2026–3 januari 2027'],
    ['a week', sv.week('2026-W06'), 'v. 6'],
    ['hours, with a decimal comma', sv.hours(2.5), '2,5 tim'],
    ['a number rounded to two decimals', sv.number(1234.567), '1 234,57'],
    ['a list', sv.list(['Solna', 'Sigtuna', 'Ekerö']), 'Solna, Sigtuna och Ekerö'],
    ['an English day', en.day('2026-11-17'), '17 November 2026'],
    ['an English week’s days', en.days('2026-11-16', '2026-11-22'), '16–22 November 2026'],
    ['English hours', en.hours(2.5), '2.5 h'],
  ])('writes %s', (_name, written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  const from = '2026-11-16';
  it.each<[string, Period, string | undefined, string]>([
    ['a day of the known year', { precision: 'day', from, to: from }, undefined, '16 november'],
    ['several days', { precision: 'day', from, to: from }, '2026-11-18', '16–18 november'],
    [
      'a day of another year',
      { precision: 'day', from: '2025-12-01', to: '2025-12-01' },
      undefined,
      '1 december 2025',
    ],
    [
      'a time of day',
      { precision: 'minute', from, to: from, time: '09:30' },
      undefined,
      '16 november kl. 09.30',
    ],
    ['a week', { precision: 'week', from, to: '2026-11-22' }, undefined, 'v. 47'],
    [
      'a week of another year by its days',
      { precision: 'week', from: '2025-11-17', to: '2025-11-23' },
      undefined,
      '17–23 november 2025',
    ],
    ['a month', { precision: 'month', from: '2026-11-01', to: '2026-11-30' }, undefined, 'november 2026'],
    [
      'a season by its name',
      { precision: 'season', from: '2026-08-01', to: '2026-12-31' },
      undefined,
      'hösten 2026',
    ],
    [
      'a season without a name by its months',
      { precision: 'season', from: '2026-07-01', to: '2026-12-31' },
      undefined,
      'juli–december 2026',
    ],
    ['a year', { precision: 'year', from: '2026-01-01', to: '2026-12-31' }, undefined, '2026'],
  ])('writes %s no more exactly than it is known (I32)', (_name, period, dateEnd, expected) => {
    expect(plain(sv.period(period, 2026, dateEnd))).toBe(expected);
  });
});
