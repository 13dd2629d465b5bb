import { describe, expect, it } from 'vitest';
import type { RequestStatus, RequestStep } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { requestAsOf } from '../../src/domain/request-as-of.js';
import { aRequest, at, ZONE } from '../support/digest-builders.js';

const step = (instant: string, act: RequestAct, to: RequestStatus = 'received'): RequestStep => ({
  at: instant,
  by: '2026-martin',
  version: 2,
  from: 'received',
  to,
  act,
});
const ASKED = step(at('2026-11-11'), { kind: 'ask', question: 'Hur många?' });
const ANSWERED = step(at('2026-11-13'), { kind: 'answer', text: 'Tolv.' });
const PAUSED = step(at('2026-11-11'), { kind: 'pause', reason: 'väntar på budget', until: '2026-12-01' });
const RESUMED = step(at('2026-11-13'), { kind: 'resume' });
const ACCEPTED = step(at('2026-11-17'), { kind: 'accept' }, 'accepted');

describe('a request as it stood when a day had ended', () => {
  it('had not been made before the day it was made', () => {
    expect(requestAsOf(aRequest('F2026-001'), '2026-11-09', ZONE)).toBeUndefined();
    expect(requestAsOf(aRequest('F2026-001'), '2026-11-10', ZONE)).toBeDefined();
  });

  it('has the status and the steps of that day, and not those that came after it', () => {
    const request = aRequest('F2026-001', { status: 'accepted', history: [ASKED, ACCEPTED] });
    expect(requestAsOf(request, '2026-11-16', ZONE)).toMatchObject({ status: 'received', history: [ASKED] });
    expect(requestAsOf(request, '2026-11-17', ZONE)).toMatchObject({ status: 'accepted' });
  });

  it('ends its day at midnight in Stockholm', () => {
    const late = step('2026-11-16T23:30:00.000Z', { kind: 'accept' }, 'accepted');
    const request = aRequest('F2026-001', { status: 'accepted', history: [late] });
    expect(requestAsOf(request, '2026-11-16', ZONE)?.status).toBe('received');
    expect(requestAsOf(request, '2026-11-17', ZONE)?.status).toBe('accepted');
  });

  it('waits for an answer from when FoU asked until the municipality answered', () => {
    const request = aRequest('F2026-001', { history: [ASKED, ANSWERED] });
    const waitingOn = (day: string) => requestAsOf(request, day, ZONE)?.waitingFor;
    expect(waitingOn('2026-11-10')).toBeUndefined();
    expect(waitingOn('2026-11-12')).toEqual({
      question: 'Hur många?',
      since: ASKED.at,
      askedBy: '2026-martin',
    });
    expect(waitingOn('2026-11-13')).toBeUndefined();
  });

  it('is paused from when it was until it was taken up again', () => {
    const request = aRequest('F2026-001', { history: [PAUSED, RESUMED] });
    expect(requestAsOf(request, '2026-11-12', ZONE)?.paused).toEqual({
      reason: 'väntar på budget',
      until: '2026-12-01',
    });
    expect(requestAsOf(request, '2026-11-13', ZONE)).not.toHaveProperty('paused');
  });

  it('has no question and no pause of a later day', () => {
    const request = aRequest('F2026-001', {
      history: [ASKED],
      waitingFor: { question: 'Hur många?', since: ASKED.at, askedBy: '2026-martin' },
      paused: { reason: 'väntar', until: '2026-12-01' },
    });
    const then = requestAsOf(request, '2026-11-10', ZONE);
    expect(then).not.toHaveProperty('waitingFor');
    expect(then).not.toHaveProperty('paused');
  });
});
