import { describe, expect, it } from 'vitest';
import { applyActs } from '../../src/domain/apply-act.js';
import { beginRefusal } from '../../src/domain/begin-refusal.js';
import { REQUEST_STATUSES, statusAt } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { aRequest, at } from '../support/digest-builders.js';
import { afterActs } from '../support/prepared-requests.js';

const MARTIN = { by: '2026-martin', now: at('2026-11-18'), today: '2026-11-18' };
const second = afterActs(aRequest('F2026-001'), [{ kind: 'choose_line', line: 'second' }]);

describe('choosing another line than before', () => {
  it('takes a reason', () => {
    const act: RequestAct = { kind: 'choose_line', line: 'first' };
    expect(applyActs(second, [act], MARTIN)).toMatchObject({
      error: { kind: 'problem', problem: 'reason_missing' },
    });
    expect(applyActs(second, [{ ...act, reason: '  ' }], MARTIN)).toMatchObject({
      error: { problem: 'reason_missing' },
    });
    expect(applyActs(second, [{ ...act, reason: 'Det blev mindre.' }], MARTIN)).toMatchObject({
      value: { line: 'first', status: 'triaged' },
    });
  });

  it('takes none the first time, nor for the same line again', () => {
    expect(applyActs(aRequest('F2026-002'), [{ kind: 'choose_line', line: 'second' }], MARTIN).ok).toBe(true);
    expect(applyActs(second, [{ kind: 'choose_line', line: 'second' }], MARTIN).ok).toBe(true);
  });
});

describe('researcher and funding', () => {
  const set = (act: Omit<Extract<RequestAct, { kind: 'set_resources' }>, 'kind'>, request = second) =>
    applyActs(request, [{ kind: 'set_resources', ...act }], MARTIN);
  const financed = afterActs(second, [
    { kind: 'set_resources', researcher: 'Eva Demo', externalFunding: { source: 'Forte', amount: 250_000 } },
  ]);

  it('are what was said last: what is left out is not there any more', () => {
    const after = set({ externalFunding: { source: 'Vinnova' } }, financed);
    expect(after).toMatchObject({ ok: true, value: { externalFunding: { source: 'Vinnova' } } });
    expect(after.ok && 'researcher' in after.value).toBe(false);
    const none = set({}, financed);
    expect(none.ok && ('researcher' in none.value || 'externalFunding' in none.value)).toBe(false);
  });

  it('are nothing to write down when neither was there nor has come', () => {
    expect(set({})).toMatchObject({ error: { problem: 'nothing_to_set' } });
  });

  it('are no condition for the work to begin', () => {
    const agreed = afterActs(second, [
      { kind: 'submit' },
      {
        kind: 'record_decision',
        decision: { body: 'admin_steering', date: '2026-11-12', outcome: 'yes', minutesRef: '§ 4' },
      },
      { kind: 'prepare_agreement' },
      {
        kind: 'record_agreement',
        agreement: {
          fouManagerSigned: 'Anna Demo',
          commissionerName: 'Eva Demo',
          signedAt: '2026-11-16',
          from: '2027-01-01',
          to: '2027-12-31',
        },
      },
    ]);
    expect(agreed).toMatchObject({ status: 'in_progress' });
    expect('researcher' in agreed || 'externalFunding' in agreed).toBe(false);
  });
});

describe('where a request stood', () => {
  it('is told of every version, and of the time before the first', () => {
    const { history, ...request } = second;
    const [choice] = history;
    if (choice === undefined) throw new Error('a line was chosen');
    const steps = [
      { ...choice, version: 2 },
      { ...choice, version: 4, from: 'triaged', to: 'awaiting_decision', act: { kind: 'submit' } },
    ] as const;
    const moved = { ...request, history: steps, status: 'awaiting_decision' as const };
    expect([2, 3, 4, 5].map((version) => statusAt(moved, version))).toEqual([
      'triaged',
      'triaged',
      'awaiting_decision',
      'awaiting_decision',
    ]);
  });
});

const canBegin = (...about: Parameters<typeof beginRefusal>): boolean => beginRefusal(...about) === undefined;

describe('a form that can be filled in', () => {
  const statusesFor = (act: Parameters<typeof beginRefusal>[1], line: 'first' | 'second') =>
    REQUEST_STATUSES.filter((status) => canBegin(aRequest('F2026-003', { status, line }), act));

  it('is there where the life cycle lets the act lead on', () => {
    expect(statusesFor('refer', 'first')).toEqual(['triaged']);
    expect(statusesFor('record_decision', 'second')).toEqual(['awaiting_decision']);
    expect(statusesFor('record_decision', 'first')).toEqual([]);
    expect(statusesFor('record_agreement', 'second')).toEqual(['awaiting_agreement']);
    expect(statusesFor('choose_line', 'first')).toEqual(['received', 'triaged']);
  });

  it('closes work that goes on too, and never what is over', () => {
    expect(statusesFor('close', 'first')).toEqual(['in_progress', 'documented']);
    expect(statusesFor('close', 'second')).toEqual(['in_progress', 'reported']);
    for (const act of ['attach', 'hand_over', 'ask_jointly', 'pause'] as const) {
      expect(statusesFor(act, 'first')).not.toContain('closed');
      expect(statusesFor(act, 'first')).not.toContain('withdrawn');
    }
  });

  it('asks once at a time, and answers what is asked', () => {
    const asked = afterActs(second, [{ kind: 'ask', question: 'När?' }]);
    expect([beginRefusal(second, 'ask'), beginRefusal(asked, 'answer')]).toEqual([undefined, undefined]);
    expect(beginRefusal(asked, 'ask')).toMatchObject({ problem: 'question_still_open' });
    expect(beginRefusal(second, 'answer')).toMatchObject({ problem: 'no_question_open' });
  });
});
