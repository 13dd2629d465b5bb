import { describe, expect, it } from 'vitest';
import { applyActs } from '../../src/domain/apply-act.js';
import { isOpen, REQUEST_STATUSES, type Request, type RequestStatus } from '../../src/domain/request.js';
import type { RequestAct, RequestActKind } from '../../src/domain/request-act.js';
import { aRequest, at } from '../support/digest-builders.js';
import { ACT_KINDS, ACTS, FIRST_LINE, REPORT, SECOND_LINE } from '../support/request-acts.js';

const RECEIVED = aRequest('F2026-001');
const martin = { by: '2026-martin', now: at('2026-11-18'), today: '2026-11-18' } as const;

const afterActs = (request: Request, ...acts: readonly RequestAct[]): Request => {
  const done = applyActs(request, acts, martin);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};
const refusalOf = (request: Request, ...acts: readonly RequestAct[]) => {
  const done = applyActs(request, acts, martin);
  return done.ok ? undefined : done.error;
};
/** The line's acts up to the one, which is not done. */
const upTo = (line: readonly RequestAct[], kind: RequestActKind): readonly RequestAct[] =>
  line.slice(
    0,
    line.findIndex((act) => act.kind === kind),
  );

describe('acts on a request', () => {
  it.each([
    ['first', FIRST_LINE],
    ['second', SECOND_LINE],
  ] as const)('lead a %s-line request to its close, each with a row of its own', (line, acts) => {
    const closed = acts.reduce<Request>((request, act) => afterActs(request, act), RECEIVED);
    expect(closed).toMatchObject({ status: 'closed', line, version: 1 + acts.length, closedAt: martin.now });
    expect(closed.history.map(({ act }) => act)).toEqual(acts);
    expect(closed.history.map(({ version }) => version)).toEqual(acts.map((_act, index) => index + 2));
    expect(closed.history.map(({ from }) => from).slice(1)).toEqual(
      closed.history.map(({ to }) => to).slice(0, -1),
    );
  });

  it('done in one press are one version, with a row each', () => {
    const done = afterActs(RECEIVED, ...FIRST_LINE.slice(0, 3));
    expect(done).toMatchObject({ status: 'in_progress', version: 2 });
    expect(done.history.map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  it('are done all or none', () => {
    expect(refusalOf(RECEIVED, ACTS.take, ACTS.close)).toEqual({ kind: 'no_such_step', act: 'close' });
  });

  it('I3: a first-line request goes to work without decision and agreement', () => {
    const started = afterActs(RECEIVED, ...upTo(FIRST_LINE, 'attach'));
    expect(started.status).toBe('in_progress');
    expect(started.decision ?? started.agreement).toBeUndefined();
    for (const gate of [ACTS.submit, ACTS.record_decision, ACTS.record_agreement])
      expect(refusalOf(started, gate)).toEqual({ kind: 'no_such_step', act: gate.kind });
  });

  it('I4: a second-line request has no way to work but the steering group’s yes', () => {
    const waiting = afterActs(RECEIVED, ...upTo(SECOND_LINE, 'record_decision'));
    expect(waiting.status).toBe('awaiting_decision');
    for (const act of [ACTS.accept, ACTS.start, ACTS.prepare_agreement, ACTS.record_agreement, ACTS.close])
      expect(refusalOf(waiting, act)?.kind).toBe('no_such_step');
    const no = { ...ACTS.record_decision.decision, outcome: 'no' } as const;
    const declined = afterActs(waiting, { kind: 'record_decision', decision: no });
    expect(declined).toMatchObject({ status: 'decided_no', decision: no });
    for (const kind of ACT_KINDS) expect(refusalOf(declined, ACTS[kind])?.kind).toBe('no_such_step');
  });

  it('I5: a second-line request goes to work only with both names under the agreement', () => {
    const waiting = afterActs(RECEIVED, ...upTo(SECOND_LINE, 'record_agreement'));
    expect(waiting.status).toBe('awaiting_agreement');
    expect(refusalOf(waiting, ACTS.start)?.kind).toBe('no_such_step');
    for (const missing of [{ fouManagerSigned: ' ' }, { commissionerName: '' }])
      expect(
        refusalOf(waiting, {
          kind: 'record_agreement',
          agreement: { ...ACTS.record_agreement.agreement, ...missing },
        }),
      ).toEqual({ kind: 'problem', act: 'record_agreement', problem: 'signer_missing' });
    expect(afterActs(waiting, ACTS.record_agreement)).toMatchObject({
      status: 'in_progress',
      agreement: ACTS.record_agreement.agreement,
    });
  });

  it('I6: a first-line request is not closed without documentation', () => {
    const working = afterActs(RECEIVED, ...upTo(FIRST_LINE, 'attach'));
    expect(refusalOf(working, ACTS.document)).toEqual({
      kind: 'missing',
      act: 'document',
      requirements: ['documentation'],
    });
    expect(afterActs(working, ACTS.attach, ACTS.document, ACTS.close).status).toBe('closed');
  });

  it('I7: a second-line request is not closed without a FoU report or an article', () => {
    const working = afterActs(RECEIVED, ...upTo(SECOND_LINE, 'attach'));
    expect(refusalOf(working, ACTS.attach, ACTS.report)).toEqual({
      kind: 'missing',
      act: 'report',
      requirements: ['fou_report_or_article'],
    });
    expect(afterActs(working, REPORT, ACTS.report, ACTS.close).status).toBe('closed');
    const article = { kind: 'article', title: 'I Socialvetenskaplig tidskrift' } as const;
    expect(afterActs(working, { kind: 'attach', deliverable: article }, ACTS.report).status).toBe('reported');
  });

  it('leave a question open until it is answered, whoever moves the request meanwhile', () => {
    const asked = afterActs(RECEIVED, ACTS.ask);
    expect(asked.waitingFor).toEqual({ question: ACTS.ask.question, since: martin.now, askedBy: martin.by });
    const moved = afterActs(asked, ...upTo(FIRST_LINE, 'accept'));
    expect(moved.waitingFor).toEqual(asked.waitingFor);
    expect(refusalOf(moved, ACTS.ask)).toMatchObject({ problem: 'question_still_open' });
    const answered = afterActs(moved, ACTS.answer);
    expect('waitingFor' in answered).toBe(false);
    expect(answered.history.at(-1)?.act).toEqual(ACTS.answer);
    expect(refusalOf(answered, ACTS.answer)).toMatchObject({ problem: 'no_question_open' });
  });

  it('pass it from hand to hand, and never to the same person twice', () => {
    const taken = afterActs(RECEIVED, ACTS.take);
    expect(taken.assignedTo).toEqual([martin.by]);
    expect(refusalOf(taken, ACTS.take)).toMatchObject({ problem: 'already_yours' });
    const handedOver = afterActs(taken, { kind: 'hand_over', toPersonId: '2026-anna' });
    expect(handedOver.assignedTo).toEqual(['2026-anna']);
    expect(refusalOf(taken, ACTS.hand_over)).toMatchObject({ problem: 'hand_over_to_yourself' });
  });

  it('collect what other municipalities say of taking part, one answer each', () => {
    const asked = afterActs(RECEIVED, ACTS.ask_jointly);
    expect(asked.jointInterest?.asked).toEqual(['solna', 'ekero']);
    expect(refusalOf(asked, ACTS.ask_jointly)).toMatchObject({ problem: 'already_asked_jointly' });
    expect(refusalOf(RECEIVED, ACTS.answer_jointly)).toMatchObject({ problem: 'not_asked_jointly' });
    const answered = afterActs(asked, ACTS.answer_jointly);
    expect(answered.jointInterest?.answers).toEqual([
      { municipalityId: 'solna', isInterested: true, comment: 'Gärna', at: martin.now, by: martin.by },
    ]);
    expect(refusalOf(answered, ACTS.answer_jointly)).toMatchObject({ problem: 'already_answered_jointly' });
    expect(refusalOf(RECEIVED, { kind: 'ask_jointly', municipalities: ['jarfalla'] })).toMatchObject({
      problem: 'own_municipality',
    });
  });

  it('let the line be chosen anew until the work follows it, and not after', () => {
    const triaged = afterActs(RECEIVED, { kind: 'choose_line', line: 'second' });
    expect(afterActs(triaged, ACTS.choose_line)).toMatchObject({ status: 'triaged', line: 'first' });
    expect(refusalOf(afterActs(triaged, ACTS.submit), ACTS.choose_line)).toMatchObject({
      kind: 'no_such_step',
    });
  });

  it('leave no pause or open question on a request that has ended', () => {
    const ended = afterActs(RECEIVED, ACTS.ask, ACTS.pause, ACTS.withdraw);
    expect(ended).toMatchObject({ status: 'withdrawn' });
    expect('waitingFor' in ended || 'paused' in ended).toBe(false);
    expect(ended.history).toHaveLength(3);
  });

  it.each([
    [ACTS.pause, { kind: 'pause', reason: 'Semester', until: '2026-11-18' }, 'pause_in_the_past'],
    [ACTS.pause, { kind: 'pause', reason: ' ', until: '2026-12-01' }, 'text_missing'],
    [ACTS.ask, { kind: 'ask', question: 'a'.repeat(4001) }, 'text_too_long'],
    [ACTS.refer, { kind: 'refer', to: '' }, 'text_missing', 'triaged'],
    [
      ACTS.attach,
      { kind: 'attach', deliverable: { kind: 'memo', title: 'PM', url: 'http://example.org' } },
      'link_not_https',
    ],
    [ACTS.set_resources, { kind: 'set_resources' }, 'text_missing'],
  ] as const satisfies readonly (readonly [RequestAct, RequestAct, string, RequestStatus?])[])(
    'refuse a faulty %j as %j: %s',
    (good, faulty, problem, status: RequestStatus = 'received') => {
      const request = { ...RECEIVED, status };
      expect(refusalOf(request, faulty)).toEqual({ kind: 'problem', act: faulty.kind, problem });
      expect(refusalOf(request, good)).toBeUndefined();
    },
  );

  it.each([
    ['tomorrow', { date: '2026-11-19' }, 'decision_in_the_future'],
    ['no minutes', { minutesRef: ' ' }, 'minutes_missing'],
  ] as const)('refuse a decision with %s', (_which, faulty, problem) => {
    const waiting = { ...RECEIVED, status: 'awaiting_decision', line: 'second' } as const;
    const decision = { ...ACTS.record_decision.decision, ...faulty };
    expect(refusalOf(waiting, { kind: 'record_decision', decision })).toMatchObject({ problem });
  });

  it.each([
    ['signed tomorrow', { signedAt: '2026-11-19' }, 'signed_in_the_future'],
    ['that ends before it begins', { to: '2026-12-31' }, 'agreement_ends_before_it_begins'],
  ] as const)('refuse an agreement %s', (_which, faulty, problem) => {
    const waiting = { ...RECEIVED, status: 'awaiting_agreement', line: 'second' } as const;
    const agreement = { ...ACTS.record_agreement.agreement, ...faulty };
    expect(refusalOf(waiting, { kind: 'record_agreement', agreement })).toMatchObject({ problem });
  });

  it('cannot be done at all on one that has ended, nor filed or moved by hand', () => {
    const ended = REQUEST_STATUSES.filter((status) => status !== 'draft' && !isOpen({ status }));
    expect(ended).toHaveLength(4);
    for (const status of ended)
      for (const kind of ACT_KINDS)
        expect(refusalOf({ ...RECEIVED, status }, ACTS[kind]), `${kind} when ${status}`).toEqual({
          kind: 'no_such_step',
          act: kind,
        });
    expect(refusalOf(RECEIVED, ACTS.file)).toEqual({ kind: 'no_such_step', act: 'file' });
    expect(refusalOf(RECEIVED, ACTS.move)).toEqual({ kind: 'no_such_step', act: 'move' });
  });
});
