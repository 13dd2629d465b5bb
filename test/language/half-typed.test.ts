import { describe, expect, it } from 'vitest';
import { completionsOf, fitOf } from '../../src/language/half-typed.js';

const promising = { title: 'Lovande praktik', alsoCalled: ['beprövad erfarenhet', 'promising practice'] };
const council = { title: 'FoU-rådet', alsoCalled: ['rådet i nordväst'] };
const soundingBoard = { title: 'Bollplank', alsoCalled: ['bolla en fråga'] };

describe('what somebody has typed so far', () => {
  it.each([
    ['l', promising, 'begins_title'],
    ['LOVA', promising, 'begins_title'],
    ['lovande pr', promising, 'begins_title'],
    ['fou-r', council, 'begins_title'],
    ['fou radet', council, 'begins_title'],
    ['prak', promising, 'words_of_title'],
    ['prak lov', promising, 'words_of_title'],
    ['bepr', promising, 'begins_other_name'],
    ['rådet i n', council, 'begins_other_name'],
    ['erfarenhet', promising, undefined],
    ['lovande bollplank', promising, undefined],
    ['ovande', promising, undefined],
    ['', promising, undefined],
    ['?!', promising, undefined],
  ])('names by "%s" what it begins: %o', (text, named, fit) => {
    expect(fitOf(text, named)).toBe(fit);
  });

  it('names by its first words only what has them whole', () => {
    expect(fitOf('lov praktik', { title: 'Lovande praktik', alsoCalled: [] })).toBe('words_of_title');
    expect(fitOf('rå i nordväst', council)).toBeUndefined();
  });
});

describe('a half-typed last word', () => {
  const all = [{ title: 'Råd om råd', alsoCalled: ['rådet'] }, promising, council, soundingBoard];

  it('is written out as it is written in a name, behind what stands before it', () => {
    expect(completionsOf('vad kostar bollp', all)).toEqual(['vad kostar Bollplank']);
    expect(completionsOf('BOLLP', all)).toEqual(['Bollplank']);
  });

  it('is written out without its dots too', () => {
    expect(completionsOf('om bepro', all)).toEqual(['om beprövad']);
  });

  it('is written out as the most common word first, in three ways at most', () => {
    expect(completionsOf('rå', all)).toEqual(['rådet', 'Råd']);
    const many = ['sa', 'sb', 'sc', 'sd'].map((word) => ({ title: `x${word} st${word}`, alsoCalled: [] }));
    expect(completionsOf('st', many)).toEqual(['stsa', 'stsb', 'stsc']);
  });

  it.each([
    ['a whole word', 'om bollplank'],
    ['one letter', 'om b'],
    ['a word that nothing begins with', 'om xyz'],
    ['a word with something behind it', 'bollp?'],
    ['nothing', ''],
  ])('is left alone when it is %s', (_what, text) => {
    expect(completionsOf(text, all)).toEqual([]);
  });

  it('takes text as text, whatever signs stand in it', () => {
    expect(completionsOf('$& (.* bollp', all)).toEqual(['$& (.* Bollplank']);
  });
});
