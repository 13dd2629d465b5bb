import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrappedLines } from '../../../src/adapters/files/wrapped-lines.js';

const upTo =
  (count: number) =>
  (line: string): boolean =>
    line.length <= count;

describe('a text in lines', () => {
  it.each([
    ['fits', 'Ett nätverk', 20, ['Ett nätverk']],
    [
      'is parted between words',
      'Stöd till socialtjänstens chefer',
      16,
      ['Stöd till', 'socialtjänstens', 'chefer'],
    ],
    [
      'is parted after a hyphen and a stroke',
      'barn/unga i Upplands-Bro',
      10,
      ['barn/unga', 'i', 'Upplands-', 'Bro'],
    ],
    [
      'is parted inside a word that is wider than a line',
      'utbildningsplats nu',
      10,
      ['utbildnin-', 'gsplats nu'],
    ],
    ['has no blanks around its lines', '  två \n blanka  ', 30, ['två blanka']],
    ['is one empty line when it is empty', '  ', 5, ['']],
  ])('%s', (_what, text, count, lines) => {
    expect(wrappedLines(text, upTo(count))).toEqual(lines);
  });

  it('loses no letter, and no line is too wide', () => {
    const letters = (text: string): string => text.replace(/[\s-]/gu, '');
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abåäö-/ –') }));
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 12 }), (parts, count) => {
        const text = parts.join(' ');
        const lines = wrappedLines(text, upTo(count));
        expect(letters(lines.join(''))).toBe(letters(text));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('ends even where not one letter fits', () => {
    expect(wrappedLines('abc', () => false)).toEqual(['a-', 'b-', 'c']);
  });
});
