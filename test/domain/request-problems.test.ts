import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, requestProblems, writtenInRequest } from '../../src/domain/request-problems.js';
import { aRequest } from '../support/digest-builders.js';

const request = (overrides: Parameters<typeof aRequest>[1] = {}) =>
  aRequest('F2026-001', { question: 'Kan ni hjälpa oss?', ...overrides });

describe('what stands in the way of sending a request', () => {
  it('nothing, when it only has its question', () => {
    expect(requestProblems(request())).toEqual([]);
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
  ] as const)('%s', (problem, overrides) => {
    expect(requestProblems(request(overrides))).toEqual([problem]);
  });

  it.each([
    ['the shortest question', { question: 'a'.repeat(10) }],
    ['the longest question', { question: 'a'.repeat(MAX_LENGTH.question) }],
    ['a unit whose council member knows', { onBehalfOfUnit: 'Familjeenheten', councilRepInformed: true }],
    ['no unit and nobody informed', { councilRepInformed: false }],
    ['a link', { attachmentUrl: 'https://example.org/underlag' }],
  ])('not %s', (_what, overrides) => {
    expect(requestProblems(request(overrides))).toEqual([]);
  });
});

describe('what a person wrote freely (I27)', () => {
  it('is every text of the request, and no id', () => {
    const written = writtenInRequest(
      request({
        question: 'a',
        background: 'b',
        onBehalfOfUnit: 'c',
        desiredStart: { text: 'd' },
        attachmentUrl: 'https://e',
      }),
    );
    expect(written).toEqual(['a', 'b', 'c', 'd', 'https://e']);
  });
});
