import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.js';
import { findRequests } from '../../src/language/request-search.js';
import { sv } from '../../src/texts/sv/index.js';
import { aRequest } from '../support/digest-builders.js';

const REQUESTS: readonly Request[] = [
  aRequest('F2026-141', { question: 'Vi vill sammanställa medarbetarenkäter om bemötande' }),
  aRequest('F2026-014', { municipalityId: 'upplands_vasby', question: 'Hur följer vi upp öppenvården?' }),
  aRequest('F2026-015', { municipalityId: 'solna', question: 'Ny öppenvård', status: 'in_progress' }),
  aRequest('F2025-014', { municipalityId: 'solna', question: 'Barn i Järfälla', status: 'closed' }),
];

const found = (text: string): string[] =>
  findRequests(REQUESTS, text, sv.labels.statuses).map(({ number }) => number);

describe('the requests that somebody looks for', () => {
  it.each([
    ['', ['F2026-141', 'F2026-014', 'F2026-015', 'F2025-014']],
    ['F2026-014', ['F2026-014']],
    ['f2026-14', ['F2026-014', 'F2026-141']],
    ['2025-014', ['F2025-014']],
    ['F2026-01', ['F2026-014', 'F2026-015']],
    ['F2026-', ['F2026-141', 'F2026-014', 'F2026-015']],
    ['F2025', ['F2025-014']],
    ['14', ['F2026-014', 'F2025-014']],
    ['014', ['F2026-014', 'F2025-014']],
    ['F2026-999', []],
  ])('are found by the number "%s"', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    ['öppenv', ['F2026-014', 'F2026-015']],
    ['oppenvard', ['F2026-014', 'F2026-015']],
    ['ÖPPENVÅRDENS', ['F2026-014', 'F2026-015']],
    ['enkäten', ['F2026-141']],
    ['följer upp', ['F2026-014']],
    ['xyzzy', []],
    ['öppenvård xyzzy', []],
  ])('are found by "%s" in the question', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    ['soln', ['F2026-015', 'F2025-014']],
    ['väsby', ['F2026-014']],
    ['upplands väsby', ['F2026-014']],
    ['järfälla', ['F2026-141', 'F2025-014']],
    ['pågår', ['F2026-015']],
    ['solna avslutad', ['F2025-014']],
    ['solna pågår', ['F2026-015']],
    ['öppenvård i Solna', ['F2026-015']],
    ['mottagen', ['F2026-141', 'F2026-014']],
  ])('are found by "%s": municipality, status and question together', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it('are not found by what no reader is shown of them', () => {
    const hidden = aRequest('F2026-001', { onBehalfOfUnit: 'Hemliga enheten', background: 'Bakgrunden' });
    for (const text of ['hemliga', 'bakgrunden', 'jarfalla-id', 'submission']) {
      expect(findRequests([hidden], text, sv.labels.statuses), text).toEqual([]);
    }
  });

  it('change with the record', () => {
    const before = aRequest('F2026-001', { question: 'Om barn' });
    const after = { ...before, question: 'Om unga' };
    expect(findRequests([before], 'barn', sv.labels.statuses)).toEqual([before]);
    expect(findRequests([after], 'barn', sv.labels.statuses)).toEqual([]);
  });
});
