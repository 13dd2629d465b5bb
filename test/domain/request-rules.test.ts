import { describe, expect, it } from 'vitest';
import {
  askingMunicipality,
  holdsPersonalData,
  MAX_LENGTH,
  problemsIn,
  suggestLine,
} from '../../src/domain/request-rules.js';
import { aRequest } from '../support/digest-builders.js';

const request = (overrides: Parameters<typeof aRequest>[1] = {}) =>
  aRequest('F2026-001', { question: 'Kan ni hjälpa oss?', ...overrides });

describe('problemsIn', () => {
  it('finds none in a request that only has its question', () => {
    expect(problemsIn(request())).toEqual([]);
  });

  it.each([
    ['question_too_short', { question: 'Hjälp oss' }],
    ['question_too_short', { question: `  ${'a'.repeat(9)}${' '.repeat(20)}` }],
    ['question_too_long', { question: 'a'.repeat(MAX_LENGTH.question + 1) }],
    ['background_too_long', { background: 'a'.repeat(MAX_LENGTH.background + 1) }],
    ['unit_too_long', { onBehalfOfUnit: 'a'.repeat(MAX_LENGTH.onBehalfOfUnit + 1) }],
    ['start_too_long', { desiredStart: { text: 'a'.repeat(MAX_LENGTH.desiredStart + 1) } }],
    ['council_not_informed', { onBehalfOfUnit: 'Familjeenheten', councilRepInformed: false }],
    ['attachment_not_https', { attachmentUrl: 'http://example.org/a' }],
  ] as const)('finds %s', (problem, overrides) => {
    expect(problemsIn(request(overrides))).toEqual([problem]);
  });

  it.each([
    { question: 'a'.repeat(10) },
    { question: 'a'.repeat(MAX_LENGTH.question) },
    { onBehalfOfUnit: 'Familjeenheten', councilRepInformed: true },
    { councilRepInformed: false },
    { attachmentUrl: 'https://example.org/underlag' },
  ])('takes %j', (overrides) => {
    expect(problemsIn(request(overrides))).toEqual([]);
  });
});

describe('holdsPersonalData (I27)', () => {
  it.each([
    { question: 'Hur hjälper vi 19121212-1212?' },
    { background: 'gäller 191212121212' },
    { onBehalfOfUnit: '19121212-1212' },
    { desiredStart: { text: '19121212-1212' } },
    { attachmentUrl: 'https://example.org/19121212-1212' },
  ])('finds a personal identity number in %j', (overrides) => {
    expect(holdsPersonalData(request(overrides))).toBe(true);
  });

  it('finds none in an ordinary request', () => {
    expect(holdsPersonalData(request({ background: 'Ring 070-123 45 67' }))).toBe(false);
  });
});

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
