import { describe, expect, it } from 'vitest';
import { lapsedOf, lapseOf } from '../../src/domain/backup-rotation.js';

const ZONE = 'Europe/Stockholm';

describe('how long a backup is kept', () => {
  it.each([
    ['a night of the week', '2026-11-18T01:30:00.000Z', true, '2026-12-02'],
    ['the night to a Monday', '2026-11-16T01:30:00.000Z', true, '2026-12-21'],
    ['a Sunday night that is Monday already in Stockholm', '2026-11-15T23:30:00.000Z', true, '2026-12-21'],
    ['one that somebody had taken', '2026-11-18T01:30:00.000Z', false, '2026-12-23'],
  ])('%s', (_name, takenAt, isNightly, day) => {
    expect(lapseOf({ takenAt, isNightly }, ZONE)).toBe(day);
  });
});

describe('what is taken away', () => {
  const kept = (day: string, lapsesOn?: string) => ({
    takenAt: `${day}T01:30:00.000Z`,
    ...(lapsesOn !== undefined && { lapsesOn }),
  });
  const old = kept('2026-11-01', '2026-11-15');
  const older = kept('2026-10-31', '2026-11-16');
  const stays = kept('2026-09-01');
  const young = kept('2026-11-02', '2026-11-17');

  it('is what has come to its day, and nothing that has none', () => {
    expect(lapsedOf([young, old, older, stays], '2026-11-16')).toEqual([old, older]);
  });

  it('is never the newest, however old it is', () => {
    expect(lapsedOf([old, older], '2027-11-16')).toEqual([older]);
    expect(lapsedOf([older], '2027-11-16')).toEqual([]);
    expect(lapsedOf([], '2027-11-16')).toEqual([]);
  });
});
