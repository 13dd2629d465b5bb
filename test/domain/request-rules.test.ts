import { describe, expect, it } from 'vitest';
import { suggestLine } from '../../src/domain/request-rules.js';

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
