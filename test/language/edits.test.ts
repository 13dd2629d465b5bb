import { describe, expect, it } from 'vitest';
import { looksLike } from '../../src/language/edits.js';

describe('a word with a slip of the keyboard', () => {
  it.each([
    ['bolplank', 'bollplank', 'a letter lost'],
    ['bolllplank', 'bollplank', 'a letter added'],
    ['bollplqnk', 'bollplank', 'a letter changed'],
    ['bollpalnk', 'bollplank', 'two letters swapped'],
    ['kratlaggnin', 'kartlaggning', 'two slips in a long word'],
    ['bollplank', 'bollplank', 'no slip'],
  ])('%s is %s: %s', (word, known) => {
    expect(looksLike(word, known)).toBe(true);
  });

  it.each([
    ['bolpank', 'bollplank', 'two slips in a word that may hold one'],
    ['ekera', 'ekero', 'a slip in a short word'],
    ['solna', 'sollentuna', 'another word'],
    ['kartlaggningarna', 'kartlaggning', 'many letters more'],
  ])('%s is not %s: %s', (word, known) => {
    expect(looksLike(word, known)).toBe(false);
  });
});
