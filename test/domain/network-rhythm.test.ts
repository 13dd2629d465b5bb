import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../src/domain/calendar.js';
import { RHYTHM_UNITS, type Rhythm } from '../../src/domain/network.js';
import { rhythmStanding } from '../../src/domain/network-rhythm.js';

const TWICE_A_TERM: Rhythm = { times: 2, every: 1, unit: 'term' };
const EVERY_THIRD_WEEK: Rhythm = { times: 1, every: 3, unit: 'week' };
const MONTHLY: Rhythm = { times: 1, every: 1, unit: 'month' };
const SINCE = '2026-01-01';

describe('a network’s rhythm (I20)', () => {
  it.each<[string, Rhythm, readonly IsoDate[], IsoDate, IsoDate, boolean]>([
    // «Nätverket träffas två gånger per termin» 000:282: August to December in two parts.
    ['none yet this autumn', TWICE_A_TERM, ['2026-02-10', '2026-05-12'], '2026-10-15', '2026-10-15', false],
    ['none by the middle', TWICE_A_TERM, ['2026-02-10', '2026-05-12'], '2026-10-16', '2026-10-15', true],
    ['one of two', TWICE_A_TERM, ['2026-09-10'], '2026-11-18', '2026-12-31', false],
    [
      'both held, the next in spring',
      TWICE_A_TERM,
      ['2026-09-10', '2026-11-12'],
      '2026-12-30',
      '2027-03-31',
      false,
    ],
    ['the second was never held', TWICE_A_TERM, ['2026-09-10'], '2027-01-08', '2026-12-31', true],
    ['one in July counts for the autumn', TWICE_A_TERM, ['2026-07-02'], '2026-11-18', '2026-12-31', false],
    // «FoU chefsmöten var 3:e vecka» 002:395
    ['in the third week after', EVERY_THIRD_WEEK, ['2026-10-26'], '2026-11-22', '2026-11-22', false],
    ['the third week has passed', EVERY_THIRD_WEEK, ['2026-10-26'], '2026-11-23', '2026-11-22', true],
    ['over the turn of the year', EVERY_THIRD_WEEK, ['2026-12-14'], '2027-01-10', '2027-01-10', false],
    // «Länsövergripande interna FoU seminarier 1g/mån» 002:397
    ['any day of the month after', MONTHLY, ['2026-10-01'], '2026-11-30', '2026-11-30', false],
    ['the month after has passed', MONTHLY, ['2026-10-31'], '2026-12-01', '2026-11-30', true],
    [
      'several a year',
      { times: 4, every: 1, unit: 'year' },
      ['2026-02-01'],
      '2026-07-03',
      '2026-07-01',
      true,
    ],
    [
      'three in two months',
      { times: 3, every: 2, unit: 'month' },
      ['2026-01-05', '2026-02-20'],
      '2026-03-01',
      '2026-02-28',
      true,
    ],
  ])(
    'I20: is late when the last day to meet has passed: %s',
    (_what, rhythm, held, today, due, isOverdue) => {
      expect(rhythmStanding(rhythm, held, SINCE, today)).toMatchObject({ due, isOverdue });
    },
  );

  it('I20: counts from the day it came into the register while nothing has been held', () => {
    expect(rhythmStanding(MONTHLY, [], '2026-11-02', '2026-11-30').isOverdue).toBe(false);
    expect(rhythmStanding(MONTHLY, [], '2026-11-02', '2026-12-01').isOverdue).toBe(true);
    expect(rhythmStanding(TWICE_A_TERM, [], '2026-11-02', '2026-11-18').due).toBe('2026-12-31');
  });

  it('I20: by terms has no due day in July, and no term then', () => {
    expect(rhythmStanding(TWICE_A_TERM, ['2026-02-10'], SINCE, '2026-07-15')).toEqual({
      due: '2026-06-30',
      isOverdue: false,
    });
    expect(rhythmStanding(TWICE_A_TERM, ['2026-02-10'], SINCE, '2026-08-01').isOverdue).toBe(true);
  });

  it('I20: says how many meetings this term should have and has had', () => {
    expect(rhythmStanding(TWICE_A_TERM, ['2026-05-12', '2026-09-10'], SINCE, '2026-11-18').current).toEqual({
      should: 2,
      has: 1,
    });
    expect(rhythmStanding(EVERY_THIRD_WEEK, [], SINCE, '2026-11-18').current).toBeUndefined();
  });

  it('I20: is never late on the day of a meeting, and due later after one more', () => {
    const days = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 12 });
    const rhythms = fc.record({
      times: fc.integer({ min: 1, max: 4 }),
      every: fc.integer({ min: 1, max: 6 }),
      unit: fc.constantFrom(...RHYTHM_UNITS),
    });
    fc.assert(
      fc.property(rhythms, days, (rhythm, numbers) => {
        const held = [...new Set(numbers)].toSorted((a, b) => a - b).map((day) => addDays('2024-01-01', day));
        const latest = held.at(-1) ?? '';
        const { due, isOverdue } = rhythmStanding(rhythm, held, '2024-01-01', latest);
        const before = rhythmStanding(rhythm, held.slice(0, -1), '2024-01-01', latest);
        if (rhythm.times === 1) expect(isOverdue).toBe(false);
        expect(held.length === 1 || due >= before.due).toBe(true);
      }),
    );
  });
});
