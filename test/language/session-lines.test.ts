import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { readSessionLine, readTimes } from '../../src/language/session-lines.js';

const TODAY = '2026-11-18';
const day = onDay('2027-01-20');
const at = (time: string) => ({ ...day, precision: 'minute', time }) as const;

describe('a line about a session', () => {
  it.each([
    ['20 januari 2027', { date: day }],
    ['20 januari', { date: day }],
    ['2027-01-20', { date: day }],
    ['20/1', { date: day }],
    [
      '20 januari 2027 kl. 09.00–16.00, Sollentuna',
      { date: at('09:00'), endTime: '16:00', place: 'Sollentuna' },
    ],
    ['20 januari kl 9', { date: at('09:00') }],
    ['20 januari 9-16', { date: at('09:00'), endTime: '16:00' }],
    [
      '20 januari, 9.30–12, Turebergs allé 1, rum 3',
      { date: at('09:30'), endTime: '12:00', place: 'Turebergs allé 1, rum 3' },
    ],
    ['Tillfälle 3: 20 januari', { date: day }],
    ['3) 20 januari', { date: day }],
    ['20 January 2027 9:00–16:00', { date: at('09:00'), endTime: '16:00' }],
    ['?', {}],
    ['?, Solna', { place: 'Solna' }],
  ])('"%s" is read', (line, expected) => {
    expect(readSessionLine(line, TODAY)).toEqual(expected);
  });

  it.each([
    ['hösten 2027', 'season', '2027-08-01', '2027-12-31'],
    ['v 3-4', 'week', '2027-01-18', '2027-01-31'],
    ['mars 2027', 'month', '2027-03-01', '2027-03-31'],
  ] as const)('I32: "%s" is as long as it was written', (line, precision, from, to) => {
    expect(readSessionLine(line, TODAY)?.date).toMatchObject({ precision, from, to });
  });

  it.each(['snart', '20 januari 25.00', 'hösten 2027 kl 9', '31 februari', ''])(
    '"%s" is not guessed at',
    (line) => {
      expect(readSessionLine(line, TODAY)).toBeUndefined();
    },
  );

  it('has times of its own', () => {
    expect(readTimes('9–16')).toEqual({ from: '09:00', to: '16:00' });
    expect(readTimes('kl. 9')).toEqual({ from: '09:00' });
    expect(readTimes('på morgonen')).toBeUndefined();
    expect(readTimes('9')).toBeUndefined();
  });
});
