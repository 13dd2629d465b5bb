import { describe, expect, it } from 'vitest';
import { askingMunicipality, suggestLine } from '../../src/domain/request-rules.js';

describe('askingMunicipality', () => {
  it.each([
    [
      'the own one of a council member, whatever was chosen',
      ['council_member'],
      'jarfalla',
      'solna',
      'jarfalla',
    ],
    ['none of a council member without one', ['council_member'], undefined, 'solna', undefined],
    ['the one that staff choose', ['staff'], undefined, 'solna', 'solna'],
    ['none until staff have chosen', ['staff'], undefined, undefined, undefined],
  ] as const)('is %s', (_name, roles, own, chosen, expected) => {
    expect(askingMunicipality(roles, own, chosen)).toBe(expected);
  });
});

describe('suggestLine', () => {
  it.each([
    ['first', 'open_offer', {}, false],
    ['first', 'open_offer', { desiredLine: 'first', desiredResult: 'report' }, false],
    ['second', 'several_years', { desiredLine: 'first' }, true],
    ['second', 'large', { desiredLine: 'second' }, false],
    ['second', 'second_line_result', { desiredResult: 'fou_report' }, false],
    ['second', 'second_line_result', { desiredResult: 'article' }, false],
  ] as const)('proposes the %s line because of %s (002:64-78)', (line, reason, answers, severalYears) => {
    expect(suggestLine(answers, severalYears)).toEqual({ line, reason });
  });
});
