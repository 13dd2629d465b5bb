import { describe, expect, it } from 'vitest';
import { likelyYear } from '../../src/language/likely-year.js';
import type { Tense } from '../../src/language/tense.js';

const TODAY = '2026-11-18';
const yearOf = (monthAndDay: string, tense: Tense, today = TODAY): number =>
  likelyYear(today, tense, (year) => `${year}-${monthAndDay}`);

describe('the year that is meant when none is said', () => {
  it.each<[Tense, string, number]>([
    ['past', '11-17', 2026],
    ['past', '11-18', 2026],
    ['past', '11-19', 2025],
    ['past', '01-01', 2026],
    ['future', '11-17', 2027],
    ['future', '11-18', 2026],
    ['future', '11-19', 2026],
    ['future', '12-31', 2026],
    ['open', '11-18', 2026],
    ['open', '12-31', 2026],
    ['open', '02-10', 2026],
    ['open', '01-20', 2027],
  ])('in the %s, %s is of %i', (tense, day, year) => {
    expect(yearOf(day, tense)).toBe(year);
  });

  it.each<[Tense, string, number]>([
    ['open', '12-30', 2026],
    ['past', '12-30', 2026],
    ['future', '01-01', 2028],
    ['open', '06-01', 2026],
  ])('in the %s, on 2 January 2027, %s is of %i', (tense, day, year) => {
    expect(yearOf(day, tense, '2027-01-02')).toBe(year);
  });

  it('is one that has the day', () => {
    expect(yearOf('02-29', 'open', '2027-06-01')).toBe(2028);
    expect(yearOf('02-29', 'past', '2029-06-01')).toBe(2028);
  });

  it('is this year when no year has it', () => {
    expect(likelyYear(TODAY, 'open', () => undefined)).toBe(2026);
  });
});
