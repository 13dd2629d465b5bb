import { describe, expect, it } from 'vitest';
import { readFigure, readInexactFigure } from '../../src/language/written-figure.js';

describe('a figure as people write it', () => {
  it.each([
    ['2645', 2645],
    ['2 645', 2645],
    ['2\u00a0645', 2645],
    ['-3 858', -3858],
    ['−11', -11],
    ['- 0', 0],
    ['2645,5', 2645.5],
    ['4.70', 4.7],
    ['3.536', 3536],
    ['0.750', 0.75],
    ['1 234,50', 1234.5],
    ['66 tkr', 66],
    ['80 %', 80],
    ['5 3', undefined],
    ['tusen', undefined],
    ['1e9', undefined],
    ['', undefined],
  ])('%s', (written, value) => {
    expect(readFigure(written)).toBe(value);
  });
});

describe('a figure with how exactly it is known', () => {
  it.each([
    ['ca 1 200', { value: 1200, exactness: 'about' }],
    ['ca. 5300', { value: 5300, exactness: 'about' }],
    ['ungefär 40', { value: 40, exactness: 'about' }],
    ['drygt 300', { value: 300, exactness: 'over' }],
    ['just over 300', { value: 300, exactness: 'over' }],
    ['811', { value: 811 }],
    ['cat 5', undefined],
    ['ca', undefined],
  ])('%s', (written, figure) => {
    expect(readInexactFigure(written)).toEqual(figure);
  });
});
