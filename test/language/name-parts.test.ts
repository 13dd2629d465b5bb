import { describe, expect, it } from 'vitest';
import { namePartsOf } from '../../src/language/name-parts.js';

describe('a display name', () => {
  it.each([
    ['Kim Demo', 'Kim', 'Kim Demo'],
    ['Kim', 'Kim', 'Kim'],
    ['Demo, Kim', 'Kim', 'Kim Demo'],
    ['Demo,Kim', 'Kim', 'Kim Demo'],
    ['Demo, Kim (Kommunledningskontoret)', 'Kim', 'Kim Demo'],
    ['Demo, Anna-Karin Maria (SOC)', 'Anna-Karin', 'Anna-Karin Maria Demo'],
    ['von Demo Andersson, Åsa', 'Åsa', 'Åsa von Demo Andersson'],
    ['Kim Demo (Solna stad)', 'Kim', 'Kim Demo'],
    ['Kim Demo [extern] (SOC)', 'Kim', 'Kim Demo'],
    ['Kim Demo - Socialförvaltningen', 'Kim', 'Kim Demo'],
    ['Demo, Kim | FoU', 'Kim', 'Kim Demo'],
    ['Demo-Berg, Kim', 'Kim', 'Kim Demo-Berg'],
    ['Kim Demo, Solna', 'Kim', 'Kim Demo'],
    ['Kim Demo, Upplands-Bro kommun', 'Kim', 'Kim Demo'],
    ['Demo, Kim, Socialkontoret', 'Kim', 'Kim Demo'],
    ['Demo, Socialförvaltningen, Kim', 'Kim', 'Kim Demo'],
    ['  Demo ,\tKim  ', 'Kim', 'Kim Demo'],
    [', Kim', 'Kim', 'Kim'],
    ['Demo,', 'Demo', 'Demo'],
    ['(Vikarie)', '(Vikarie)', '(Vikarie)'],
    ['', '', ''],
  ])('"%s" is called %s and is in full %s', (displayName, first, full) => {
    expect(namePartsOf(displayName)).toEqual({ first, full });
  });
});
