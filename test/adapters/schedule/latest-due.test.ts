import { describe, expect, it } from 'vitest';
import { latestDue } from '../../../src/adapters/schedule/latest-due.js';
import {
  addDays,
  addMinutes,
  addWeeks,
  instantAt,
  isoWeekOf,
  localDate,
  weekdayOf,
} from '../../../src/domain/calendar.js';
import { weekDueAt } from '../../../src/usecases/weekly-sending.js';
import { fakePorts } from '../../support/fakes.js';

const ZONE = 'Europe/Stockholm';
const MONDAY_8 = { weekday: 1, hour: 8, minute: 0 };
const NIGHTLY = { hour: 3, minute: 10 };

describe('the latest due time', () => {
  it.each([
    ['a moment before', MONDAY_8, '2026-11-16T06:59:59.999Z', '2026-11-09T07:00:00.000Z'],
    ['at the very instant', MONDAY_8, '2026-11-16T07:00:00.000Z', '2026-11-16T07:00:00.000Z'],
    ['all week after', MONDAY_8, '2026-11-23T06:59:59.999Z', '2026-11-16T07:00:00.000Z'],
    ['in summer time', MONDAY_8, '2026-07-06T06:00:00.000Z', '2026-07-06T06:00:00.000Z'],
    ['on a Sunday', { ...MONDAY_8, weekday: 7 }, '2026-11-18T11:00:00.000Z', '2026-11-15T07:00:00.000Z'],
    ['every night', NIGHTLY, '2026-11-18T11:00:00.000Z', '2026-11-18T02:10:00.000Z'],
    ['before tonight’s', NIGHTLY, '2026-11-18T02:09:59.000Z', '2026-11-17T02:10:00.000Z'],
    // Clocks go from 02:00 to 03:00 at 01:00 UTC.
    [
      'at an hour that is skipped',
      { hour: 2, minute: 30 },
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T01:00:00.000Z',
    ],
    ['before the gap', { hour: 2, minute: 30 }, '2026-03-29T00:59:59.999Z', '2026-03-28T01:30:00.000Z'],
    // Clocks go from 03:00 back to 02:00 at 01:00 UTC.
    ['at the first of two', { hour: 2, minute: 30 }, '2026-10-25T00:30:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['at the second of two', { hour: 2, minute: 30 }, '2026-10-25T01:30:00.000Z', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_name, at, now, due) => {
    expect(latestDue(at, now, ZONE)).toBe(due);
  });

  it('is Monday at eight for ten years, once for every ISO week, the 53rd too', () => {
    const ports = fakePorts();
    const weeks: string[] = [];
    for (let monday = '2026-01-05'; monday < '2036-01-01'; monday = addDays(monday, 7)) {
      const due = instantAt(monday, '08:00', ZONE);
      expect(latestDue(MONDAY_8, due, ZONE)).toBe(due);
      expect(latestDue(MONDAY_8, addMinutes(due, -1), ZONE)).toBe(
        instantAt(addDays(monday, -7), '08:00', ZONE),
      );
      weeks.push(weekDueAt(ports, due));
    }
    expect(weeks.slice(1)).toEqual(weeks.slice(0, -1).map((week) => addWeeks(week, 1)));
    expect(weeks.filter((week) => week.endsWith('W53'))).toEqual(['2026-W53', '2032-W53']);
  });

  it.each([
    ['the hour that summer time skips and repeats', { hour: 2, minute: 30 }],
    ['the full hour of the change', { hour: 2, minute: 0 }],
    ['the night’s work', NIGHTLY],
    ['the hour after', { hour: 3, minute: 0 }],
  ])('comes once for each of the days round every change of the clock, at %s', (_name, at) => {
    for (let year = 2026; year < 2036; year += 1) {
      for (const month of ['03', '10']) {
        const last = [31, 30, 29, 28, 27, 26, 25].map((day) => `${year}-${month}-${day}`);
        const sunday = last.find((day) => weekdayOf(day) === 7) ?? '';
        const seen = new Set<string>();
        const end = instantAt(addDays(sunday, 1), '12:00', ZONE);
        for (let now = instantAt(addDays(sunday, -1), '12:00', ZONE); now <= end; now = addMinutes(now, 30)) {
          const due = latestDue(at, now, ZONE);
          expect(due <= now).toBe(true);
          seen.add(due);
        }
        const days = [...seen].map((due) => localDate(due, ZONE));
        expect(days).toEqual([addDays(sunday, -1), sunday, addDays(sunday, 1)]);
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'on weekday %i is always of that day, and its digests of the week before',
    (weekday) => {
      const now = '2027-01-13T11:00:00.000Z';
      const due = latestDue({ weekday, hour: 8, minute: 0 }, now, ZONE);
      expect(weekdayOf(localDate(due, ZONE))).toBe(weekday);
      expect(weekDueAt(fakePorts(), due)).toBe(addWeeks(isoWeekOf(localDate(due, ZONE)), -1));
    },
  );
});
