import { describe, expect, it } from 'vitest';
import type { RequestStatus, RequestStep } from '../../src/domain/request.js';
import { aDigest, aRequest, at } from '../support/digest-builders.js';

const change = (date: string, from: RequestStatus, to: RequestStatus): RequestStep => ({
  at: at(date),
  by: '2026-martin',
  version: 1,
  from,
  to,
  act: { kind: 'move' },
});
const rowsOf = (...requests: readonly ReturnType<typeof aRequest>[]) =>
  aDigest({ requests }).requests.map(({ number, status, isNew }) => ({ number, status, isNew }));

describe('the requests of a digest', () => {
  it('shows the municipality’s own requests only', () => {
    const rows = rowsOf(
      aRequest('F2026-001'),
      aRequest('F2026-002', { municipalityId: 'solna', otherMunicipalitiesInterested: ['jarfalla'] }),
    );
    expect(rows).toEqual([{ number: 'F2026-001', status: 'received', isNew: true }]);
  });

  it('puts new ones first, then waiting ones, then ended ones, then the other open ones', () => {
    const before = { createdAt: at('2026-10-01') };
    const rows = rowsOf(
      aRequest('F2026-001', { ...before, status: 'in_progress' }),
      aRequest('F2026-002', {
        ...before,
        status: 'closed',
        history: [change('2026-11-12', 'documented', 'closed')],
      }),
      aRequest('F2026-003', { ...before, status: 'awaiting_decision' }),
      aRequest('F2026-004'),
    );
    expect(rows.map((row) => row.number)).toEqual(['F2026-004', 'F2026-003', 'F2026-002', 'F2026-001']);
  });

  it('sorts those of the same rank by number', () => {
    const rows = rowsOf(aRequest('F2026-1000'), aRequest('F2026-999'), aRequest('F2026-002'));
    expect(rows.map((row) => row.number)).toEqual(['F2026-002', 'F2026-999', 'F2026-1000']);
  });

  it.each([
    ['made on the Monday', { createdAt: at('2026-11-09', '00:00') }, true],
    ['made on the Sunday', { createdAt: at('2026-11-15', '23:59') }, true],
    ['made the minute before the week', { createdAt: at('2026-11-08', '23:59') }, false],
  ])('shows one %s as new: %j', (_when, overrides, isNew) => {
    expect(rowsOf(aRequest('F2026-001', overrides))).toMatchObject([{ isNew }]);
  });

  it.each([
    ['the Monday', '2026-11-09'],
    ['the Sunday', '2026-11-15'],
  ])('shows one that ended on %s', (_day, date) => {
    const request = aRequest('F2026-001', {
      createdAt: at('2026-10-01'),
      status: 'closed',
      history: [change(date, 'documented', 'closed')],
    });
    expect(rowsOf(request)).toEqual([{ number: 'F2026-001', status: 'closed', isNew: false }]);
  });

  it('shows one that was made and withdrawn within the week as over, not as new', () => {
    const request = aRequest('F2026-001', {
      status: 'withdrawn',
      history: [change('2026-11-11', 'received', 'withdrawn')],
    });
    expect(rowsOf(request)).toEqual([{ number: 'F2026-001', status: 'withdrawn', isNew: false }]);
  });

  it.each([
    ['a draft', aRequest('F2026-001', { status: 'draft' })],
    ['one made after the week', aRequest('F2026-001', { createdAt: at('2026-11-16', '00:00') })],
    [
      'one closed before the week',
      aRequest('F2026-001', {
        createdAt: at('2026-10-01'),
        status: 'closed',
        history: [change('2026-11-08', 'documented', 'closed')],
      }),
    ],
  ])('leaves out %s', (_name, request) => {
    expect(rowsOf(request)).toEqual([]);
  });

  it('does not call one new that was taken back in the same week, and puts it among those that ended', () => {
    const rows = rowsOf(
      aRequest('F2026-001', {
        status: 'withdrawn',
        history: [change('2026-11-12', 'received', 'withdrawn')],
      }),
      aRequest('F2026-002', { createdAt: at('2026-10-01'), status: 'awaiting_decision' }),
    );
    expect(rows).toEqual([
      { number: 'F2026-002', status: 'awaiting_decision', isNew: false },
      { number: 'F2026-001', status: 'withdrawn', isNew: false },
    ]);
  });

  it('shows the status as it was when the week ended, whenever the digest is compiled', () => {
    const request = aRequest('F2026-001', {
      createdAt: at('2026-10-01'),
      status: 'closed',
      history: [
        change('2026-11-12', 'accepted', 'in_progress'),
        change('2026-11-19', 'in_progress', 'documented'),
        change('2026-11-20', 'documented', 'closed'),
      ],
    });
    expect(rowsOf(request)).toEqual([{ number: 'F2026-001', status: 'in_progress', isNew: false }]);
  });
});
