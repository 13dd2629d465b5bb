import { describe, expect, it } from 'vitest';
import { ENGLISH_SMALL_WORDS, ENGLISH_WORDS, inSwedish } from '../../src/language/english-words.js';
import { STOP_WORDS } from '../../src/language/stop-words.js';
import { SYNONYMS } from '../../src/language/synonyms.js';
import { fold, wordsOf } from '../../src/language/words.js';
import { realIndex } from '../support/understood.js';

const { words, termOf } = realIndex;
const terms = new Set([...words].map(termOf));
const synonyms = new Set(SYNONYMS.flat().flatMap(wordsOf).map(termOf));
/** Words of a question that the catalogue need not say: they are passed over, or tell the kind of question. */
const isSmall = (word: string): boolean => STOP_WORDS.has(word);
const isUsed = (word: string): boolean =>
  isSmall(word) || words.has(word) || terms.has(termOf(word)) || synonyms.has(termOf(word));

const swedishOf = (question: string): string => inSwedish(wordsOf(question)).join(' ');

describe('the English words of the field', () => {
  it.each([...ENGLISH_WORDS].filter(([, swedish]) => swedish !== ''))(
    '%s is "%s", which the catalogue uses',
    (english, swedish) => {
      expect(swedishOf(`what is ${english}`)).toBe(`vad ar ${swedish}`);
      expect(isUsed(swedish)).toBe(true);
    },
  );

  it('are none of the small words, which add nothing', () => {
    expect([...ENGLISH_WORDS.keys()].filter((word) => ENGLISH_SMALL_WORDS.has(word))).toEqual([]);
  });

  it.each([
    ['How many people were registered for the breakfast?', 'hur manga personer anmalda frukost'],
    ['Who decides on the budget', 'vem beslutar budget'],
    ['what kind of support do you offer', 'vad stod erbjudande'],
    ['BBIC, what is it?', 'bbic vad ar'],
  ])('put "%s" into Swedish', (question, swedish) => {
    expect(swedishOf(question)).toBe(swedish);
  });

  it.each([
    'Vem är chef i FoU?',
    'hur går en workshop till',
    'får man hjälp med ansökan',
    'vad gör FoU-forum',
    'act in time',
    'vilka site-besök gjordes',
    'är det en pilot?',
  ])('leave "%s" alone, which is not English', (question) => {
    expect(inSwedish(wordsOf(question))).toEqual(wordsOf(fold(question)));
  });
});
