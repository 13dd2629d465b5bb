import type { IsoDate, IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';
import type { Need, NeedRound, NeedRoundState } from './need.js';
import { ok, type Result, refused } from './result.js';

/** A step from one state to another; back only with a reason. */
interface RoundMove {
  readonly from: NeedRoundState;
  readonly to: NeedRoundState;
  readonly isBack: boolean;
}

/** THE table of how a round may move: inhämtning, beredning, prioritering, klar (004:60), and one step back. */
export const ROUND_MOVES = [
  { from: 'collecting', to: 'preparing', isBack: false },
  { from: 'preparing', to: 'prioritising', isBack: false },
  { from: 'preparing', to: 'collecting', isBack: true },
  { from: 'prioritising', to: 'done', isBack: false },
  { from: 'prioritising', to: 'preparing', isBack: true },
  { from: 'done', to: 'prioritising', isBack: true },
] as const satisfies readonly RoundMove[];

/** Whether anything is left to do with the round. */
export const isOpenRound = ({ state }: Pick<NeedRound, 'state'>): boolean => state !== 'done';

/** Whether the municipalities may add, change and take back needs, and support those of others. */
export const takesNeeds = ({ state, closesOn }: NeedRound, today: IsoDate): boolean =>
  state === 'collecting' && today <= closesOn;

/** The moves that a round has before it, the way forward first. */
export const movesFrom = (state: NeedRoundState): readonly RoundMove[] =>
  ROUND_MOVES.filter(({ from }) => from === state);

interface Doing {
  readonly at: IsoInstant;
  /** Id of Person. */
  readonly by: string;
}

export type MoveRefusal = 'no_such_move' | 'reason_missing';

/** The round in another state; a step back needs a reason. */
export const movedRound = (
  { slot: _slot, ...round }: NeedRound,
  to: NeedRoundState,
  { at, by }: Doing,
  reason = '',
): Result<NeedRound, MoveRefusal> => {
  const move = movesFrom(round.state).find((each) => each.to === to);
  if (move === undefined) return refused('no_such_move');
  if (move.isBack && reason === '') return refused('reason_missing');
  const step = { at, by, to, ...(move.isBack && { reason }) };
  const isOpen = isOpenRound({ state: to });
  return ok({
    ...round,
    state: to,
    history: [...round.history, step],
    ...(isOpen && { slot: 'open' as const }),
  });
};

/** The round with another last day. */
export const withLastDay = (round: NeedRound, closesOn: IsoDate, { at, by }: Doing): NeedRound => ({
  ...round,
  closesOn,
  history: [...round.history, { at, by, to: round.state, closesOn }],
});

/** The municipalities that have a need of their own in the round. */
export const haveAdded = (needs: readonly Need[], roundId: string): ReadonlySet<MunicipalityId> =>
  new Set(
    needs
      .filter((need) => need.roundId === roundId && need.withdrawnAt === undefined)
      .map(({ municipalityId }) => municipalityId),
  );
