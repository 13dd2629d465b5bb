import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/language/search.js';
import { STOP_WORDS } from '../../src/language/stop-words.js';
import { SYNONYMS } from '../../src/language/synonyms.js';
import { withoutPart } from '../../src/language/understanding-parts.js';
import { fold, wordsOf } from '../../src/language/words.js';
import { anEntry } from '../support/builders.js';
import { finds, realIndex } from '../support/understood.js';

const terms = new Set([...realIndex.words].map(realIndex.termOf));
const isUsed = (member: string): boolean =>
  wordsOf(member).every((word) => realIndex.words.has(word) || terms.has(realIndex.termOf(word)));

describe('words that mean the same', () => {
  it.each(SYNONYMS.map((group) => ({ group, name: group.join(', ') })))(
    'find each other: $name',
    ({ group }) => {
      const lost = group.flatMap((asked) =>
        group
          .filter((said) => said !== asked && !finds(`berätta om ${asked}`, said))
          .map((said) => `asked "${asked}", said "${said}"`),
      );
      expect(lost).toEqual([]);
    },
  );

  it('are found by nothing else', () => {
    const entries = [anEntry('said', { title: 'Xyzzy', text: 'Qwerty avgift.' })];
    const asked = 'vad är kostnaden?';
    expect(createSearch(entries)(asked)).toHaveLength(1);
    expect(createSearch(entries, withoutPart('synonyms'))(asked)).toEqual([]);
  });

  it('have a member each that the catalogue uses', () => {
    expect(SYNONYMS.filter((group) => !group.some(isUsed))).toEqual([]);
  });

  it('stand once in a group, and none is passed over as a small word', () => {
    const doubled = SYNONYMS.filter((group) => new Set(group.map(fold)).size < group.length);
    const small = SYNONYMS.flat().filter((member) => wordsOf(member).every((word) => STOP_WORDS.has(word)));
    expect({ doubled, small }).toEqual({ doubled: [], small: [] });
  });

  it.each([
    ['Sveriges Kommuner och Regioner', 'SKR'],
    ['vem skrev under avtalet', 'undertecknade'],
    ['hur många dök upp?', 'deltagare'],
    ['vad man kom fram till', 'slutsatser'],
  ])('also as a phrase: "%s" finds %s', (question, said) => {
    expect(finds(question, said)).toBe(true);
  });
});
