import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../src/domain/working-day.js';

describe('a working day', () => {
  it.each([
    ['a Wednesday', '2026-11-18', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['New Year’s Day', '2026-01-01', false],
    ['Epiphany', '2026-01-06', false],
    ['Maundy Thursday', '2026-04-02', true],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['the day after Easter Monday', '2026-04-07', true],
    ['Easter Monday of the latest Easter there is', '2038-04-26', false],
    ['Easter Monday of an early Easter', '2027-03-29', false],
    ['Labour Day', '2026-05-01', false],
    ['Ascension Day', '2026-05-14', false],
    ['the National Day', '2025-06-06', false],
    ['Midsummer Eve', '2026-06-19', false],
    ['Midsummer Eve at its latest', '2027-06-25', false],
    ['the Friday before', '2027-06-18', true],
    ['Christmas Eve', '2026-12-24', false],
    ['the day before Christmas Eve', '2026-12-23', true],
    ['New Year’s Eve', '2026-12-31', false],
  ])('%s, %s: %s', (_name, date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });
});
