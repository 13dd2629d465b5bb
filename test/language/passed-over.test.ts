import { describe, expect, it } from 'vitest';
import { LIGHT_WORDS } from '../../src/language/light-words.js';
import { STOP_WORDS } from '../../src/language/stop-words.js';
import { fold, wordsOf } from '../../src/language/words.js';
import { realEntries, realIndex, realUnderstand } from '../support/understood.js';

const lists = { 'stop words': STOP_WORDS, 'light words': LIGHT_WORDS };

describe.each(Object.entries(lists))('%s', (_name, words) => {
  it('are folded, as they are looked up', () => {
    expect([...words].filter((word) => fold(word) !== word || wordsOf(word).length !== 1)).toEqual([]);
  });
});

describe('stop words', () => {
  it('leave something of every name of an entry', () => {
    const lost = realEntries.flatMap(({ title, alsoCalled }) =>
      [title, ...alsoCalled].filter((name) =>
        wordsOf(name).every((word) => STOP_WORDS.has(word) && !realIndex.commonAbbreviations.has(word)),
      ),
    );
    expect(lost).toEqual([]);
  });

  it.each(['stöd', 'lag', 'plan', 'mål', 'råd', 'träff', 'roll', 'medel', 'vård', 'heder', 'fält'])(
    'have room for "%s", which is a word of the field',
    (word) => {
      expect(STOP_WORDS.has(fold(word))).toBe(false);
    },
  );

  it.each([
    'vad är det för något?',
    'va e de?',
    'kan ni berätta om det',
    'what is it?',
    'hur är det med dem då',
  ])('are all there is in "%s"', (question) => {
    expect(realUnderstand(question, 2026).concepts).toEqual([]);
  });
});

describe('light words', () => {
  it.each(['hittar', 'funkar', 'faktiskt', 'folk', 'according'])('count for less: %s', (word) => {
    const weightOf = (said: string): number => realUnderstand(`${said} xyzzy`, 2026).concepts[0]?.weight ?? 0;
    expect(LIGHT_WORDS.has(word)).toBe(true);
    expect(weightOf(word)).toBeLessThan(weightOf('plugh') / 2);
  });
});
