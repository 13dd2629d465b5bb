import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { askedAbout, daysToAskAbout, isUnanswered } from '../../src/domain/planned-follow-up.js';
import { anActivity } from '../support/digest-builders.js';

const TODAY = '2026-11-18';

describe('I18: something planned waits for an answer', () => {
  it.each([
    ['the day after', { date: onDay('2026-11-17') }, true],
    ['not on its day', { date: onDay(TODAY) }, false],
    ['not before its last day', { date: onDay('2026-11-16'), dateEnd: TODAY }, false],
    ['after its last day', { date: onDay('2026-11-16'), dateEnd: '2026-11-17' }, true],
    [
      'not before the week that it is planned for is over',
      { date: { precision: 'week', from: '2026-11-16', to: '2026-11-22' } as const },
      false,
    ],
    ['not when it is done', { date: onDay('2026-11-17'), state: 'done' as const }, false],
    ['not when it is cancelled', { date: onDay('2026-11-17'), state: 'cancelled' as const }, false],
    [
      'not when it is taken away',
      { date: onDay('2026-11-17'), undone: { at: '2026-11-17T08:00:00.000Z', by: '2026-martin' } },
      false,
    ],
  ])('%s', (_when, overrides, expected) => {
    expect(isUnanswered(anActivity('a', { state: 'planned', ...overrides }), TODAY)).toBe(expected);
  });
});

describe('what is asked about on a working day', () => {
  it.each([
    ['a Wednesday: Tuesday', '2026-11-18', '2026-11-17', '2026-11-17', '2026-11-17'],
    ['a Monday: Friday and the weekend', '2026-11-16', '2026-11-13', '2026-11-13', '2026-11-15'],
    ['after Easter: from Maundy Thursday', '2026-04-07', '2026-04-02', '2026-04-02', '2026-04-06'],
    [
      'after days on which nobody was asked: those too',
      '2026-11-18',
      '2026-11-12',
      '2026-11-12',
      '2026-11-17',
    ],
    ['after a long break: two weeks', '2026-11-18', '2026-09-01', '2026-11-04', '2026-11-17'],
  ])('is on %s', (_name, today, before, from, to) => {
    expect(daysToAskAbout(today, before)).toEqual({ from, to });
  });

  it('is asked of those who were to do it, or of who logged it when nobody is named', () => {
    expect(askedAbout({ staffIds: ['a', 'b'], loggedBy: 'c' })).toEqual(['a', 'b']);
    expect(askedAbout({ staffIds: [], loggedBy: 'c' })).toEqual(['c']);
  });
});
