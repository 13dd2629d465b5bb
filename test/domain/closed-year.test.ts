import { describe, expect, it } from 'vitest';
import { closableFrom, yearStock, yearToClose } from '../../src/domain/closed-year.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { anActivity } from '../support/digest-builders.js';

describe('closing a year', () => {
  it('can be done from its last month on', () => {
    expect(closableFrom(2026)).toBe('2026-12-01');
  });

  it.each([
    ['2026-11-30', 2025],
    ['2026-12-01', 2026],
    ['2027-01-12', 2026],
  ])('on %s means %d when no year is named', (today, year) => {
    expect(yearToClose(today)).toBe(year);
  });

  it('finds what is done, what of it has no hours, and what is planned; not what was taken back (I18)', () => {
    const undone = { at: '2026-11-12T08:00:00.000Z', by: '2026-anna' };
    const { hours: _hours, ...withoutHours } = anActivity('1');
    const stock = yearStock(
      [
        withoutHours,
        anActivity('2'),
        anActivity('3', { state: 'planned', date: onDay('2026-12-02') }),
        anActivity('7', { state: 'planned', date: onDay('2026-12-03') }),
        anActivity('8', { state: 'planned', date: onDay('2026-12-01'), dateEnd: '2026-12-04' }),
        anActivity('4', { state: 'planned', undone }),
        anActivity('5', { undone }),
        anActivity('6', { state: 'cancelled' }),
      ],
      '2026-12-03',
    );
    expect(stock).toEqual({ done: 2, withoutHours: 1, unanswered: 1, ahead: 2 });
  });
});
