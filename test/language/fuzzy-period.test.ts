import { describe, expect, it } from 'vitest';
import { fuzzyDateOf } from '../../src/language/fuzzy-period.js';

const TODAY = '2026-11-18';

describe('fuzzyDateOf keeps the precision that was written (I32)', () => {
  it.each([
    // years
    ['2027', 'year', '2027-01-01', '2027-12-31'],
    ['under 2027', 'year', '2027-01-01', '2027-12-31'],
    ['2027–2029', 'year', '2027-01-01', '2029-12-31'],
    ['i år', 'year', '2026-01-01', '2026-12-31'],
    ['Nästa år', 'year', '2027-01-01', '2027-12-31'],
    ['next year', 'year', '2027-01-01', '2027-12-31'],
    // seasons and terms
    ['hösten 2027', 'season', '2027-08-01', '2027-12-31'],
    ['höst 2027', 'season', '2027-08-01', '2027-12-31'],
    ['VT 2027', 'season', '2027-01-01', '2027-06-30'],
    ['vt-27', 'season', '2027-01-01', '2027-06-30'],
    ['HT27', 'season', '2027-08-01', '2027-12-31'],
    ['vårterminen 2028', 'season', '2028-01-01', '2028-06-30'],
    ['till våren', 'season', '2027-01-01', '2027-06-30'],
    ['i höst', 'season', '2026-08-01', '2026-12-31'],
    ['nästa höst', 'season', '2027-08-01', '2027-12-31'],
    ['sommaren 2027', 'season', '2027-06-01', '2027-08-31'],
    ['första halvåret 2027', 'season', '2027-01-01', '2027-06-30'],
    ['andra halvåret 2027', 'season', '2027-07-01', '2027-12-31'],
    ['autumn 2027', 'season', '2027-08-01', '2027-12-31'],
    // months
    ['mars 2027', 'month', '2027-03-01', '2027-03-31'],
    ['sept', 'month', '2027-09-01', '2027-09-30'],
    ['November', 'month', '2026-11-01', '2026-11-30'],
    ['i februari 2028', 'month', '2028-02-01', '2028-02-29'],
    ['början av mars', 'month', '2027-03-01', '2027-03-31'],
    ['mars–april 2027', 'month', '2027-03-01', '2027-04-30'],
    ['fr.o.m. jan 2027', 'month', '2027-01-01', '2027-01-31'],
    ['2027-03', 'month', '2027-03-01', '2027-03-31'],
    ['nästa månad', 'month', '2026-12-01', '2026-12-31'],
    ['mars -27', 'month', '2027-03-01', '2027-03-31'],
    ['March 2027', 'month', '2027-03-01', '2027-03-31'],
    // weeks
    ['v 12', 'week', '2027-03-22', '2027-03-28'],
    ['v. 47', 'week', '2026-11-16', '2026-11-22'],
    ['vecka 12 2028', 'week', '2028-03-20', '2028-03-26'],
    ['v.12-14', 'week', '2027-03-22', '2027-04-11'],
    ['nästa vecka', 'week', '2026-11-23', '2026-11-29'],
    // single days
    ['1 mars 2027', 'day', '2027-03-01', '2027-03-01'],
    ['den 1 mars', 'day', '2027-03-01', '2027-03-01'],
    ['15/3', 'day', '2027-03-15', '2027-03-15'],
    ['2027-03-01', 'day', '2027-03-01', '2027-03-01'],
    ['1/3 2028', 'day', '2028-03-01', '2028-03-01'],
    ['den 3:e mars 2027', 'day', '2027-03-03', '2027-03-03'],
    ['1 December', 'day', '2026-12-01', '2026-12-01'],
    ['March 1, 2027', 'day', '2027-03-01', '2027-03-01'],
    ['på fredag', 'day', '2026-11-20', '2026-11-20'],
  ])('"%s" is a %s from %s to %s', (text, precision, from, to) => {
    expect(fuzzyDateOf(text, TODAY)).toEqual({ text, period: { precision, from, to } });
  });

  it.each([
    'så snart som möjligt',
    'snarast',
    'as soon as possible',
    'efter årsskiftet',
    'senast mars 2027',
    'vintern 2027',
    'hösten 2027 eller våren 2028',
    'april–mars 2027',
    '2029–2027',
    'v 54',
    'maj 15',
    '5 och 7 mars',
    'onsdag 12/3',
    'fredag eller måndag',
    '15 mars kl 13',
    '31 februari 2027',
    '12/13',
    '1-5 mars',
    'marknadsdagen',
    'vård',
    '30 min',
  ])('"%s" stays as text, for no period is sure', (text) => {
    expect(fuzzyDateOf(text, TODAY)).toEqual({ text });
  });

  it('leaves "nästa höst" open in spring, when it may mean this year or the next', () => {
    expect(fuzzyDateOf('nästa höst', '2026-03-01')).toEqual({ text: 'nästa höst' });
  });

  it('counts weeks by the ISO year around New Year', () => {
    expect(fuzzyDateOf('v 53', '2027-01-02').period).toEqual({
      precision: 'week',
      from: '2026-12-28',
      to: '2027-01-03',
    });
  });

  it('keeps the text as the person wrote it, without the spaces around', () => {
    expect(fuzzyDateOf('  Hösten 2027. ', TODAY)).toEqual({
      text: 'Hösten 2027.',
      period: { precision: 'season', from: '2027-08-01', to: '2027-12-31' },
    });
  });
});
