import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_ROUND_STATES, type NeedRound } from '../../src/domain/need.js';
import {
  haveAdded,
  isOpenRound,
  movedRound,
  ROUND_MOVES,
  takesNeeds,
  withLastDay,
} from '../../src/domain/need-round.js';
import { aNeed, aRound } from '../support/coming-builders.js';

const anna = { at: '2026-11-18T11:00:00.000Z', by: '2026-anna' };

describe('a round (004:60)', () => {
  it('goes from inhämtning by beredning and prioritering to klar', () => {
    const forward = ROUND_MOVES.filter(({ isBack }) => !isBack).map(({ from, to }) => `${from} ${to}`);
    expect(forward).toEqual(['collecting preparing', 'preparing prioritising', 'prioritising done']);
  });

  it('moves only as the table says, back only with a reason, and forgets nothing that was done', () => {
    const wish = fc.record({
      to: fc.constantFrom(...NEED_ROUND_STATES),
      reason: fc.constantFrom('', 'Fler hann inte.'),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        let round: NeedRound = aRound('1');
        for (const { to, reason } of wishes) {
          const before = round;
          const move = ROUND_MOVES.find((each) => each.from === before.state && each.to === to);
          const moved = movedRound(before, to, anna, reason);
          const isAllowed = move !== undefined && (!move.isBack || reason !== '');
          expect(moved.ok).toBe(isAllowed);
          if (!moved.ok) continue;
          round = moved.value;
          expect(round.state).toBe(to);
          expect(round.history.slice(0, -1)).toEqual(before.history);
          expect(round.history.at(-1)).toMatchObject({ ...anna, to });
          expect(round.slot === 'open').toBe(isOpenRound(round));
        }
      }),
    );
  });

  it('takes needs up to and with its last day, while they are collected', () => {
    const round = aRound('1', { closesOn: '2026-12-18' });
    expect(takesNeeds(round, '2026-12-18')).toBe(true);
    expect(takesNeeds(round, '2026-12-19')).toBe(false);
    expect(takesNeeds(withLastDay(round, '2026-12-22', anna), '2026-12-19')).toBe(true);
    expect(takesNeeds({ ...round, state: 'preparing' }, '2026-12-01')).toBe(false);
  });

  it('has needs of those that have added some of their own and not taken them back', () => {
    const round = aRound('1');
    const needs = [
      aNeed(round, '1'),
      aNeed(round, '2', { municipalityId: 'ekero', withdrawnAt: '2026-11-18T11:00:00.000Z' }),
      aNeed(round, '3', { municipalityId: 'solna' }),
      aNeed({ id: '2025-other' }, '4', { municipalityId: 'sigtuna' }),
    ];
    expect([...haveAdded(needs, round.id)]).toEqual(['jarfalla', 'solna']);
  });
});
