import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest.js';
import { isEmptyDigest } from '../../src/domain/empty-digest.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { aDigest, anActivity, aRequest } from '../support/digest-builders.js';

describe('a week with nothing to tell', () => {
  it('is empty although it says whom to talk to and how the year has been', () => {
    const digest = aDigest({ activities: [anActivity('a', { date: onDay('2026-03-04') })] });
    expect(digest.councilMember).toBeDefined();
    expect(digest.yearSoFar).not.toEqual([]);
    expect(isEmptyDigest(digest)).toBe(true);
  });

  it.each([
    ['work of the week', { activities: [anActivity('a')] }],
    ['general work', { activities: [anActivity('a', { municipalities: [] })] }],
    ['planned work', { activities: [anActivity('a', { state: 'planned', date: onDay('2026-11-17') })] }],
    ['a request', { requests: [aRequest('F2026-001')] }],
  ] as const)('is not empty with %s', (_what, input) => {
    expect(isEmptyDigest(aDigest(input))).toBe(false);
  });

  it.each<[string, Partial<Digest>]>([
    ['the FoU manager’s own words', { introduction: 'Hej alla!' }],
    ['words to the municipality', { addition: 'Hej Järfälla!' }],
    [
      'a correction',
      { corrections: [{ correctionId: '2026-1', week: '2026-W45', text: 'Det var i Solna.' }] },
    ],
    ['something to read', { news: [{ kind: 'publication', activityId: '2026-a', title: 'Rapport' }] }],
    [
      'something to answer',
      { toAnswer: [{ kind: 'needs', roundId: '2026-r', year: 2027, closesOn: '2026-12-01' }] },
    ],
    ['seats', { seats: [{ trainingId: '2026-t', name: 'BAS', seats: 5, free: 2 }] }],
  ])('is not empty with %s', (_what, block) => {
    expect(isEmptyDigest({ ...aDigest(), ...block })).toBe(false);
  });

  it('is empty with blocks that have nothing in them', () => {
    expect(isEmptyDigest({ ...aDigest(), corrections: [], news: [] })).toBe(true);
  });
});
