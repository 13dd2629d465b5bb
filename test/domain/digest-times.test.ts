import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, addWeeks, instantAt } from '../../src/domain/calendar.js';
import {
  type DigestSettings,
  defaultDigestSettings,
  isPreviewBefore,
} from '../../src/domain/digest-settings.js';
import {
  dueOf,
  latestWeekDue,
  nextPreview,
  nextSending,
  previewOf,
  type SendingsSoFar,
  weekPreviewedAt,
  weekSentAt,
} from '../../src/domain/digest-times.js';
import { at, ZONE } from '../support/digest-builders.js';

const MON_8 = { weekday: 1, hour: 8 };
const MON_15 = { weekday: 1, hour: 15 };
const FRI_8 = { weekday: 5, hour: 8 };
const SUN_8 = { weekday: 7, hour: 8 };
const W45: SendingsSoFar = { begun: '2026-W45' };
const W46: SendingsSoFar = { begun: '2026-W46' };

describe('the time of a week', () => {
  it.each([
    ['2026-W46', MON_8, at('2026-11-16', '08:00')],
    ['2026-W46', FRI_8, at('2026-11-20', '08:00')],
    ['2026-W46', SUN_8, at('2026-11-22', '08:00')],
    ['2026-W53', MON_8, at('2027-01-04', '08:00')],
    ['2026-W29', MON_8, '2026-07-20T06:00:00.000Z'],
    // Clocks go from 02:00 to 03:00 that night, and from 03:00 to 02:00 that other.
    ['2026-W12', { weekday: 7, hour: 2 }, '2026-03-29T01:00:00.000Z'],
    ['2026-W42', { weekday: 7, hour: 2 }, '2026-10-25T00:00:00.000Z'],
  ])('%s by %o is %s', (week, time, due) => {
    expect(dueOf(week, time, ZONE)).toBe(due);
    expect(weekSentAt(due, ZONE)).toBe(week);
    expect(latestWeekDue(due, time, ZONE)).toBe(week);
    expect(latestWeekDue(addMinutes(due, -1), time, ZONE)).toBe(addWeeks(week, -1));
  });
});

describe('what goes out next', () => {
  it.each<[string, string, DigestSettings | typeof MON_8, SendingsSoFar, string, string, boolean]>([
    ['as ever', at('2026-11-18'), MON_8, W46, '2026-W47', at('2026-11-23', '08:00'), false],
    [
      'just before it is due',
      at('2026-11-16', '07:59'),
      MON_8,
      W45,
      '2026-W46',
      at('2026-11-16', '08:00'),
      false,
    ],
    [
      'just when it is due',
      at('2026-11-16', '08:00'),
      MON_8,
      W45,
      '2026-W46',
      at('2026-11-16', '08:00'),
      true,
    ],
    [
      'Monday to Friday, before it has gone',
      at('2026-11-16', '07:00'),
      FRI_8,
      W45,
      '2026-W46',
      at('2026-11-20', '08:00'),
      false,
    ],
    [
      'Monday to Friday, after it has gone',
      at('2026-11-18'),
      FRI_8,
      W46,
      '2026-W47',
      at('2026-11-27', '08:00'),
      false,
    ],
    [
      'Friday to Monday, before it has gone',
      at('2026-11-18'),
      MON_8,
      W45,
      '2026-W46',
      at('2026-11-16', '08:00'),
      true,
    ],
    [
      'Friday to Monday, after it has gone',
      at('2026-11-21'),
      MON_8,
      W46,
      '2026-W47',
      at('2026-11-23', '08:00'),
      false,
    ],
    [
      'to a later hour that day, before it has gone',
      at('2026-11-16', '07:30'),
      MON_15,
      W45,
      '2026-W46',
      at('2026-11-16', '15:00'),
      false,
    ],
    [
      'to a later hour that day, after it has gone',
      at('2026-11-16', '10:00'),
      MON_15,
      W46,
      '2026-W47',
      at('2026-11-23', '15:00'),
      false,
    ],
    [
      'to an earlier hour that day, before it has gone',
      at('2026-11-16', '10:00'),
      MON_8,
      W45,
      '2026-W46',
      at('2026-11-16', '08:00'),
      true,
    ],
    [
      'to an earlier hour that day, after it has gone',
      at('2026-11-16', '16:00'),
      MON_8,
      W46,
      '2026-W47',
      at('2026-11-23', '08:00'),
      false,
    ],
    [
      'Monday to Sunday, after it has gone',
      at('2026-11-18'),
      SUN_8,
      W46,
      '2026-W47',
      at('2026-11-29', '08:00'),
      false,
    ],
    [
      'Sunday to Monday, the day before',
      at('2026-11-21'),
      MON_8,
      W45,
      '2026-W46',
      at('2026-11-16', '08:00'),
      true,
    ],
    [
      'after three weeks’ outage',
      at('2026-11-18'),
      MON_8,
      { begun: '2026-W43' },
      '2026-W46',
      at('2026-11-16', '08:00'),
      true,
    ],
    [
      'over the turn of the year',
      at('2027-01-02'),
      MON_8,
      { begun: '2026-W52' },
      '2026-W53',
      at('2027-01-04', '08:00'),
      false,
    ],
    [
      'first started after it was due',
      at('2026-11-18'),
      MON_8,
      { startedAt: at('2026-11-17') },
      '2026-W47',
      at('2026-11-23', '08:00'),
      false,
    ],
    [
      'first started before it is due',
      at('2026-11-18'),
      FRI_8,
      { startedAt: at('2026-11-17') },
      '2026-W46',
      at('2026-11-20', '08:00'),
      false,
    ],
    [
      'first started, and then due',
      at('2026-11-20', '09:00'),
      FRI_8,
      { startedAt: at('2026-11-17') },
      '2026-W46',
      at('2026-11-20', '08:00'),
      true,
    ],
  ])('%s', (_name, now, time, soFar, week, due, isNow) => {
    expect(nextSending(now, time, ZONE, soFar)).toEqual({ week, at: due, isNow });
  });
});

describe('the preview', () => {
  const settings = (overrides: Partial<DigestSettings> = {}) => ({
    ...defaultDigestSettings(),
    ...overrides,
  });

  it.each([
    ['Friday before Monday', {}, at('2026-11-13', '13:00')],
    ['the same day, earlier', { previewWeekday: 1, previewHour: 7 }, at('2026-11-16', '07:00')],
    ['Tuesday before Monday', { previewWeekday: 2 }, at('2026-11-10', '13:00')],
    ['Friday before Sunday', { weekday: 7 }, at('2026-11-20', '13:00')],
    ['Thursday before Friday', { weekday: 5, previewWeekday: 4 }, at('2026-11-19', '13:00')],
  ])('%s comes before its sending, and is of that week', (_name, overrides, shown) => {
    const given = settings(overrides);
    expect(isPreviewBefore(given)).toBe(true);
    expect(previewOf('2026-W46', given, ZONE)).toBe(shown);
    expect(weekPreviewedAt(shown, given, ZONE)).toBe('2026-W46');
  });

  it('is always of the week that goes out within seven days after it', () => {
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      for (let previewWeekday = 1; previewWeekday <= 7; previewWeekday += 1) {
        for (const [hour, previewHour] of [
          [8, 13],
          [13, 8],
          [2, 1],
          [0, 23],
        ] as const) {
          const given = settings({ weekday, hour, previewWeekday, previewHour });
          if (!isPreviewBefore(given)) continue;
          for (const week of ['2026-W42', '2026-W53']) {
            const shown = previewOf(week, given, ZONE);
            const due = dueOf(week, given, ZONE);
            expect(shown < due && addDays(due.slice(0, 10), -7) <= shown).toBe(true);
            expect(weekPreviewedAt(shown, given, ZONE)).toBe(week);
          }
        }
      }
    }
  });

  it.each([
    [{ previewWeekday: 1, previewHour: 8 }, false],
    [{ previewWeekday: 1, previewHour: 9 }, false],
    [{ previewWeekday: 1, previewHour: 7 }, true],
    [{ previewWeekday: 2, previewHour: 9 }, true],
  ])('%o on a Monday at eight is possible: %s', (overrides, isPossible) => {
    expect(isPreviewBefore(settings(overrides))).toBe(isPossible);
  });

  it.each([
    [{ weekday: 1, hour: 8 }, 5],
    [{ weekday: 5, hour: 8 }, 4],
    [{ weekday: 5, hour: 13 }, 4],
    [{ weekday: 5, hour: 14 }, 5],
  ])('is before %o from the start on', (times, previewWeekday) => {
    expect(defaultDigestSettings(times)).toMatchObject({ ...times, previewWeekday, previewHour: 13 });
    expect(isPreviewBefore(defaultDigestSettings(times))).toBe(true);
  });

  const FRIDAY_13 = at('2026-11-20', '13:00');
  const before = { seenTo: at('2026-11-13', '13:00'), isShown: false };
  it.each([
    ['before its time', at('2026-11-18'), {}, before, '2026-W47', FRIDAY_13, false],
    [
      'when it is done',
      at('2026-11-20', '14:00'),
      {},
      { seenTo: FRIDAY_13, isShown: true },
      '2026-W48',
      at('2026-11-27', '13:00'),
      false,
    ],
    [
      'moved to a time that has passed',
      at('2026-11-19'),
      { previewWeekday: 3 },
      before,
      '2026-W47',
      at('2026-11-18', '13:00'),
      true,
    ],
    [
      'moved when it has been shown',
      at('2026-11-21'),
      { previewWeekday: 6, previewHour: 10 },
      { seenTo: FRIDAY_13, isShown: true },
      '2026-W48',
      at('2026-11-28', '10:00'),
      false,
    ],
    [
      'moved to later when it has been shown',
      at('2026-11-20', '14:00'),
      { previewWeekday: 6, previewHour: 10 },
      { seenTo: FRIDAY_13, isShown: true },
      '2026-W48',
      at('2026-11-28', '10:00'),
      false,
    ],
    [
      'that nobody could be shown',
      at('2026-11-21'),
      {},
      { seenTo: FRIDAY_13, isShown: false },
      '2026-W48',
      at('2026-11-27', '13:00'),
      false,
    ],
    [
      'of a week that goes out at once',
      at('2026-11-23', '09:00'),
      {},
      before,
      '2026-W48',
      at('2026-11-27', '13:00'),
      false,
    ],
  ])('%s', (_name, now, overrides, soFar, week, due, isNow) => {
    const given = settings(overrides);
    const sending = nextSending(now, given, ZONE, W46);
    expect(nextPreview(now, given, ZONE, sending, soFar)).toEqual({ week, at: due, isNow });
  });
});
