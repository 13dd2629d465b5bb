import { describe, expect, it } from 'vitest';
import { isMisspelt } from '../../src/language/spelling.js';

describe('a misspelt word', () => {
  it.each([
    ['a letter left out', 'hjlp', 'hjälp', 1],
    ['a letter put in', 'veckobrevv', 'veckobrev', 1],
    ['a letter changed', 'hjelp', 'hjälp', 1],
    ['two letters swapped', 'lgoga', 'logga', 1],
    ['the first letter left out', 'jälp', 'hjälp', 1],
    ['two slips', 'förfågn', 'förfrågan', 2],
    ['no slip at all', 'hjälp', 'hjälp', 0],
  ])('is known with %s', (_slip, written, word, edits) => {
    expect(isMisspelt(written, word, edits)).toBe(true);
    expect(isMisspelt(word, written, edits)).toBe(true);
    if (edits > 0) expect(isMisspelt(written, word, edits - 1)).toBe(false);
  });

  it.each([
    ['hjälm', 'logga', 2],
    ['bollplank', 'veckobrev', 2],
    ['', 'hjälp', 2],
  ])('is not another word: %s, %s', (written, word, edits) => {
    expect(isMisspelt(written, word, edits)).toBe(false);
  });
});
