import { describe, expect, it } from 'vitest';
import { COLLOQUIAL, longEnding, spelledOut } from '../../src/language/colloquial.js';
import { LIGHT_WORDS } from '../../src/language/light-words.js';
import { questionKind } from '../../src/language/question-kind.js';
import { STOP_WORDS } from '../../src/language/stop-words.js';
import { SYNONYMS } from '../../src/language/synonyms.js';
import { fold, wordsOf } from '../../src/language/words.js';
import { realIndex, realUnderstand } from '../support/understood.js';

const rows = Object.entries(COLLOQUIAL);
/** What is understood apart from the very letters. */
const understood = (question: string) => {
  const { concepts, ...rest } = realUnderstand(question, 2026);
  return { ...rest, words: concepts.map(({ word, wordings }) => [word, wordings]) };
};

describe('an everyday spelling', () => {
  it.each(rows)('%s is understood as "%s"', (spelt, meant) => {
    expect(understood(`bollplank ${spelt} FoU-rådet`)).toEqual(understood(`bollplank ${meant} FoU-rådet`));
    expect(spelledOut([fold(spelt)]).join(' ')).toBe(fold(meant));
  });

  it('stands once, folded as it is looked up', () => {
    const folded = rows.map(([spelt]) => fold(spelt));
    expect(folded.filter((spelt, at) => folded.indexOf(spelt) !== at)).toEqual([]);
  });

  it('means a word by the book, not another everyday one', () => {
    const chained = rows.filter(([, meant]) => spelledOut(fold(meant).split(' ')).join(' ') !== fold(meant));
    expect(chained).toEqual([]);
  });

  it('means a word that the catalogue uses, one that is passed over, or the month in which nothing happens', () => {
    const terms = new Set([...realIndex.words].map(realIndex.termOf));
    const synonyms = new Set(SYNONYMS.flat().flatMap(wordsOf).map(realIndex.termOf));
    const isUsed = (word: string): boolean =>
      STOP_WORDS.has(word) ||
      LIGHT_WORDS.has(word) ||
      word === 'augusti' ||
      terms.has(realIndex.termOf(word)) ||
      synonyms.has(realIndex.termOf(word));
    expect(rows.filter(([, meant]) => !wordsOf(meant).every(isUsed))).toEqual([]);
  });

  it.each([
    ['va e de', 'vad ar de'],
    ['hur många ggr', 'hur manga ganger'],
    ['vart nånstans', 'var nagonstans'],
    ['dom som jobbar me barn', 'de som jobbar med barn'],
    ['ere nåt nytt', 'ar det nagot nytt'],
    ['vad tycker socarna typ', 'vad tycker socarna'],
    ['106 kr per skalle', '106 kronor per person'],
    ['soc i sthlm', 'socialtjansten i stockholm'],
    ['följare på insta o fb', 'foljare pa instagram och facebook'],
    ['utb i okt', 'utbildning i oktober'],
    ['kommer de från nån annan', 'kommer de fran nagon annan'],
  ])('as in "%s": %s', (typed, meant) => {
    expect(spelledOut(wordsOf(typed)).join(' ')).toBe(meant);
  });

  it.each([
    ['va e bbic', 'definition'],
    ['va ä bbic', 'definition'],
    ['hur många ggr träffades rådet', 'count'],
    ['vart ligger det', 'where'],
    ['hur många pers va anmälda', 'count'],
  ])('leaves the kind of "%s" as it is by the book: %s', (question, kind) => {
    expect(questionKind(spelledOut(fold(question).split(' ')))).toBe(kind);
  });

  it('in any case and without diacritics', () => {
    expect(understood('Bollplank FÖR NÅN')).toEqual(understood('bollplank for nan'));
  });

  it('does not swallow the beginning of e-post', () => {
    expect(understood('vad är er e-post?')).toMatchObject({
      kind: 'contact',
      words: [['epost', expect.anything()]],
    });
    expect(understood('vad är er e post')).toEqual(understood('vad är er epost?'));
  });
});

describe('the spoken ending -dan', () => {
  it.each([
    ['socionomdan', 'socionomdagen'],
    ['socialtjanstdan', 'socialtjanstdagen'],
  ])('of %s is that of %s', (word, meant) => {
    expect(longEnding(word)).toBe(meant);
    const termsOf = (said: string) =>
      realUnderstand(said, 2026).concepts.flatMap(({ wordings }) =>
        wordings.map(({ terms }) => terms.join(' ')),
      );
    expect(new Set(termsOf(word))).toEqual(new Set(termsOf(meant)));
  });

  it.each(['sedan', 'redan', 'dan', 'sidan'])('leaves what %s is known to mean', (word) => {
    const { concepts } = realUnderstand(`${word} bollplank`, 2026);
    const unknown = concepts.filter(({ wordings }) => wordings.length === 0);
    expect(unknown.map((concept) => concept.word)).toEqual(word === 'dan' ? ['dan'] : []);
  });
});
