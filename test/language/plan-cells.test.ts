import { describe, expect, it } from 'vitest';
import type { TableCell } from '../../src/domain/table.js';
import {
  figureInPlan,
  isSumLabel,
  numberInPlan,
  percentInPlan,
  timeInPlan,
} from '../../src/language/plan-cells.js';

const text = (written: string): TableCell => ({ kind: 'text', text: written });
const unreadable = (written: string) => ({ ok: false, error: { problem: 'number_unreadable', written } });

describe('a number of a plan', () => {
  it.each<[TableCell, number]>([
    [{ kind: 'number', value: -3046.5 }, -3046.5],
    [text('2645'), 2645],
    [text('2 645'), 2645],
    [text('2\u00A0645,5'), 2645.5],
    [text('-3 046'), -3046],
    [text('−3046'), -3046],
    [text('0'), 0],
  ])('in %j is %d', (cell, value) => {
    expect(numberInPlan(cell)).toEqual({ ok: true, value });
  });

  it.each(['många', '12 apor', '1 2', '--4', ''])('is none in %j', (written) => {
    expect(numberInPlan(text(written))).toEqual(unreadable(written));
  });

  it('is none in a day', () => {
    expect(numberInPlan({ kind: 'moment', date: '2026-11-17' })).toEqual(unreadable('2026-11-17'));
  });
});

describe('a percentage of a plan', () => {
  it.each<[TableCell, number]>([
    [{ kind: 'number', value: 80 }, 80],
    [{ kind: 'number', value: 0.8, isPercent: true }, 80],
    [{ kind: 'number', value: 0.335, isPercent: true }, 33.5],
    [{ kind: 'number', value: 0.8 }, 0.8],
    [text('80 %'), 80],
    [text('80%'), 80],
    [text('62,5 procent'), 62.5],
  ])('in %j is %d', (cell, value) => {
    expect(percentInPlan(cell)).toEqual({ ok: true, value });
  });

  it('is none in words', () => {
    expect(percentInPlan(text('hälften'))).toEqual(unreadable('hälften'));
  });
});

describe('a figure of communication', () => {
  it.each<[string, object]>([
    ['1 200', { value: 1200 }],
    ['ca 1 200', { value: 1200, exactness: 'about' }],
    ['Ca. 1200', { value: 1200, exactness: 'about' }],
    ['drygt 300', { value: 300, exactness: 'over' }],
    ['över 300', { value: 300, exactness: 'over' }],
  ])('%s says how exactly it is known (002:312)', (written, value) => {
    expect(figureInPlan(text(written))).toEqual({ ok: true, value });
  });

  it('is none after a word that it does not know', () => {
    expect(figureInPlan(text('nästan 300'))).toEqual(unreadable('nästan 300'));
  });
});

describe('a time of a plan', () => {
  it.each<[string, object | undefined]>([
    ['våren', { precision: 'season', from: '2026-01-01', to: '2026-06-30' }],
    ['feb', { precision: 'month', from: '2026-02-01', to: '2026-02-28' }],
    ['hösten 2027', { precision: 'season', from: '2027-08-01', to: '2027-12-31' }],
    ['när det blir klart', undefined],
  ])(
    '%s lies in the plan’s year unless it has its own, and stays as it is written (I32)',
    (written, period) => {
      expect(timeInPlan(2026)(text(written))).toEqual({
        ok: true,
        value: { text: written, ...(period !== undefined && { period }) },
      });
    },
  );
});

it.each([
  ['Summa', true],
  [' totalt ', true],
  ['Summa personal', false],
])('%j is a sum: %s', (label, isSum) => {
  expect(isSumLabel(label)).toBe(isSum);
});
