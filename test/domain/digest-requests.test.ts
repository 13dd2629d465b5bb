import { describe, expect, it } from 'vitest';
import type { Request, RequestStatus, RequestStep } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { DEFAULT_LIMITS } from '../../src/domain/request-limits.js';
import { aDigest, aRequest, at } from '../support/digest-builders.js';
import { DECIDE, type Deed, requestWithPast, SUBMIT } from '../support/request-past.js';

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

const ASK: RequestAct = { kind: 'ask', question: 'Hur många är ni?' };
const ANSWER: RequestAct = { kind: 'answer', text: 'Fyra.' };
const FIRST: RequestAct = { kind: 'choose_line', line: 'first' };
/** The one row of Järfälla's digest of a week. */
const rowIn = (week: string, request: Request) => aDigest({ week, requests: [request] }).requests[0];

describe('what is said of a request beside its status', () => {
  it.each<[string, Deed, object]>([
    ['accepted', ['2026-11-12', FIRST, { kind: 'accept' }], { status: 'accepted', isAnswered: true }],
    [
      'laid before the steering group',
      ['2026-11-12', ...SUBMIT],
      { status: 'awaiting_decision', isAnswered: true, waitsFor: 'decision' },
    ],
    [
      'sent somewhere else',
      ['2026-11-12', FIRST, { kind: 'refer', to: 'FOU nu' }],
      { status: 'referred', isAnswered: true },
    ],
  ])('is that it has been answered when it was %s in the week', (_how, deed, row) => {
    const request = requestWithPast('F2026-001', '2026-11-11', [deed]);
    expect(rowIn('2026-W46', request)).toMatchObject({ ...row, isNew: true });
    const after = rowIn('2026-W47', request);
    expect(after?.isAnswered).toBeUndefined();
  });

  it.each<[string, Deed]>([
    ['a line was chosen', ['2026-11-12', FIRST]],
    ['it was withdrawn', ['2026-11-12', { kind: 'withdraw' }]],
    ['the work began', ['2026-11-12', { kind: 'start' }]],
  ])('is not that it has been answered when %s', (_what, deed) => {
    const earlier: readonly Deed[] =
      deed[1]?.kind === 'start' ? [['2026-11-03', FIRST, { kind: 'accept' }]] : [];
    const request = requestWithPast('F2026-001', '2026-11-02', [...earlier, deed]);
    expect(rowIn('2026-W46', request)).not.toHaveProperty('isAnswered');
  });

  it('is that it waits for the municipality from a question until its answer, whenever the digest is compiled', () => {
    const request = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-10', FIRST, ASK],
      ['2026-11-17', ANSWER],
      ['2026-11-24', ASK],
      ['2026-12-08', { kind: 'withdraw' }],
    ]);
    const waits = ['2026-W45', '2026-W46', '2026-W47', '2026-W48', '2026-W49', '2026-W50'].map(
      (week) => rowIn(week, request)?.waitsFor,
    );
    const [none, yours] = [undefined, 'municipality'];
    expect(waits).toEqual([none, yours, none, yours, yours, none]);
  });

  it('is that an agreement waits for the municipality once FoU has written it, until both have signed', () => {
    const agreement = {
      fouManagerSigned: 'Anna Demo',
      commissionerName: 'Bo Demo',
      signedAt: '2026-11-25',
      from: '2026-12-01',
      to: '2027-12-01',
    };
    const request = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-03', ...SUBMIT],
      ['2026-11-10', DECIDE],
      ['2026-11-17', { kind: 'prepare_agreement' }],
      ['2026-11-25', { kind: 'record_agreement', agreement }],
    ]);
    const rows = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'].map((week) => rowIn(week, request));
    expect(rows.map((row) => [row?.status, row?.waitsFor])).toEqual([
      ['awaiting_decision', 'decision'],
      ['decided_yes', undefined],
      ['awaiting_agreement', 'municipality'],
      ['in_progress', undefined],
    ]);
  });

  it('is that a question waits, and not the agreement, when one is asked while it is to be signed', () => {
    const request = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-03', ...SUBMIT],
      ['2026-11-04', DECIDE],
      ['2026-11-05', { kind: 'prepare_agreement' }],
      ['2026-11-10', ASK],
      ['2026-11-17', ANSWER],
    ]);
    const rows = ['2026-W45', '2026-W46', '2026-W47'].map((week) => rowIn(week, request));
    expect(rows.map((row) => [row?.status, row?.waitsFor, row?.wait])).toEqual([
      ['awaiting_agreement', 'municipality', 'agreement'],
      ['awaiting_agreement', 'municipality', 'question'],
      ['awaiting_agreement', 'municipality', 'agreement'],
    ]);
  });

  it('is which body decided, once that is on the record, and until then none', () => {
    const pending = requestWithPast('F2026-001', '2026-11-02', [['2026-11-03', ...SUBMIT]]);
    const decided = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-03', ...SUBMIT],
      ['2026-11-24', DECIDE],
    ]);
    expect(rowIn('2026-W46', pending)).not.toHaveProperty('body');
    expect(rowIn('2026-W46', pending)).not.toHaveProperty('wait');
    expect(rowIn('2026-W46', decided)).toMatchObject({ waitsFor: 'decision', body: 'admin_steering' });
    expect(rowIn('2026-W48', decided)).not.toHaveProperty('body');
  });

  it('is that FoU’s answer is late, by working days and the unit’s own limits', () => {
    // Five working days after Friday 6 November is Friday 13 November; Saturday and Sunday are none.
    const request = requestWithPast('F2026-001', '2026-11-06');
    expect(rowIn('2026-W45', request)).not.toHaveProperty('isOverdue');
    expect(rowIn('2026-W46', request)).toHaveProperty('isOverdue', true);
    const limits = { ...DEFAULT_LIMITS, answer: 6 };
    expect(aDigest({ requests: [request], limits }).requests[0]).not.toHaveProperty('isOverdue');
  });

  it('counts no Swedish holiday among the working days', () => {
    // Five working days after Friday 18 December 2026 is Tuesday 29 December: Christmas Eve and Christmas Day are none.
    const request = requestWithPast('F2026-001', '2026-12-18');
    expect(rowIn('2026-W52', request)).not.toHaveProperty('isOverdue');
    expect(rowIn('2026-W53', request)).toHaveProperty('isOverdue', true);
  });

  it.each<[string, Deed]>([
    ['the municipality has been asked something', ['2026-11-04', ASK]],
    ['reminders rest', ['2026-11-04', { kind: 'pause', reason: 'Semester', until: '2026-11-30' }]],
    ['it has been answered', ['2026-11-04', FIRST, { kind: 'accept' }]],
  ])('is not that FoU’s answer is late while %s', (_what, deed) => {
    const request = requestWithPast('F2026-001', '2026-11-02', [deed]);
    expect(rowIn('2026-W46', request)).not.toHaveProperty('isOverdue');
  });

  it('is what was true at the week’s end, although the answer came later', () => {
    const request = requestWithPast('F2026-001', '2026-11-02', [
      ['2026-11-16', FIRST, { kind: 'accept' }],
      ['2026-11-17', { kind: 'withdraw' }],
    ]);
    expect(rowIn('2026-W46', request)).toMatchObject({ status: 'received', isOverdue: true });
  });

  it('decides the order: new, answered, waiting for you, for a decision, late, ended, the rest', () => {
    const before = '2026-10-01';
    const accept: Deed = ['2026-10-02', FIRST, { kind: 'accept' }];
    const requests = [
      requestWithPast('F2026-001', before, [accept]),
      requestWithPast('F2026-002', before, [accept, ['2026-11-12', { kind: 'withdraw' }]]),
      requestWithPast('F2026-003', before),
      requestWithPast('F2026-004', before, [['2026-10-02', ...SUBMIT]]),
      requestWithPast('F2026-005', before, [['2026-10-02', ASK]]),
      requestWithPast('F2026-006', before, [['2026-11-12', FIRST, { kind: 'accept' }]]),
      requestWithPast('F2026-007', '2026-11-12'),
    ];
    const numbers = aDigest({ requests }).requests.map(({ number }) => Number(number.slice(-1)));
    expect(numbers).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });
});
