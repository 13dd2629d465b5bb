import { describe, expect, it } from 'vitest';
import { foldInPlace, without } from '../../src/language/spans.js';

describe('folding in place', () => {
  it.each([
    ['JÄRFÄLLA', 'jarfalla'],
    ['Upplands–Väsby − 2', 'upplands-vasby - 2'],
    ['2\u00A0tim\u202Figår\n', '2 tim igar '],
    ['é È ü', 'e e u'],
    ['½ & (|)', '½ & (|)'],
    ['🙂 한국 İ', '🙂 한국 i'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldInPlace(text)).toBe(folded);
  });

  it.each(['JÄRFÄLLA 🙂', 'İstanbul', 'ﬁ ﷺ', 'a\u0308\u0301', '\u{1E900}\u{10400}'])(
    'keeps every character of %j in its place',
    (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length);
    },
  );
});

describe('a text without what has been read', () => {
  it('keeps all the rest in its place', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];
    expect(without('2h om SIP', spans)).toBe('|| o||SIP');
    expect(without('SIP', [])).toBe('SIP');
  });
});
