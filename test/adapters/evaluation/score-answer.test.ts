import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../src/adapters/evaluation/score-answer.js';

const NBSP = '\u00a0';
const score = (shown: string, ...groups: string[][]) => scoreAnswer({ expect: groups }, shown);

describe('an answer to a question that the sources answer', () => {
  it.each([
    [
      'holds one string of every group',
      'Rådet möttes åtta gånger i Solna.',
      [['8 gånger', 'åtta'], ['Solna']],
    ],
    ['in any case', 'SOLLENTUNA är huvudman', [['sollentuna'], ['Huvudman']]],
    ['with a no-break space for a blank', `750${NBSP}000 kronor`, [['750 000']]],
    ['with a blank for a no-break space', '750 000 kronor', [[`750${NBSP}000`]]],
    ['with a narrow no-break space', '750\u202f000', [['750 000']]],
    ['across a line break', 'FoU\nNordväst', [['fou nordväst']]],
    ['with more white space', 'den  29   mars', [['29 mars']]],
    ['inside a word', 'bollplanket', [['bollplank']]],
    ['with a figure inside another', 'totalt 1060', [['106']]],
    ['at 700 characters', 'rätt'.padEnd(700, '.'), [['rätt']]],
  ])('is right when it %s', (_how, shown, groups) => {
    expect(score(shown, ...groups)).toBe('right');
  });

  it.each([
    ['a group has no string in it', 'Rådet möttes åtta gånger.', [['åtta'], ['Solna']], 'missing'],
    ['a decimal is written otherwise', '4.7 tjänster', [['4,7']], 'missing'],
    ['letters lack their dots', 'atta', [['åtta']], 'missing'],
    ['it is empty', '', [['åtta']], 'missing'],
    ['it has 701 characters', 'rätt'.padEnd(701, '.'), [['rätt']], 'too long'],
    ['it is long and wrong', 'fel'.padEnd(701, '.'), [['rätt']], 'missing'],
    ['it begins with a decline', 'Jag hittar inget svar. Rådet möttes åtta gånger.', [['åtta']], 'declined'],
    ['it begins with a refusal', 'Det kan jag inte svara på. Åtta.', [['åtta']], 'declined'],
    ['it declines in English', "I can't find an answer. Eight: åtta.", [['åtta']], 'declined'],
  ] as const)('is not right when %s', (_why, shown, groups, verdict) => {
    expect(score(shown, ...groups.map((group) => [...group]))).toBe(verdict);
  });
});

describe('an answer to a question that the sources do not answer', () => {
  it.each([
    'Jag hittar inget svar på det i mina källor.',
    'Det kan jag inte svara på, för jag ger inga juridiska råd.',
    "I can't find an answer to that in my sources.",
    "I can't answer that.",
    'Jag hittar inget svar'.padEnd(900, '.'),
  ])('is right when it begins with a no: %s', (shown) => {
    expect(score(shown)).toBe('right');
  });

  it.each([
    'Rådet möttes åtta gånger.',
    'Tyvärr! Jag hittar inget svar på det.',
    ' Jag hittar inget svar.',
    'jag hittar inget svar',
    'I can’t find an answer',
    '',
  ])('is not when it begins otherwise: "%s"', (shown) => {
    expect(score(shown)).toBe('not declined');
  });
});
