import { describe, expect, it } from 'vitest';
import { repeats, withoutRepeats } from '../../src/language/repeats.js';

const SAID = 'Varje kommun fick fem platser i utbildningen 2017.';

describe('a sentence', () => {
  it.each([
    ['the same words in another order', 'I utbildningen fick varje kommun fem platser.', true],
    ['other forms of the words', 'Kommunerna fick fem plats i utbildning.', true],
    ['another thing about the same', 'Utbildningen bestod av åtta tillfällen under hösten.', false],
    ['small words only', 'Och det är så.', false],
  ])('with %s', (_what, sentence, isRepeated) => {
    expect(repeats(sentence, [SAID])).toBe(isRepeated);
  });

  it('is left out after one that says it, and after what stands before them all', () => {
    const sentences = ['Utbildningen hade åtta tillfällen.', 'Åtta tillfällen hade utbildningen.', SAID].map(
      (text) => ({ text }),
    );
    expect(withoutRepeats(sentences, [SAID])).toEqual(sentences.slice(0, 1));
  });
});
