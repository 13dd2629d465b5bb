import { describe, expect, it } from 'vitest';
import { AT_ONCE_ACTS, type PressedAct, RIGHT_OF_ACT } from '../../src/domain/act-rights.js';
import { applyActs } from '../../src/domain/apply-act.js';
import type { RequestStatus } from '../../src/domain/request.js';
import { actsHere, likelyAct } from '../../src/domain/request-choices.js';
import { nextSteps } from '../../src/domain/request-life-cycle.js';
import { aRequest, at } from '../support/digest-builders.js';
import { preparedFor } from '../support/prepared-requests.js';

// Object.keys forgets that the keys are acts.
const ALL_ACTS = Object.keys(RIGHT_OF_ACT) as PressedAct[];
const maria = { personId: '2026-maria', municipality: undefined };
const ofSolna = { personId: '2026-solna', municipality: 'solna' } as const;
const doing = { by: maria.personId, now: at('2026-11-18'), today: '2026-11-18' };

describe('what can be done with a request here and now', () => {
  it.each(ALL_ACTS)('has %s where the request is ready for it', (act) => {
    expect(actsHere(preparedFor(act), ofSolna)).toContain(act);
  });

  it.each(ALL_ACTS)(
    'offers by one press what works, and nothing that does not, where one can %s',
    (prepared) => {
      const request = preparedFor(prepared);
      const works = AT_ONCE_ACTS.filter((kind) => applyActs(request, [{ kind }], doing).ok);
      const offered = actsHere(request, maria);
      expect(AT_ONCE_ACTS.filter((kind) => offered.includes(kind))).toEqual(works);
    },
  );

  it.each(['closed', 'withdrawn', 'referred', 'decided_no'] as const)(
    'is nothing when it is %s',
    (status) => {
      expect(actsHere(aRequest('F2026-001', { status }), maria)).toEqual([]);
    },
  );

  it('puts the step onwards first, and the way out last', () => {
    for (const act of ['accept', 'start', 'submit', 'prepare_agreement', 'close'] as const) {
      const offered = actsHere(preparedFor(act), maria);
      expect(offered[0]).toBe(act);
      expect(offered.at(-1)).toBe('withdraw');
    }
  });

  it('offers no step whose requirement is missing, but what would fulfil it', () => {
    const begun = preparedFor('attach');
    expect(nextSteps(begun).map(({ act }) => act)).toContain('document');
    expect(actsHere(begun, maria)).not.toContain('document');
    expect(likelyAct(actsHere(begun, maria))).toBe('attach');
  });

  it('offers an answer to a municipality that has been asked and has not answered', () => {
    const request = preparedFor('answer_jointly');
    const asked = { asked: ['solna'], askedAt: at('2026-11-16'), answers: [] } as const;
    const answer = { municipalityId: 'solna', isInterested: true, at: at('2026-11-17'), by: 'x' } as const;
    expect(actsHere(request, ofSolna)).toContain('answer_jointly');
    expect(actsHere(request, { ...ofSolna, municipality: 'ekero' })).not.toContain('answer_jointly');
    const answered = { ...request, jointInterest: { ...asked, answers: [answer] } };
    expect(actsHere(answered, ofSolna)).not.toContain('answer_jointly');
  });

  it('waits for nothing of those who can only look after it', () => {
    expect(likelyAct(['withdraw'])).toBeUndefined();
    expect(likelyAct(['take', 'hand_over', 'ask', 'pause'])).toBeUndefined();
    expect(likelyAct(['take', 'answer', 'withdraw'])).toBe('answer');
  });

  it.each([
    ['received', 'choose_line'],
    ['awaiting_decision', 'record_decision'],
  ] satisfies [RequestStatus, PressedAct][])('is likeliest in %s to %s', (_status, act) => {
    expect(likelyAct(actsHere(preparedFor(act), maria))).toBe(act);
  });
});
