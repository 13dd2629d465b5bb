import { describe, expect, it } from 'vitest';
import { readWholeDay } from '../../src/language/whole-day.js';

/** A Wednesday. */
const TODAY = '2026-11-18';

describe('words that are a day', () => {
  it.each([
    ['1 december', '2026-12-01', '2026-12-01'],
    ['den 1 december 2026', '2026-12-01', '2026-12-01'],
    ['2027-01-01', '2027-01-01', '2027-01-01'],
    ['31/12', '2026-12-31', '2026-12-31'],
    ['1 januari', '2027-01-01', '2027-01-01'],
    ['1 november', '2026-11-01', '2027-11-01'],
    ['idag', TODAY, TODAY],
    ['Nu', TODAY, TODAY],
    ['nästa måndag', '2026-11-23', '2026-11-23'],
    ['v 50', '2026-12-07', '2026-12-13'],
    ['tomorrow', '2026-11-19', '2026-11-19'],
    ['31 December 2027', '2027-12-31', '2027-12-31'],
  ])('are read as one: "%s"', (words, first, last) => {
    expect(readWholeDay(words, TODAY, 'first')).toBe(first);
    expect(readWholeDay(words, TODAY, 'last')).toBe(last);
  });

  it.each([
    '',
    'snart',
    '31 februari',
    'den 1 december ungefär',
    'den 1 december eller 2 december',
    'vintern',
  ])('are not "%s"', (words) => {
    expect(readWholeDay(words, TODAY, 'first')).toBeUndefined();
    expect(readWholeDay(words, TODAY, 'last')).toBeUndefined();
  });
});
