import { describe, expect, it } from 'vitest';
import { type PressedAct, RIGHT_OF_ACT } from '../../src/domain/act-rights.js';
import type { Line } from '../../src/domain/enums.js';
import { OPEN_STATUSES, REQUEST_STATUSES, type RequestStatus } from '../../src/domain/request.js';
import {
  canMove,
  nextSteps,
  REQUIREMENTS,
  type Requirement,
  STEPS,
} from '../../src/domain/request-life-cycle.js';
import { rolesThatMay } from '../../src/domain/rights.js';

const ENDED = ['closed', 'withdrawn', 'referred', 'decided_no'] as const;

/** Every status that can be reached from `received` on a line, with all but one thing done. */
const reachable = (
  line: Line,
  without?: { readonly status?: RequestStatus; readonly requirement?: Requirement },
): ReadonlySet<RequestStatus> => {
  const fulfilled = REQUIREMENTS.filter((need) => need !== without?.requirement);
  const seen = new Set<RequestStatus>(['received']);
  for (const status of seen) {
    for (const to of REQUEST_STATUSES) {
      const step = canMove({ status, line }, { to, fulfilled });
      if (step.ok && to !== without?.status) seen.add(to);
    }
  }
  return seen;
};

const byOf = (status: RequestStatus, to: RequestStatus) =>
  nextSteps({ status }).find((step) => step.to === to)?.by;

describe('the life cycle of requests', () => {
  it.each(['first', 'second'] as const)('leads a %s line request from received to closed', (line) => {
    expect(reachable(line)).toContain('closed');
  });

  it('I3: a first-line request never waits for a decision or an agreement', () => {
    const statuses = reachable('first');
    for (const gate of ['awaiting_decision', 'decided_yes', 'awaiting_agreement'] as const) {
      expect(statuses).not.toContain(gate);
    }
    expect(reachable('first', { requirement: 'steering_decision' })).toContain('in_progress');
  });

  it('I4: a second-line request cannot start without the steering group’s decision', () => {
    expect(reachable('second', { requirement: 'steering_decision' })).not.toContain('in_progress');
    expect(reachable('second', { status: 'decided_yes' })).not.toContain('in_progress');
  });

  it('I5: a second-line request cannot start without an agreement signed by both', () => {
    expect(reachable('second', { requirement: 'signed_by_both' })).not.toContain('in_progress');
    expect(reachable('second', { status: 'awaiting_agreement' })).not.toContain('in_progress');
  });

  it('I6: a first-line request cannot be closed without documentation', () => {
    expect(reachable('first', { requirement: 'documentation' })).not.toContain('closed');
    expect(reachable('first', { requirement: 'fou_report_or_article' })).toContain('closed');
  });

  it('I7: a second-line request cannot be closed without a FoU report or an article', () => {
    expect(reachable('second', { requirement: 'fou_report_or_article' })).not.toContain('closed');
    expect(reachable('second', { requirement: 'documentation' })).toContain('closed');
  });

  it.each([
    ['documented', 'first', 'documentation'],
    ['reported', 'second', 'fou_report_or_article'],
  ] as const)(
    'I6, I7: asks at the close of %s work once more for what shows the result',
    (status, line, need) => {
      const move = {
        to: 'closed',
        fulfilled: REQUIREMENTS.filter((n) => n !== need),
      } as const;
      expect(canMove({ status, line }, move)).toEqual({
        ok: false,
        error: { kind: 'missing', requirements: [need] },
      });
    },
  );

  it.each([
    ['decided_yes', 'awaiting_decision'],
    ['decided_no', 'awaiting_decision'],
    ['in_progress', 'awaiting_agreement'],
  ] as const)('leaves %s to the FoU manager, and not to staff alone (002:74)', (to, status) => {
    expect(byOf(status, to)).toEqual(['fou_manager']);
  });

  it('is triaged once a line stands on the record, or is chosen with the step', () => {
    const triage = { to: 'triaged' } as const;
    expect(canMove({ status: 'received', line: 'first' }, { ...triage, fulfilled: [] }).ok).toBe(true);
    expect(canMove({ status: 'received' }, { ...triage, fulfilled: ['line_chosen'] }).ok).toBe(true);
    expect(canMove({ status: 'received' }, { ...triage, fulfilled: [] })).toEqual({
      ok: false,
      error: { kind: 'missing', requirements: ['line_chosen'] },
    });
  });

  it('goes down no line before staff have chosen one', () => {
    const move = { to: 'accepted', fulfilled: [] } as const;
    expect(canMove({ status: 'triaged' }, move)).toEqual({
      ok: false,
      error: { kind: 'missing', requirements: ['line_chosen'] },
    });
  });

  it.each(OPEN_STATUSES)('leaves it to the municipality, and no one else, to withdraw from %s', (status) => {
    expect(canMove({ status }, { to: 'withdrawn', fulfilled: [] }).ok).toBe(true);
    expect(byOf(status, 'withdrawn')).toEqual(['council_member']);
  });

  it.each(STEPS.map((step) => [step.act, step] as const))(
    'leaves it to those whom the rights let press the button to %s',
    (act, { by }) => {
      expect(rolesThatMay(act === 'file' ? 'request.send' : RIGHT_OF_ACT[act as PressedAct])).toEqual(by);
    },
  );

  it('lets nobody choose a line by one press who may not choose one with a reason', () => {
    expect(rolesThatMay('request.take-on')).toEqual(rolesThatMay(RIGHT_OF_ACT.choose_line));
  });

  it('has a way onwards from every open status, and none from one that has ended', () => {
    const onwards = (status: RequestStatus) => nextSteps({ status }).filter(({ to }) => to !== 'withdrawn');
    for (const status of OPEN_STATUSES) expect(onwards(status), status).not.toEqual([]);
    for (const status of ENDED) expect(nextSteps({ status }), status).toEqual([]);
  });

  it('can take a request into every status there is', () => {
    const statuses = new Set(['draft', ...reachable('first'), ...reachable('second')]);
    expect(REQUEST_STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
  });
});
