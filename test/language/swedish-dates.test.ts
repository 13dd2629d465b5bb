import { describe, expect, it } from 'vitest';
import { foldInPlace } from '../../src/language/spans.js';
import { readDate } from '../../src/language/swedish-dates.js';
import { tenseOf } from '../../src/language/tense.js';

/** A Wednesday in week 47. */
const TODAY = '2026-11-18';
const read = (text: string, today = TODAY) => {
  const folded = foldInPlace(text);
  return readDate(folded, today, tenseOf(folded));
};

describe('days in a log line', () => {
  it.each([
    ['idag', '2026-11-18'],
    ['i dag', '2026-11-18'],
    ['i morse', '2026-11-18'],
    ['igår', '2026-11-17'],
    ['i går', '2026-11-17'],
    ['igar', '2026-11-17'],
    ['i förrgår', '2026-11-16'],
    ['imorgon', '2026-11-19'],
    ['i övermorgon', '2026-11-20'],
    ['för en vecka sedan', '2026-11-11'],
    ['för 3 veckor sedan', '2026-10-28'],
    ['för fyra dagar sedan', '2026-11-14'],
    ['för två dagar sedan', '2026-11-16'],
    ['i fredags', '2026-11-13'],
    ['i måndags', '2026-11-16'],
    ['i onsdags', '2026-11-11'],
    ['förra tisdagen', '2026-11-10'],
    ['i tisdags', '2026-11-17'],
    ['tisdag förra veckan', '2026-11-10'],
    ['onsdag v 46', '2026-11-11'],
    ['på fredag', '2026-11-20'],
    ['nästa fredag', '2026-11-27'],
    ['10/11', '2026-11-10'],
    ['14 nov', '2026-11-14'],
    ['12 november', '2026-11-12'],
    ['den 12 november', '2026-11-12'],
    ['den 3:e november', '2026-11-03'],
    ['den 3:e', '2026-11-03'],
    ['den 27:e, 1,5 tim', '2026-10-27'],
    ['den 20:e', '2026-10-20'],
    ['2026-11-12', '2026-11-12'],
    ['30 okt', '2026-10-30'],
    ['21 maj', '2026-05-21'],
    ['onsdagen den 11 november', '2026-11-11'],
    ['last Friday', '2026-11-13'],
    ['yesterday', '2026-11-17'],
    ['3:e november', '2026-11-03'],
    ['17e november', '2026-11-17'],
    ['17th of November', '2026-11-17'],
    ['November 12, 2025', '2025-11-12'],
    ['1/1 2026', '2026-01-01'],
    ['17/11 2025', '2025-11-17'],
    ['17/11-25', '2025-11-17'],
    ['17/11/2025', '2025-11-17'],
    ['25-11-17', '2025-11-17'],
    ['17.11.2025', '2025-11-17'],
    ['15 december 2025', '2025-12-15'],
    ['tillfälle 3 14 nov', '2026-11-14'],
    ['den 18:e', '2026-11-18'],
    ['den 31:a', '2026-10-31'],
    ['ska ha möte den 18:e', '2026-11-18'],
    ['ska ha möte den 20:e', '2026-11-20'],
    ['ska ha möte den 3:e', '2026-12-03'],
    ['på onsdag', '2026-11-25'],
    ['2,5 3 mars', '2026-03-03'],
    ['14nov', '2026-11-14'],
    ['12/11/2025', '2025-11-12'],
    ['tisdag v 46 2025', '2025-11-11'],
    ['nyss', '2026-11-18'],
    ['för två veckor sen', '2026-11-04'],
    ['three days ago', '2026-11-15'],
    ['i fredgs', '2026-11-13'],
    ['i mondags', '2026-11-16'],
    ['förrförra tisdagen', '2026-11-03'],
    ['17.11', '2026-11-17'],
    ['17.11 2h', '2026-11-17'],
    ['17/11 -25', '2025-11-17'],
    ['261112', '2026-11-12'],
    ['20261112', '2026-11-12'],
    ['sjuttonde november', '2026-11-17'],
    ['fredag 13:e', '2026-11-13'],
    ['Mån 16/11', '2026-11-16'],
    ['Tis 2026-11-17', '2026-11-17'],
  ])('%s', (text, day) => {
    const period = { precision: 'day', from: day, to: day };
    expect(read(text).date).toEqual({ period, isStated: true });
  });

  it.each([
    ['tisdag', '2026-11-17'],
    ['onsdag', '2026-11-18'],
    ['tis', '2026-11-17'],
    ['ons', '2026-11-18'],
    ['tors', '2026-11-12'],
    ['i tor', '2026-11-12'],
    ['fre', '2026-11-13'],
    ['lör', '2026-11-14'],
    ['hade möte Monday', '2026-11-16'],
    ['ska ha möte tisdag', '2026-11-24'],
    ['ska ha möte torsdag', '2026-11-19'],
  ])('%s, a bare weekday, is a proposal', (text, day) => {
    const period = { precision: 'day', from: day, to: day };
    expect(read(text).date).toEqual({ period, isStated: false });
  });

  it.each([
    'dag 2',
    'FOU nu',
    '13-15',
    'tillfälle 3',
    'on the new Act',
    'man sade',
    '12/13',
    '3/4 av gruppen',
    '50/50',
    'ÖJ 2025',
    '0025-11-17',
    'om SIP',
  ])('%s is no day', (text) => {
    expect(read(text)).toEqual({ spans: [] });
  });

  it.each([
    ['31 november', '31 november'],
    ['varje måndag i november', 'varje måndag'],
    ['mellan jul och nyår', 'mellan jul och nyår'],
    ['möte den 45:e november', 'den 45:e november'],
    ['29 feb', '29 feb'],
    ['31/11', '31/11'],
    ['30-31/2', '30-31/2'],
    ['2026-11-31', '2026-11-31'],
    ['v 54', 'v 54'],
    ['v 53 2025', 'v 53'],
    ['idag eller 31/11', '31/11'],
    ['12 november -25', '12 november -25'],
    ['5 och 7 november', '5 och 7 november'],
    ['5-6 och 9 november', '5-6 och 9 november'],
  ])('%s is asked about, for a day that was not read must not pass in silence', (text, words) => {
    const { date, unclear = [] } = read(text);
    expect(date).toBeUndefined();
    expect(unclear.map(({ start, end }) => text.slice(start, end))).toContain(words);
  });
});

describe('a year that is not said', () => {
  it.each([
    ['past tense and a later date is last year', 'hade möte 15 dec', '2025-12-15'],
    ['future tense and an earlier date is next year', 'ska ha möte 10 jan', '2027-01-10'],
    ['a date soon to come is this year', 'möte 3 dec', '2026-12-03'],
    ['a date long ago is this year', 'möte 12 feb', '2026-02-12'],
    ['a date that only one of the years has is that year', 'möte 29 feb', '2028-02-29', '2027-12-01'],
  ])('%s', (_, text, day, today = TODAY) => {
    expect(read(text, today).date?.period.from).toBe(day);
  });

  it('counts weeks by the ISO year around New Year', () => {
    expect(read('v 53', '2027-01-02').date).toMatchObject({ period: { from: '2026-12-28' }, isStated: true });
    expect(read('onsdag v 53', '2027-01-02').date).toMatchObject({
      period: { from: '2026-12-30' },
      isStated: true,
    });
    expect(read('v 1', '2027-01-02').date).toMatchObject({ period: { from: '2027-01-04' }, isStated: false });
    expect(read('v 1', '2026-12-30').date).toMatchObject({ period: { from: '2027-01-04' }, isStated: false });
  });

  it('in January, a day in December was last year', () => {
    expect(read('möte 18 dec', '2027-01-05').date?.period.from).toBe('2026-12-18');
  });

  it('of a day alone is that of the latest month that has the day', () => {
    expect(read('den 30:e', '2027-03-05').date).toMatchObject({
      period: { from: '2027-01-30' },
      isStated: true,
    });
    expect(read('ska ha möte den 31:a', '2026-11-30').date?.period.from).toBe('2026-12-31');
  });

  it('is stated when it is this year and chosen when it is not', () => {
    expect(read('14 nov').date?.isStated).toBe(true);
    expect(read('hade möte 15 dec').date?.isStated).toBe(false);
    expect(read('15 dec 2025').date?.isStated).toBe(true);
  });
});

describe('weeks, months and several days', () => {
  it.each([
    ['v 46', '2026-11-09', '2026-11-15'],
    ['v.45', '2026-11-02', '2026-11-08'],
    ['vecka 8', '2026-02-16', '2026-02-22'],
    ['förra veckan', '2026-11-09', '2026-11-15'],
    ['i veckan', '2026-11-16', '2026-11-22'],
    ['denna vecka', '2026-11-16', '2026-11-22'],
    ['nästa vecka', '2026-11-23', '2026-11-29'],
    ['next week', '2026-11-23', '2026-11-29'],
  ])('%s keeps precision week', (text, from, to) => {
    expect(read(text).date).toEqual({ period: { precision: 'week', from, to }, isStated: true });
  });

  it('a month keeps precision month', () => {
    const october = { precision: 'month', from: '2026-10-01', to: '2026-10-31' };
    expect(read('i oktober').date?.period).toEqual(october);
    expect(read('förra månaden').date).toEqual({ period: october, isStated: true });
    const november = { precision: 'month', from: '2026-11-01', to: '2026-11-30' };
    expect(read('denna månad').date).toEqual({ period: november, isStated: true });
  });

  it.each([
    ['v 44-45', '2026-10-26', '2026-11-08'],
    ['14-15 oktober', '2026-10-14', '2026-10-15'],
    ['14 till 15 oktober', '2026-10-14', '2026-10-15'],
    ['hade konferens 14-15 dec', '2025-12-14', '2025-12-15'],
    ['14-15/10', '2026-10-14', '2026-10-15'],
    ['28 okt - 2 nov', '2026-10-28', '2026-11-02'],
    ['28 okt–2 nov 2025', '2025-10-28', '2025-11-02'],
    ['5/11-7/11', '2026-11-05', '2026-11-07'],
    ['28/12 - 2/1', '2026-12-28', '2027-01-02'],
    ['29/9-2/10', '2026-09-29', '2026-10-02'],
    ['28/12-2/1 2026', '2025-12-28', '2026-01-02'],
    ['14-15/10 2025', '2025-10-14', '2025-10-15'],
    ['måndag-onsdag', '2026-11-16', '2026-11-18'],
  ])('%s goes on to its last day', (text, from, to) => {
    expect(read(text).date).toMatchObject({ period: { from }, dateEnd: to });
  });

  it('two days that are no range are asked about', () => {
    expect(read('5/11 och 7/11').unclear).toMatchObject([
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ]);
  });

  it('a text full of dates is asked about', () => {
    const { date, unclear } = read(Array.from({ length: 500 }, (_, i) => `v ${(i % 52) + 1}`).join(', '));
    expect(date).toBeUndefined();
    expect(unclear).not.toEqual([]);
  });

  it('a weekday that does not fit the date is asked about', () => {
    expect(read('onsdag 12/11').unclear).toMatchObject([
      { start: 0, end: 6 },
      { start: 7, end: 12 },
    ]);
    expect(read('torsdag 12/11').unclear).toBeUndefined();
  });

  it('a stretch that ends before it begins is asked about', () => {
    expect(read('onsdag-måndag').unclear).toHaveLength(2);
    expect(read('15-14 oktober').unclear).toMatchObject([{ start: 0, end: 13 }]);
    expect(read('15-14/10').unclear).toMatchObject([{ start: 0, end: 8 }]);
  });
});
