import { describe, expect, it } from 'vitest';
import type { FigureRows } from '../../src/domain/year-figures.js';
import { figureLines, readFigureLines } from '../../src/language/figure-lines.js';
import { timeInYear } from '../../src/language/publication-time.js';

describe('rows one on a line', () => {
  const ROWS: readonly FigureRows[] = [
    {
      list: 'budget',
      rows: [
        { label: 'Personal', outcomeBefore: 2645, outcome: 2980.5, budget: 3046 },
        { label: 'Intäkt', outcome: -3858 },
        { label: 'Bara namnet' },
      ],
    },
    {
      list: 'staffing',
      rows: [
        { label: 'FoU-chef', percent: 100, permanentPercent: 100 },
        { label: 'Maria', percent: 100, note: 'till juni', isBeyondBudget: true },
      ],
    },
    {
      list: 'indicators',
      rows: [
        { label: 'Besökare', value: 5300, exactness: 'about' },
        { label: 'Prenumeranter', value: 300, exactness: 'over' },
        { label: 'Facebook', value: 811, exactness: 'exact' },
      ],
    },
  ];

  it.each(ROWS)('are written as they are read: $list', (figures) => {
    expect(readFigureLines(figures.list, figureLines(figures))).toEqual({ ok: true, value: figures });
  });

  it('take empty lines, English words and what a spreadsheet copies', () => {
    expect(readFigureLines('budget', '\n IT\t0\t181\t170 \r\n\n')).toEqual({
      ok: true,
      value: { list: 'budget', rows: [{ label: 'IT', outcomeBefore: 0, outcome: 181, budget: 170 }] },
    });
    expect(readFigureLines('indicators', 'Visitors; just over 300')).toMatchObject({
      value: { rows: [{ value: 300, exactness: 'over' }] },
    });
  });

  it('say what is wrong in every line, by its number', () => {
    expect(readFigureLines('budget', 'a; 1\nb; två\n\nc; 1; 2; 3; 4')).toEqual({
      ok: false,
      error: [
        { kind: 'not_a_number', row: 2, written: 'två' },
        { kind: 'too_many_parts', row: 3 },
      ],
    });
    expect(readFigureLines('indicators', 'Facebook')).toMatchObject({ error: [{ kind: 'number_missing' }] });
  });
});

describe('a time within a year', () => {
  it.each([
    ['feb', 2024, '2024-02-01'],
    ['hösten', 2024, '2024-08-01'],
    ['v. 12', 2027, '2027-03-22'],
    ['15 mars', 2025, '2025-03-15'],
    ['hösten 2025', 2024, '2025-08-01'],
    ['kommande', 2024, undefined],
  ])('%s %i', (text, year, from) => {
    const read = timeInYear(text, year, '2026-11-18');
    expect(read.text).toBe(text);
    expect(read.period?.from).toBe(from);
  });
});
