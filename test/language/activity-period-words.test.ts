import { describe, expect, it } from 'vitest';
import { activityPeriodMeant, readActivityPeriod } from '../../src/language/activity-period-words.js';

/** A Wednesday in week 47. */
const TODAY = '2026-11-18';

const meant = (text: string, today = TODAY) => {
  const words = readActivityPeriod(text);
  return words && activityPeriodMeant(words, today);
};

describe('a period of activities', () => {
  it.each([
    ['vecka', 'week', '2026-11-16', '2026-11-22'],
    ['i veckan', 'week', '2026-11-16', '2026-11-22'],
    ['den här veckan', 'week', '2026-11-16', '2026-11-22'],
    ['this week', 'week', '2026-11-16', '2026-11-22'],
    ['Förra veckan', 'week', '2026-11-09', '2026-11-15'],
    ['last week', 'week', '2026-11-09', '2026-11-15'],
    ['nästa vecka', 'week', '2026-11-23', '2026-11-29'],
    ['v 46', 'week', '2026-11-09', '2026-11-15'],
    ['vecka 1', 'week', '2025-12-29', '2026-01-04'],
    ['v. 53 2026', 'week', '2026-12-28', '2027-01-03'],
    ['2026-W02', 'week', '2026-01-05', '2026-01-11'],
    ['månad', 'month', '2026-11-01', '2026-11-30'],
    ['förra månaden', 'month', '2026-10-01', '2026-10-31'],
    ['next month', 'month', '2026-12-01', '2026-12-31'],
    ['november', 'month', '2026-11-01', '2026-11-30'],
    ['i november 2025', 'month', '2025-11-01', '2025-11-30'],
    ['för feb', 'month', '2026-02-01', '2026-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['år', 'year', '2026-01-01', '2026-12-31'],
    ['i år', 'year', '2026-01-01', '2026-12-31'],
    ['förra året', 'year', '2025-01-01', '2025-12-31'],
    ['i fjol', 'year', '2025-01-01', '2025-12-31'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
  ])('"%s" is the %s %s to %s', (text, precision, from, to) => {
    expect(meant(text)).toEqual({ precision, from, to });
  });

  it('is last year’s month when this year’s lies far ahead', () => {
    expect(meant('november', '2026-01-07')).toMatchObject({ from: '2025-11-01' });
    expect(meant('mars', '2026-01-07')).toMatchObject({ from: '2026-03-01' });
  });

  it('keeps to the month when the one before is shorter', () => {
    expect(meant('förra månaden', '2026-03-31')).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
  });

  it('is nothing when there is no such week, or when it is no period', () => {
    expect(meant('v 57')).toBeUndefined();
    for (const text of ['med barn', 'om SIP', 'veckan efter', '1999', 'november och december', '']) {
      expect(readActivityPeriod(text), text).toBeUndefined();
    }
  });
});
