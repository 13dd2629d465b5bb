import { describe, expect, it } from 'vitest';
import { compareRequestNumbers, nextRequestNumber } from '../../src/domain/request-number.js';

describe('nextRequestNumber', () => {
  it.each([
    ['is F2026-001 when nothing is taken', [], 'F2026-001'],
    ['follows the highest, whatever the order', ['F2026-002', 'F2026-010', 'F2026-003'], 'F2026-011'],
    ['does not fill gaps', ['F2026-001', 'F2026-003'], 'F2026-004'],
    ['begins anew each year', ['F2025-417'], 'F2026-001'],
    ['is F2026-1000 after F2026-999', ['F2026-999'], 'F2026-1000'],
    ['counts on from a thousand by number, not by letter', ['F2026-999', 'F2026-1000'], 'F2026-1001'],
    ['leaves numbers of another form aside', ['2026-77', 'F2026-5'], 'F2026-001'],
  ])('%s', (_name, taken, next) => {
    expect(nextRequestNumber(taken, 2026)).toBe(next);
  });
});

it('numbers are sorted in the order they were given', () => {
  const numbers = ['F2026-1000', 'F2027-001', 'F2026-999', 'F2026-002'];
  expect(numbers.toSorted(compareRequestNumbers)).toEqual([
    'F2026-002',
    'F2026-999',
    'F2026-1000',
    'F2027-001',
  ]);
});
