import { describe, expect, it } from 'vitest';
import { covers, endedBefore, firstLostDay, overlap, type Span } from '../../src/domain/span.js';

const week: Span = { from: '2026-11-16', to: '2026-11-22' };
const open: Span = { from: '2026-11-16' };

describe('a span of days', () => {
  it.each([
    [week, '2026-11-15', false],
    [week, '2026-11-16', true],
    [week, '2026-11-22', true],
    [week, '2026-11-23', false],
    [open, '2099-01-01', true],
  ])('%j covers %s: %s', (span, day, expected) => {
    expect(covers(span, day)).toBe(expected);
  });

  it.each([
    [week, '2026-11-22', false],
    [week, '2026-11-23', true],
    [open, '2099-01-01', false],
  ])('%j ended before %s: %s', (span, day, expected) => {
    expect(endedBefore(span, day)).toBe(expected);
  });

  it.each([
    [{ from: '2026-11-01', to: '2026-11-15' }, false],
    [{ from: '2026-11-01', to: '2026-11-16' }, true],
    [{ from: '2026-11-22' }, true],
    [{ from: '2026-11-23' }, false],
    [{ from: '2026-11-18', to: '2026-11-18' }, true],
  ])('of a week overlaps %j: %s', (other, expected) => {
    expect(overlap(week, other)).toBe(expected);
    expect(overlap(other, week)).toBe(expected);
  });
});

describe('the first day that is lost', () => {
  const TODAY = '2026-11-18';

  it.each<[string, readonly Span[], readonly Span[], string | undefined]>([
    ['none when nothing changes', [open], [open], undefined],
    ['none when days are won', [week], [open], undefined],
    ['none when another takes over the day after', [open], [week, { from: '2026-11-23' }], undefined],
    ['today, when all goes', [open], [], TODAY],
    ['today, when it ended yesterday', [open], [{ from: '2026-11-16', to: '2026-11-17' }], TODAY],
    ['the day after the new last day', [open], [week], '2026-11-23'],
    ['the first of a gap', [open], [week, { from: '2026-11-25' }], '2026-11-23'],
    ['the first day of what was to come', [{ from: '2026-12-01' }], [], '2026-12-01'],
    [
      'the day that what was to come is moved from',
      [{ from: '2026-12-01' }],
      [{ from: '2026-12-15' }],
      '2026-12-01',
    ],
    ['none that has passed', [{ from: '2026-11-01', to: '2026-11-10' }], [], undefined],
    [
      'none that was empty before',
      [{ from: '2026-11-01', to: '2026-11-20' }],
      [{ from: '2026-11-10', to: '2026-11-20' }],
      undefined,
    ],
  ])('%s', (_what, before, after, day) => {
    expect(firstLostDay(before, after, TODAY)).toBe(day);
  });
});
